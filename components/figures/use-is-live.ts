'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the static page, true once the script works: a control that needs it should not be there before. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
