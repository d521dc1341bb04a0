import type { NoteMark } from '../../domain/feedback';

/** One sign a mark, wherever it stands: on a card, an option, a list or in the feedback. */
export const SIGNS: Record<NoteMark, string> = { right: '✓', partly: '≈', wrong: '✗', missed: '◯' };

/** The same for ears, and as a word beside a plain list. */
export const MARK_WORDS: Record<NoteMark, string> = {
  right: 'right',
  partly: 'close',
  wrong: 'wrong',
  missed: 'should be ticked',
};

/**
 * The same beside a text, about what was done with it: a sign alone before a true sentence that was misplaced or wrongly
 * ticked would call the sentence wrong.
 */
export function sayMark(kind: string, mark: NoteMark): string {
  if (mark !== 'wrong' || kind === 'single' || kind === 'cloze') return MARK_WORDS[mark];
  if (kind === 'multiple') return 'should not be ticked';
  return kind === 'extended' ? 'wrong answer' : 'in the wrong place';
}

/** The marks of an answer by card, option or gap, from the notes that have come so far. */
export function marksOf(feedback: { notes: readonly { id: string; mark: NoteMark }[] } | null): Marks {
  return Object.fromEntries((feedback?.notes ?? []).map((note) => [note.id, note.mark]));
}

export type Marks = Readonly<Record<string, NoteMark>>;
