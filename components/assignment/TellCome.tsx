'use client';

import { useEffect } from 'react';
import type { Turn } from './ClosedLesson';

/** In place of what tells a lesson's turn, when its code can't be had: the lesson is open then. */
export function TellCome({ tell }: { tell: (turn: Turn) => void }) {
  useEffect(() => tell('come'), [tell]);
  return null;
}
