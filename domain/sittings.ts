/**
 * How strangers did with the questions, as bench/sittings.json keeps it. `sitting` says what they saw: the options of
 * choice questions alone; one bank's questions and no lesson; or the questions after the lessons.
 */
export interface Sitting {
  /** ISO day. */
  date: string;
  /** Which wording of the questions was sat. */
  edition: string;
  sitting: 'options only' | 'blind' | 'reader';
  sitter: string;
  /** Of each bank ('all' where only that was noted) and kind: how many questions, and the mean share of points, 0 to 1. */
  rows: { bank: string; kind: string; questions: number; share: number }[];
}

/** The mean share of points over all questions of the sittings that `isMeant` keeps; null where there were none. */
export function shareOf(
  sittings: readonly Sitting[],
  isMeant: (row: Sitting['rows'][number]) => boolean = () => true,
): number | null {
  const rows = sittings.flatMap((sitting) => sitting.rows.filter(isMeant));
  const questions = rows.reduce((sum, row) => sum + row.questions, 0);
  return questions === 0 ? null : rows.reduce((sum, row) => sum + row.share * row.questions, 0) / questions;
}
