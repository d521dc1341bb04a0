'use client';

import { lazy } from 'react';

/**
 * `Motion`, fetched when it is first rendered: within a transition, so that the page stays as it is until then.
 * Should it not come (offline), the figure just stays still.
 */
export const LazyMotion = lazy(() =>
  import('./Motion').then(
    (module) => ({ default: module.Motion }),
    () => ({ default: () => null }),
  ),
);
