import { isFlagged } from '../../../domain/assignment/gradebook';
import type { BookRow } from '../../../runtime/collect/protocol';

/** What a gradebook can be sorted by: a column of its own, or the score of a part by the part's id. */
export type RowSortKey = 'name' | 'score' | 'progress' | 'at' | { part: string };

export const FILTERS = ['all', 'flagged', 'late', 'failed', 'unfinished', 'not-counted'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether two keys name the same column. */
export function isSame(a: RowSortKey, b: RowSortKey): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.part === b.part : a === b;
}

/** The rows in an order; equal ones by name. */
export function sortRows(rows: readonly BookRow[], key: RowSortKey, isDescending: boolean): BookRow[] {
  const byName = (a: BookRow, b: BookRow) => a.name.localeCompare(b.name, undefined, { numeric: true });
  const worthOf = (row: BookRow): number => {
    if (typeof key === 'object') return row.parts.find(({ id }) => id === key.part)?.score ?? 0;
    return key === 'name' ? 0 : row[key];
  };
  const compare = key === 'name' ? byName : (a: BookRow, b: BookRow) => worthOf(a) - worthOf(b);
  return [...rows].sort((a, b) => (isDescending ? compare(b, a) : compare(a, b)) || byName(a, b));
}

/** The rows that a filter lets through and whose name or file holds the text, whatever its letter case. */
export function filterRows(rows: readonly BookRow[], filter: Filter, text: string): BookRow[] {
  const wanted = text.normalize('NFKC').toLowerCase().trim();
  return rows.filter(
    (row) => PASSES[filter](row) && `${row.name} ${row.source}`.normalize('NFKC').toLowerCase().includes(wanted),
  );
}

const PASSES: Record<Filter, (row: BookRow) => boolean> = {
  all: () => true,
  flagged: isFlagged,
  late: ({ flags }) => flags.late > 0,
  failed: ({ isPassed }) => isPassed === false,
  unfinished: ({ isComplete }) => !isComplete,
  'not-counted': ({ isCounted }) => !isCounted,
};
