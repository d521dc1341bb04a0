import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A component that is fetched when it is first shown; if its code can't be had, `instead` is, so that the page stands. */
export function lazyOr<P extends object>(
  fetchCode: () => Promise<ComponentType<P>>,
  instead: ComponentType<P>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await fetchCode().catch(() => instead) }));
}
