import { LEVELS } from '../domain/item';
import type { Material } from './material';

/** How many items a bank holds, by kind, level, use and as transfer cases. Only items of the right shape count. */
export interface BankCount {
  bank: string;
  scored: number;
  unscored: number;
  quiz: number;
  transfer: number;
  levels: Record<string, number>;
  kinds: Record<string, number>;
}

const KINDS = [
  'single',
  'multiple',
  'match',
  'sort',
  'extended',
  'order',
  'cloze',
  'line',
  'predict',
  'compare',
] as const;

/** One count a bank, in the module's order, and their sum. Levels are of scored items. */
export function countItems(material: Material): BankCount[] {
  const rows = material.banks.map(({ id, items }): BankCount => {
    const scored = items.filter(({ item }) => item.kind !== 'predict' && item.kind !== 'compare');
    const tally = (values: readonly string[], of: readonly string[]) =>
      Object.fromEntries(values.map((value) => [value, of.filter((one) => one === value).length]));
    return {
      bank: id,
      scored: scored.length,
      unscored: items.length - scored.length,
      quiz: scored.filter(({ item }) => item.for === 'quiz').length,
      transfer: scored.filter(({ item }) => 'transfer' in item && item.transfer).length,
      levels: tally(
        LEVELS,
        scored.map(({ item }) => item.level),
      ),
      kinds: tally(
        KINDS,
        items.map(({ item }) => item.kind),
      ),
    };
  });
  return [...rows, rows.reduce(addCounts, emptyCount())];
}

/** The counts as a table for a terminal. */
export function formatCounts(counts: readonly BankCount[]): string {
  const header = ['bank', 'scored', 'quiz', 'transfer', ...LEVELS, 'higher', ...KINDS];
  const rows = counts.map((count) => {
    const higher = count.scored - (count.levels.remember ?? 0);
    return [
      count.bank,
      count.scored,
      count.quiz,
      count.transfer,
      ...LEVELS.map((level) => count.levels[level] ?? 0),
      count.scored > 0 ? `${Math.round((100 * higher) / count.scored)} %` : '–',
      ...KINDS.map((kind) => count.kinds[kind] ?? 0),
    ].map(String);
  });
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

function emptyCount(): BankCount {
  return { bank: 'all', scored: 0, unscored: 0, quiz: 0, transfer: 0, levels: {}, kinds: {} };
}

function addCounts(sum: BankCount, row: BankCount): BankCount {
  const add = (a: Record<string, number>, b: Record<string, number>) =>
    Object.fromEntries(Object.entries(b).map(([key, value]) => [key, (a[key] ?? 0) + value]));
  return {
    bank: sum.bank,
    scored: sum.scored + row.scored,
    unscored: sum.unscored + row.unscored,
    quiz: sum.quiz + row.quiz,
    transfer: sum.transfer + row.transfer,
    levels: add(sum.levels, row.levels),
    kinds: add(sum.kinds, row.kinds),
  };
}
