'use client';

import type { ReactNode } from 'react';

/** What comes back for an answer that is not scored; who is brought to it hears its name and then what `newsId` holds. */
export function Reply({
  name,
  newsId,
  className,
  children,
}: {
  name: string;
  newsId: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div role="group" aria-label={name} aria-describedby={newsId} className={className} data-feedback tabIndex={-1}>
      {children}
    </div>
  );
}
