'use client';

import { type ReactNode, useDeferredValue } from 'react';

/** Draws what is in it anew after the answer to a press has been painted, as long as `isOn`. */
export function Later({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  const later = useDeferredValue(children);
  return isOn ? later : children;
}
