import type { Assignment } from '../../../domain/assignment/assignment';
import { addressOf } from '../../../domain/assignment/person';
import { type Item, isScored, type ScoredItem } from '../../../domain/item';
import type { Book, BookRow } from '../../../runtime/collect/protocol';
import { EXAMPLE_ID } from './example-id';
import { sayChoice } from './say-choice';
import { sayFlags } from './say-flags';

export type Cell = string | number;

/** The first remark on everybody in the example class. */
const INVENTED = 'An example: this person does not exist';

/** What the rows refer to by id, in words. */
export interface SheetNames {
  /** An item by id, and a text of it without marks. */
  items: ReadonlyMap<string, Item>;
  plain: (text: string) => string;
  /** Objective id → the name of the part. */
  parts: Record<string, string>;
}

/** Every receipt as a row, each part and each question as a column; shares from 0 to 1, empty where there is no answer. */
export function studentRows(book: Book, names: SheetNames): Cell[][] {
  const parts = book.rows[0]?.parts.map(({ id }) => id) ?? [];
  const items = book.analysis.map(({ item }) => item);
  const head = [
    ...['Name', 'Counts', 'Score (%)', 'Points', 'Points possible', 'Done (%)', 'Passed', 'Receipt made (UTC)'],
    ...['Late answers', 'Remarks', 'File'],
    ...parts.map((id) => `${names.parts[id] ?? id} (%)`),
    ...items.map((id) => `${id}: ${names.plain(names.items.get(id)?.stem ?? '')}`),
  ];
  const rows = book.rows.map((row) => [
    ...[row.name, row.isCounted ? 'yes' : 'no', toPercent(row.score), round(row.earned), round(row.possible)],
    ...[toPercent(row.progress), sayPassed(row.isPassed), new Date(row.at).toISOString()],
    ...[row.flags.late, sayRemarks(row, book.assignment), row.source],
    ...parts.map((id) => toPercent(row.parts.find((part) => part.id === id)?.score ?? 0)),
    ...items.map((id) => (row.shares[id] === undefined ? '' : round(row.shares[id]))),
  ]);
  return [head, ...rows];
}

/** Every question as a row with its statistics, and one row below it for each answer that was given. */
export function itemRows(book: Book, names: SheetNames): Cell[][] {
  const head = [
    'Question',
    'Id',
    'Part',
    'Answers',
    'Difficulty (mean share)',
    'Discrimination',
    'Answer',
    'Right',
    'Count',
  ];
  const rows = book.analysis.flatMap((analysis) => {
    const item = names.items.get(analysis.item);
    const stem = names.plain(item?.stem ?? '');
    const part = names.parts[analysis.objective] ?? analysis.objective;
    const own = [stem, analysis.item, part, analysis.n, round(analysis.difficulty)];
    const first: Cell[] = [...own, analysis.discrimination === null ? '' : round(analysis.discrimination), '', '', ''];
    if (!item || !isScored(item)) return [first];
    return [
      first,
      ...analysis.choices.map((choice): Cell[] => [
        ...['', analysis.item, '', '', '', ''],
        ...[names.plain(sayChoice(item as ScoredItem, choice)), choice.isRight ? 'yes' : 'no', choice.count],
      ]),
    ];
  });
  return [head, ...rows];
}

const MOODLE_COLUMN: Record<Assignment['sign'], string> = {
  name: 'Full name',
  email: 'Email address',
  number: 'ID number',
};

/**
 * For Moodle's grade import: who, a grade from 0 to 100, and remarks, a column that is ignored unless it is mapped (as
 * feedback it would be shown to the student). Moodle finds people by e-mail address or ID number, spelt as it has them, and
 * takes all rows or none (grade/import/csv/classes/load_data.php).
 */
export function moodleRows(assignment: Assignment, rows: readonly BookRow[]): Cell[][] {
  return [
    [MOODLE_COLUMN[assignment.sign], titleOf(assignment), 'Remarks'],
    ...rows
      .filter(({ isCounted }) => isCounted)
      .map((row) => [nameFor(assignment, row), toPercent(row.score), sayRemarks(row, assignment)]),
  ];
}

/**
 * For Canvas's gradebook import: its five columns on people, a row of points possible, and a grade from 0 to 100. Canvas
 * finds people by SIS id, login, or the exact name. A number in round brackets at a title's end would be taken for the
 * id of an assignment, so it gets square ones; a title that is a column of Canvas's own gets a word before it, and a row in
 * whose name stand the words of the points possible would be taken for that row. Remarks stand as the section, which an import does not read
 * (lib/gradebook_importer.rb): any other column would become an assignment.
 */
export function canvasRows(assignment: Assignment, rows: readonly BookRow[]): Cell[][] {
  const plain = titleOf(assignment).replace(/\((\d+)\)\s*$/, '[$1]');
  const title = CANVAS_COLUMN.test(plain) ? `Assignment: ${plain.replace(CANVAS_SCORE, '$1-$2')}` : plain;
  const { sign } = assignment;
  return [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
    ['    Points Possible', '', '', '', '', 100],
    ...rows
      .filter(({ isCounted }) => isCounted)
      .map((row) => {
        const name = nameFor(assignment, row).replace(/Points Possible/g, 'Points possible');
        return [
          ...[name, '', sign === 'number' ? name : '', sign === 'email' ? name : '', sayRemarks(row, assignment)],
          toPercent(row.score),
        ];
      }),
  ];
}

/** Columns that Canvas knows by name, and such as it leaves out wherever their words stand. */
const CANVAS_SCORE = /\b(Current|Final|Override) (Score|Points|Grade|Status)/g;
const CANVAS_COLUMN =
  /^\s*(?:Student|LastName|FirstName|ID|SIS User ID|SIS Login ID|Section|Integration ID|Root Account)\s*$|(?:Current|Final|Override) (?:Score|Points|Grade|Status)/;

/** What an LMS looks people up by: of an e-mail address, the address alone. */
function nameFor({ sign }: Assignment, { name }: BookRow): string {
  return sign === 'email' ? addressOf(name) : name;
}

/** A verdict in a word. */
export function sayPassed(isPassed: boolean | null): string {
  return isPassed === null ? 'open' : isPassed ? 'yes' : 'no';
}

/** What to look at, in one cell; without the signs that separate cells. */
function sayRemarks(row: BookRow, assignment: Assignment | null): string {
  return [...(assignment?.id === EXAMPLE_ID ? [INVENTED] : []), ...sayFlags(row)].join('. ').replaceAll(';', ',');
}

function titleOf({ title, id }: Assignment): string {
  return title || `Assignment ${id}`;
}

function toPercent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
