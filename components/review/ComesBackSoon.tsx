'use client';

import { Suspense } from 'react';
import { lazyOr } from '../ui/lazy-or';

const ComesBack = lazyOr(
  async () => (await import('./ComesBack')).ComesBack,
  () => null,
);

/** When a finished lesson's questions return. The schedule's code is fetched only where this is shown. */
export function ComesBackSoon({ items }: { items: readonly string[] }) {
  return (
    <Suspense fallback={null}>
      <ComesBack items={items} />
    </Suspense>
  );
}
