import { RUNGS } from '../../domain/rungs';
import { fractionOf } from '../../domain/score/score';
import { sayWholePercent } from '../ui/say-percent';

/** What the next help is called. Choosing one is told which at once, so its first help is the hint. */
export function sayHelp(kind: string, rung: number): string {
  if (rung >= RUNGS.hint) return 'Show the answer';
  return rung >= RUNGS.which || kind === 'single' ? 'Give me a hint' : 'Show which';
}

/** The score, which is the first answer's, in the one unit that all kinds share; `best` is the best share since. */
export function sayScore(first: { earned: number; possible: number }, best: number): string {
  const share = fractionOf(first);
  return `First try ${sayWholePercent(share)}${best > share ? ` · best ${sayWholePercent(best)}` : ''}`;
}
