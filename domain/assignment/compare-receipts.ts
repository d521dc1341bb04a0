import type { Assignment } from './assignment';
import { listAnswers } from './grade-receipt';
import { holdsWork } from './join-work';
import { nameKey, personOf } from './person';
import type { Receipt } from './receipt';

/** A receipt and where it came from: a file's name, or which paste. */
export interface Collected {
  /** Unique among the collected. */
  key: string;
  source: string;
  receipt: Receipt;
}

/** How a receipt stands to the others. */
export interface Standing {
  /** Another receipt of the same person holds all of this one's work and counts instead. */
  isSuperseded: boolean;
  /** What it holds counts in the row of another receipt of the same person. */
  isJoined: boolean;
  /** Receipts whose work is joined in this row, which are of one person and do not hold each other; 1 for a row of its own. */
  joined: number;
  /** Questions that the joined receipts answer differently: the earlier answer counts. */
  differing: number;
  /** A receipt of the same name holds some of these answers and not all, or fewer and not the same: one of the two was changed. */
  hasRival: boolean;
  /** The same name on receipts without a common answer: one person on two devices, or two people. */
  hasNamesake: boolean;
  /** Names on other receipts with answers of this one, given at the very same moment. */
  sharedWith: string[];
}

/** Receipts that hold one moment, and receipts that share with one, beyond which more would say nothing new. */
const MAX_SHARERS = 50;

/** A person's receipts that are compared one with each other; more than this are all called rivals. */
const MAX_COMPARED = 60;

/** How each receipt stands to the others, in the same order; `groups` are the receipts of one person that count together. */
export function compareReceipts(
  collected: readonly Collected[],
  sign: Assignment['sign'],
): { standings: Standing[]; groups: number[][] } {
  const sharers = findSharers(collected);
  const standings = collected.map(
    (): Standing => ({
      ...{ isSuperseded: false, isJoined: false, joined: 1, differing: 0 },
      ...{ hasRival: false, hasNamesake: false, sharedWith: [] },
    }),
  );
  const groups: number[][] = [];
  for (const [isPerson, list] of groupByPerson(collected, sign)) {
    const left = dropHeld(collected, list, standings);
    if (isPerson) groups.push(left);
    else {
      groups.push(...left.map((i) => [i]));
      markNamesakes(collected, left, sharers, standings);
    }
  }
  const keys = collected.map(({ receipt }) => personOf(receipt.name, sign) ?? nameKey(receipt.name));
  standings.forEach((standing, i) => {
    const others = [...(sharers[i] ?? [])].filter((j) => keys[j] !== keys[i]);
    standing.sharedWith = [...new Set(others.flatMap((j) => collected[j]?.receipt.name ?? []))];
  });
  return { standings, groups };
}

function groupByPerson(collected: readonly Collected[], sign: Assignment['sign']): [isPerson: boolean, number[]][] {
  const found = new Map<string, [boolean, number[]]>();
  collected.forEach(({ receipt }, i) => {
    const person = personOf(receipt.name, sign);
    const key = person === null ? `name ${nameKey(receipt.name)}` : `person ${person}`;
    const known = found.get(key);
    if (known) known[1].push(i);
    else found.set(key, [person !== null, [i]]);
  });
  return [...found.values()];
}

/** Marks the receipts all of whose work another one of the list holds, and gives the others. Of the same work the later receipt stands. */
function dropHeld(collected: readonly Collected[], list: number[], standings: Standing[]): number[] {
  const bySize = [...list].sort(
    (a, b) =>
      sizeOf(collected[b]) - sizeOf(collected[a]) ||
      (collected[b]?.receipt.at ?? 0) - (collected[a]?.receipt.at ?? 0) ||
      b - a,
  );
  const kept: number[] = [];
  for (const i of bySize) {
    const work = collected[i]?.receipt.work;
    const standing = standings[i];
    if (!work || !standing) continue;
    standing.isSuperseded = kept.slice(0, MAX_COMPARED).some((j) => {
      const other = collected[j]?.receipt.work;
      return other !== undefined && holdsWork(other, work);
    });
    if (!standing.isSuperseded) kept.push(i);
  }
  return kept;
}

function sizeOf(each: Collected | undefined): number {
  if (!each) return 0;
  const { lessons, forms } = each.receipt.work;
  return (
    forms.reduce((sum, { answers, finishedAt }) => sum + 1 + answers.length + (finishedAt === null ? 0 : 1), 0) +
    lessons.length
  );
}

/** Of one name and not one within the other: with a common answer one of them was changed, without one it may be two people. */
function markNamesakes(
  collected: readonly Collected[],
  list: readonly number[],
  sharers: readonly ReadonlySet<number>[],
  standings: Standing[],
): void {
  const names = new Set(list);
  for (const i of list) {
    const standing = standings[i];
    if (!standing || list.length < 2 || collected[i]?.receipt.name === '') continue;
    const rivals = [...(sharers[i] ?? [])].filter((j) => j !== i && names.has(j));
    standing.hasRival = rivals.length > 0;
    standing.hasNamesake = rivals.length < list.length - 1;
  }
}

/** For each receipt those that have an answer of it: the same item in the same millisecond, which two people do not do. */
function findSharers(collected: readonly Collected[]): Set<number>[] {
  const holders = new Map<string, number[]>();
  collected.forEach(({ receipt }, i) => {
    for (const { item, at } of listAnswers(receipt.work)) {
      const moment = `${at} ${item}`;
      const others = holders.get(moment);
      if (!others) holders.set(moment, [i]);
      else if (others.length < MAX_SHARERS && others[others.length - 1] !== i) others.push(i);
    }
  });
  const sharers = collected.map(() => new Set<number>());
  const seen = new Set<string>();
  for (const list of holders.values()) {
    // Copies of one receipt share all of their moments: once is enough.
    const key = list.length < 2 ? '' : list.join();
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    for (const i of list)
      for (const j of list) if (i !== j && (sharers[i]?.size ?? 0) < MAX_SHARERS) sharers[i]?.add(j);
  }
  return sharers;
}
