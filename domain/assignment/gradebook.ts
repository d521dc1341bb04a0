import type { Assignment } from './assignment';
import { type Collected, compareReceipts, type Standing } from './compare-receipts';
import { listContentNames } from './content-hash';
import { type GradedReceipt, gradeReceipt, type ReceiptFlags } from './grade-receipt';
import { joinWork } from './join-work';
import type { Receipt } from './receipt';
import type { GradingCourse } from './work';

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

/**
 * Grades the receipts that were made for this assignment; the others are passed over. Where students sign with an e-mail
 * address or number, what one person handed in from several devices is joined in one row. `now` is milliseconds since the
 * epoch.
 */
export function gradeAll(
  collected: readonly Collected[],
  assignment: Assignment,
  course: GradingCourse,
  now = Number.POSITIVE_INFINITY,
): Gradebook {
  const { rows, copies } = dropCopies(collected.filter(({ receipt }) => receipt.assignment.id === assignment.id));
  const { standings, groups } = compareReceipts(rows, assignment.sign);
  const receipts = rows.map(({ receipt }) => receipt);
  for (const group of groups) if (group.length > 1) joinGroup(group, receipts, standings);
  // A class has one assignment, or a few versions of it: their content is hashed once.
  const names = new Map<string, string[]>();
  const isOurs = (own: Assignment, content: string) => {
    const key = JSON.stringify(own.parts);
    const known = names.get(key) ?? listContentNames(own, course);
    names.set(key, known);
    return known.includes(content);
  };
  return {
    assignment,
    copies,
    rows: rows.flatMap(({ key, source }, i) => {
      const [receipt, standing] = [receipts[i], standings[i]];
      if (!receipt || !standing) return [];
      return { key, source, ...gradeReceipt(receipt, assignment, course, { isOurs, now }), ...standing };
    }),
  };
}

/** Puts the work of a person's receipts into the one that was made last. */
function joinGroup(group: readonly number[], receipts: Receipt[], standings: Standing[]): void {
  const last = group.reduce((a, b) => ((receipts[b]?.at ?? 0) > (receipts[a]?.at ?? 0) ? b : a));
  const whole = receipts[last];
  if (!whole) return;
  const { work, differing } = joinWork(group.flatMap((i) => receipts[i]?.work ?? []));
  receipts[last] = { ...whole, work };
  for (const i of group) {
    const standing = standings[i];
    if (standing) Object.assign(standing, i === last ? { joined: group.length, differing } : { isJoined: true });
  }
}

/** Each receipt once. Those of one nonce are written out once each, and only where there are several. */
function dropCopies(ours: readonly Collected[]): { rows: Collected[]; copies: Gradebook['copies'] } {
  const byNonce = new Map<string, Collected[]>();
  for (const each of ours) {
    const same = byNonce.get(each.receipt.nonce);
    if (same) same.push(each);
    else byNonce.set(each.receipt.nonce, [each]);
  }
  const copies: Gradebook['copies'] = [];
  const isCopy = new Set<Collected>();
  for (const same of byNonce.values()) {
    if (same.length < 2) continue;
    const byText = new Map<string, string>();
    for (const each of same) {
      const text = JSON.stringify(each.receipt);
      const of = byText.get(text);
      if (of === undefined) byText.set(text, each.key);
      else {
        copies.push({ source: each.source, of });
        isCopy.add(each);
      }
    }
  }
  return { rows: ours.filter((each) => !isCopy.has(each)), copies };
}

/** Whether anything about a row wants a look. */
export function isFlagged({
  flags,
  joined,
  hasRival,
  hasNamesake,
  sharedWith,
}: Standing & { flags: ReceiptFlags }): boolean {
  return (
    flags.late > 0 ||
    flags.ahead > 0 ||
    flags.otherContent !== null ||
    flags.otherRules ||
    flags.notDrawn > 0 ||
    joined > 1 ||
    hasRival ||
    hasNamesake ||
    sharedWith.length > 0
  );
}
