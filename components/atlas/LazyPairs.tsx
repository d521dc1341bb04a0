'use client';

import { lazyOr } from '../ui/lazy-or';

/** The pairs, whose code comes when they are first shown. */
export const LazyPairs = lazyOr(
  () => import('./Pairs').then((module) => module.Pairs),
  () => <p>The pairs could not be fetched. Go back to the maps: they show the same links.</p>,
);
