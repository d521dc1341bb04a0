import { type Entry, type Log, RECORD_VERSION } from './entry';
import { parseEntry } from './parse-entry';
import { anything, arrayOf, exactly, parseAs, type ReadAs, stringOf, wholeIn } from './shape';

type Raw = Record<string, unknown>;

/** Entries of one type as columns: what is alike stands together, which deflates to two thirds of the same entries as rows. */
const table = exactly({ type: stringOf(), keys: arrayOf(stringOf(80), 50), columns: arrayOf(arrayOf(anything), 50) });
const packed = exactly({ version: wholeIn(1), tables: arrayOf(table, 50) });

/** Entries that one code may hold: far above what its characters can say of a true record. */
const MAX_ENTRIES = 20_000;

/** The entries as text that compresses well; their order is not kept. */
export function packEntries(entries: Log): string {
  const byType = new Map<string, Raw[]>();
  for (const { type, ...rest } of entries) {
    const rows = byType.get(type);
    if (rows) rows.push(rest);
    else byType.set(type, [rest]);
  }
  const tables = [...byType].map(([type, rows]) => {
    const columnOf = (key: string) => rows.map((row) => row[key]);
    const columns = Object.keys(rows[0] ?? {}).map((key) =>
      key === 'order' ? toAhead(columnOf('order'), columnOf('at')) : toSteps(key, columnOf(key)),
    );
    return { type, keys: columns.map(([key]) => key), columns: columns.map(([, column]) => column) };
  });
  return JSON.stringify({ version: RECORD_VERSION, tables });
}

/** The entries of a packed text of any version so far; `newer` for one of a later version, `damaged` for anything else. */
export function unpackEntries(text: string): { ok: true; entries: Entry[] } | { ok: false; why: 'damaged' | 'newer' } {
  const read = parseAs(packed, parseJson(text));
  if (!read) return { ok: false, why: 'damaged' };
  const { version, tables } = read;
  if (version > RECORD_VERSION) return { ok: false, why: 'newer' };
  const size = tables.reduce((sum, { columns }) => sum + Math.max(0, ...columns.map(({ length }) => length)), 0);
  if (size > MAX_ENTRIES) return { ok: false, why: 'damaged' };
  const raws = tables.flatMap(listRows);
  const entries = raws.flatMap((raw) => parseEntry(raw, version) ?? []);
  return entries.length === raws.length ? { ok: true, entries } : { ok: false, why: 'damaged' };
}

function listRows({ type, keys, columns }: ReadAs<typeof table>): Raw[] {
  const whole = columns.map((column, i) => fromSteps(keys[i] ?? '', column));
  const length = Math.max(0, ...whole.map(([, column]) => column.length));
  return Array.from({ length }, (_, row) => ({
    ...fromAhead(Object.fromEntries(whole.map(([key, column]) => [key, column[row]]))),
    type,
  }));
}

/** Marks the column of which the distance to the moment stands: the two are the same unless a clock was set back. */
const AHEAD = '@order';

function toAhead(orders: unknown[], moments: unknown[]): [key: string, column: unknown[]] {
  if (![...orders, ...moments].every(Number.isSafeInteger)) return ['order', orders];
  return [AHEAD, orders.map((order, i) => Number(order) - Number(moments[i]))];
}

function fromAhead({ [AHEAD]: ahead, ...row }: Raw): Raw {
  if (ahead === undefined) return row;
  return { ...row, order: typeof ahead === 'number' && typeof row.at === 'number' ? row.at + ahead : null };
}

/** Marks a column of which the first value and the steps between stand instead of the values. */
const STEPS = '+';

function toSteps(key: string, column: unknown[]): [key: string, column: unknown[]] {
  if (key !== 'at' || !column.every(Number.isSafeInteger)) return [key, column];
  return [STEPS + key, column.map((time, i) => Number(time) - (i === 0 ? 0 : Number(column[i - 1])))];
}

function fromSteps(key: string, column: unknown[]): [key: string, column: unknown[]] {
  if (!key.startsWith(STEPS)) return [key, column];
  let time = 0;
  const times = column.map((step) => {
    // What is no number is no moment; asked to become one, it may throw.
    time += typeof step === 'number' ? step : Number.NaN;
    return time;
  });
  return [key.slice(STEPS.length), times];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
