import { RUNGS } from '../../domain/rungs';
import { formatPoints } from './format-points';

/** What the next help is called. Choosing one is told which at once, so its first help is the hint. */
export function sayHelp(kind: string, rung: number): string {
  if (rung >= RUNGS.hint) return 'Show the answer';
  return rung >= RUNGS.which || kind === 'single' ? 'Give me a hint' : 'Show which';
}

/** The score, which is the first answer's; `best` is the best share since. */
export function sayScore({ earned, possible }: { earned: number; possible: number }, best: number): string {
  const isBetter = best > earned / possible;
  return `First try ${formatPoints(earned)} of ${possible} point${possible === 1 ? '' : 's'}${isBetter ? ` · best ${formatPoints(best * possible)}` : ''}`;
}
