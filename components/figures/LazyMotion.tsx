'use client';

import { type ComponentProps, lazy, Suspense } from 'react';
import type { Motion } from './Motion';

// The script that moves things comes with the first press. Should it not come (offline), the figure just stays still.
const Loaded = lazy(() =>
  import('./Motion').then(
    (module) => ({ default: module.Motion }),
    () => ({ default: () => null }),
  ),
);

/** `Motion`, fetched when first rendered. */
export function LazyMotion(props: ComponentProps<typeof Motion>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
