import { z } from 'zod/mini';
import { type Entry, type Log, RECORD_VERSION } from './entry';
import { parseEntry } from './parse-entry';

type Raw = Record<string, unknown>;

/** Entries of one type as columns: what is alike stands together, which deflates to two thirds of the same entries as rows. */
const table = z.strictObject({
  type: z.string(),
  keys: z.array(z.string()),
  columns: z.array(z.array(z.unknown())),
});
const packed = z.strictObject({ version: z.number(), tables: z.array(table) });

/** The entries as text that compresses well; their order is not kept. */
export function packEntries(entries: Log): string {
  const byType = new Map<string, Raw[]>();
  for (const { type, ...rest } of entries) byType.set(type, [...(byType.get(type) ?? []), rest]);
  const tables = [...byType].map(([type, rows]) => {
    const keys = Object.keys(rows[0] ?? {}).sort();
    const columns = keys.map((key) => {
      const column = rows.map((row) => row[key]);
      return key === 'at' ? toSteps(column as number[]) : column;
    });
    return { type, keys, columns };
  });
  return JSON.stringify({ version: RECORD_VERSION, tables });
}

/** The entries of a packed text of any version so far; `newer` for one of a later version, `damaged` for anything else. */
export function unpackEntries(
  text: string,
): { ok: true; entries: Entry[] } | { ok: false; why: 'damaged' | 'newer' } {
  const read = packed.safeParse(parseJson(text));
  if (!read.success) return { ok: false, why: 'damaged' };
  const { version, tables } = read.data;
  if (version > RECORD_VERSION) return { ok: false, why: 'newer' };
  const raws = tables.flatMap(listRows);
  const entries = raws.flatMap((raw) => parseEntry(raw, version) ?? []);
  return entries.length === raws.length ? { ok: true, entries } : { ok: false, why: 'damaged' };
}

function listRows({ type, keys, columns }: z.infer<typeof table>): Raw[] {
  const whole = columns.map((column, i) => (keys[i] === 'at' ? fromSteps(column) : column));
  const length = Math.max(0, ...whole.map((column) => column.length));
  return Array.from({ length }, (_, row) => ({
    ...Object.fromEntries(keys.map((key, i) => [key, whole[i]?.[row]])),
    type,
  }));
}

function toSteps(times: number[]): number[] {
  return times.map((time, i) => time - (times[i - 1] ?? 0));
}

/** Sums up steps again; what is no number stays as it is, to be refused as an entry. */
function fromSteps(steps: unknown[]): unknown[] {
  let time = 0;
  return steps.map((step) => {
    if (typeof step !== 'number') return step;
    time += step;
    return time;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
