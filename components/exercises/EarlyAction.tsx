import type { ReactNode } from 'react';

/** The room of a button that React will bring (ActButton.tsx): nothing is seen that does not work yet. */
export function EarlyAction({ isPractice, children }: { isPractice: boolean; children: ReactNode }) {
  return (
    <button type="button" className={isPractice ? 'to-come quiet' : 'to-come'}>
      {children}
    </button>
  );
}
