import { type Changes, type LaidJson, layJson, WRAPS } from '../carried/lay-json';
import { parseJson } from './pack-assignment';
import type { ReadReceipt } from './receipt';
import { MAX_RECEIPT_CHARS, readReceiptFile } from './receipt-file';

/** What nobody sees may stand between any two letters. */
const GAP = '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]{0,3}';
const QUOTE = '["“”„‟″«»＂\'\\\\]';

/** Where a receipt's file says what it is: a colon between quotes of any kind, and the format's own name. */
const HEAD = new RegExp(
  [
    QUOTE,
    '\\s{0,9}',
    '[:：]',
    '[\\s>|]{0,90}',
    `${QUOTE}{1,9}`,
    '\\s{0,9}',
    ...'provinces',
    '\\\\?[-‐‑‒–−]',
    ...'receipt',
  ].join(GAP),
  'g',
);

/** How far before its format's name an object may begin, in characters. */
const MAX_BEFORE = 300;

/** Files longer than this are looked at as they are: a receipt of all lessons and quizzes has a fifth of it. */
const MAX_MENDED_CHARS = 500_000;

/** Characters that are laid out anew over all ways of mending, in one text. */
const MAX_LAID_CHARS = 12_000_000;

/** Every receipt's file in a text, whatever stands around it; what looks like a torn one comes out as damaged. At most `most` of them. */
export function findReceiptFiles(text: string, most: number): ReadReceipt[] {
  const heads = [...text.matchAll(HEAD)].map(({ index }) => index).slice(0, most);
  let after = 0;
  const budget = { left: MAX_LAID_CHARS };
  return heads.flatMap((head, i): ReadReceipt[] => {
    const start = Math.max(text.lastIndexOf('{', head), text.lastIndexOf('｛', head));
    if (start < after || head - start > MAX_BEFORE) return [{ ok: false, why: 'damaged' }];
    const limit = Math.min(heads[i + 1] ?? text.length, start + MAX_RECEIPT_CHARS);
    const { read, end } = readOne(text, start, limit, budget);
    after = end;
    return [read];
  });
}

function readOne(
  text: string,
  start: number,
  limit: number,
  budget: { left: number },
): { read: ReadReceipt; end: number } {
  const none: Changes = { wrap: 'after-blank', blanks: false, hidden: false, print: false, links: false };
  const laid = layJson(text, start, limit);
  if (!laid) return { read: { ok: false, why: 'damaged' }, end: start };
  const { has, end } = laid;
  const json = laid.write(none);
  let read = readReceiptFile(json);
  // What is no JSON does not become any by what is done to its texts, unless a line was broken within an escape.
  if (!read.ok && !has.wrap && parseJson(json) === undefined) return { read: { ok: false, why: 'damaged' }, end };
  const tried = new Set([json]);
  // What was put in nobody can tell from what was there: the checksum does.
  for (const changes of listChanges(has)) {
    if (read.ok || read.why === 'newer' || json.length > MAX_MENDED_CHARS || budget.left <= 0) break;
    budget.left -= json.length;
    const mended = laid.write(changes);
    if (tried.has(mended)) continue;
    tried.add(mended);
    const again = readReceiptFile(mended);
    if (again.ok) read = again;
  }
  return { read: read.ok || read.why === 'newer' ? read : { ok: false, why: 'damaged' }, end };
}

/** All ways of undoing what may have been done, the likeliest first, without the one of undoing nothing. */
function* listChanges(has: LaidJson['has']): Generator<Changes> {
  const either = (is: boolean) => (is ? [true, false] : [false]);
  for (const print of either(has.print).reverse())
    for (const links of either(has.links))
      for (const hidden of either(has.hidden))
        for (const blanks of either(has.blanks))
          for (const wrap of has.wrap ? WRAPS : (['after-blank'] as const))
            if (print || links || hidden || blanks || wrap !== 'after-blank')
              yield { wrap, blanks, hidden, print, links };
}
