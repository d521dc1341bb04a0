'use client';

import type { ReactNode } from 'react';
import { useAfterPaint } from './use-after-paint';

/** Draws what is in it anew after the answer to a press has been painted, as long as `isOn`. */
export function Later({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  const later = useAfterPaint(children);
  return isOn ? later : children;
}
