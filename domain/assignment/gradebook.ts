import type { Assignment } from './assignment';
import { hashContent } from './content-hash';
import { type GradedReceipt, gradeReceipt, listAnswers, type ReceiptFlags } from './grade-receipt';
import type { Receipt } from './receipt';
import type { GradingCourse } from './work';

/** A receipt and where it came from: a file's name, or which paste. */
export interface Collected {
  /** Unique among the collected. */
  key: string;
  source: string;
  receipt: Receipt;
}

/** How a receipt stands to the others. */
export interface Standing {
  /** A later receipt of the same person holds the same work and counts instead. */
  isSuperseded: boolean;
  /** The same name on receipts without a common answer: one person on two devices, or two people. */
  hasNamesake: boolean;
  /** Names on other receipts with answers of this one, given at the very same moment. */
  sharedWith: string[];
}

export interface GradebookRow extends GradedReceipt, Standing {
  key: string;
  source: string;
}

/** A class's receipts for one assignment, graded. */
export interface Gradebook {
  assignment: Assignment;
  rows: GradebookRow[];
  /** Receipts that are the same as one in `rows`, nonce and all. */
  copies: { source: string; of: string }[];
}

/** The name as it is compared: letter case, width and accents' spelling do not matter. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Grades the receipts that were made for this assignment; the others are passed over. */
export function gradeAll(collected: readonly Collected[], assignment: Assignment, course: GradingCourse): Gradebook {
  const ours = collected.filter(({ receipt }) => receipt.assignment.id === assignment.id);
  const byNonce = new Map<string, Collected[]>();
  const copies: Gradebook['copies'] = [];
  const rows = ours.filter((each) => {
    const same = byNonce.get(each.receipt.nonce) ?? [];
    const text = same.length > 0 ? JSON.stringify(each.receipt) : '';
    const known = same.find(({ receipt }) => JSON.stringify(receipt) === text);
    if (known) copies.push({ source: each.source, of: known.key });
    else byNonce.set(each.receipt.nonce, [...same, each]);
    return !known;
  });
  const standings = compareReceipts(rows);
  // A class has one assignment, or a few versions of it: their content is hashed once.
  const hashes = new Map<string, string>();
  const hash = (own: Assignment) => {
    const key = JSON.stringify(own.parts);
    const known = hashes.get(key) ?? hashContent(own, course);
    hashes.set(key, known);
    return known;
  };
  return {
    assignment,
    copies,
    rows: rows.map(({ key, source, receipt }, i) => ({
      key,
      source,
      ...gradeReceipt(receipt, assignment, course, hash),
      ...(standings[i] ?? { isSuperseded: false, hasNamesake: false, sharedWith: [] }),
    })),
  };
}

/** How each receipt stands to the others, in the same order. */
export function compareReceipts(collected: readonly Collected[]): Standing[] {
  const moments = collected.map(({ receipt }) => listMoments(receipt));
  const holders = new Map<string, number[]>();
  moments.forEach((list, i) => {
    for (const moment of list) {
      const others = holders.get(moment);
      if (others) others.push(i);
      else holders.set(moment, [i]);
    }
  });
  const namesakes = new Map<string, number[]>();
  collected.forEach(({ receipt }, i) => {
    const key = nameKey(receipt.name);
    namesakes.set(key, [...(namesakes.get(key) ?? []), i]);
  });
  return collected.map(({ receipt }, i) => {
    const overlapping = new Set([...(moments[i] ?? [])].flatMap((moment) => holders.get(moment) ?? []));
    const name = nameKey(receipt.name);
    const same = (namesakes.get(name) ?? []).filter((j) => j !== i);
    const isEmpty = moments[i]?.size === 0;
    return {
      isSuperseded: same.some((j) => (overlapping.has(j) || isEmpty) && isLater(collected, j, i)),
      hasNamesake: !isEmpty && same.some((j) => !overlapping.has(j) && moments[j]?.size !== 0),
      sharedWith: [
        ...new Set(
          [...overlapping].flatMap((j) => collected[j]?.receipt.name ?? []).filter((n) => nameKey(n) !== name),
        ),
      ],
    };
  });
}

/** Answers by item and moment: two people do not answer in the same millisecond. */
function listMoments({ work }: Receipt): Set<string> {
  return new Set(listAnswers(work).map(({ item, at }) => `${item} ${at}`));
}

function isLater(collected: readonly Collected[], a: number, b: number): boolean {
  const [first, second] = [collected[a], collected[b]];
  if (!first || !second) return false;
  return first.receipt.at > second.receipt.at || (first.receipt.at === second.receipt.at && a > b);
}

/** Whether anything about a row wants a look. */
export function isFlagged({ flags, hasNamesake, sharedWith }: Standing & { flags: ReceiptFlags }): boolean {
  return (
    flags.late > 0 ||
    flags.otherContent !== null ||
    flags.otherRules ||
    flags.notDrawn > 0 ||
    hasNamesake ||
    sharedWith.length > 0
  );
}
