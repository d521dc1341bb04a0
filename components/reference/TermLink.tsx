import type { ReactNode } from 'react';
import { AppLink } from '../ui/AppLink';

/** A term that leads to its glossary entry. */
export function TermLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <AppLink href={`/glossary#${id}`} className="term">
      {children}
    </AppLink>
  );
}
