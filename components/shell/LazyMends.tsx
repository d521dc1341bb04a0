'use client';

import { Suspense } from 'react';
import { lazyOr } from '../ui/lazy-or';
import { NotFetched } from '../ui/NotFetched';

/** Next hands the page for what is not there to every page: its code comes with that page alone. */
const Mends = lazyOr(async () => (await import('./Mends')).Mends, NotFetched);

export function LazyMends({ basePath }: { basePath: string }) {
  return (
    <Suspense>
      <Mends basePath={basePath} />
    </Suspense>
  );
}
