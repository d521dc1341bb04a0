/** The rungs of help: how many are right → which → a hint → the explanation with the right answer. */
export const RUNGS = { none: 0, count: 1, which: 2, hint: 3, explanation: 4 } as const;

/** The rung that asking for help leads to; choosing one says which at once, so that its next help is the hint. */
export function nextRung(item: { kind: string }, rung: number): number {
  const next = Math.max(RUNGS.which, rung + 1);
  return Math.min(RUNGS.explanation, item.kind === 'single' ? Math.max(RUNGS.hint, next) : next);
}
