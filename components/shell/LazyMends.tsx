'use client';

import { Suspense } from 'react';
import { lazyOr } from '../ui/lazy-or';

/** Next hands the page for what is not there to every page: its code comes with that page alone, which stands without it. */
const Mends = lazyOr(async () => (await import('./Mends')).Mends, Nothing);

function Nothing() {
  return null;
}

export function LazyMends({ basePath }: { basePath: string }) {
  return (
    <Suspense>
      <Mends basePath={basePath} />
    </Suspense>
  );
}
