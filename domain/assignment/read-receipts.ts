import { decodeEntities } from '../carried/html-text';
import { listReadings } from '../carried/readings';
import { findReceiptFiles } from './find-receipt-files';
import type { ReadReceipt, Receipt } from './receipt';
import { findReceiptCodes } from './receipt-code';
import { isWholeFile, MAX_RECEIPT_CHARS, readReceiptFile } from './receipt-file';

/** Receipts' files in one text that are read. */
const MAX_FILES = 500;

/**
 * Every receipt in a text, be it a receipt's file or any text with files or codes in it, and whatever a mail program, a
 * web form or an office program did to it without losing a letter; at least one result, total over any text.
 */
export function readReceipts(text: string): ReadReceipt[] {
  if (text.length > MAX_RECEIPT_CHARS) return [{ ok: false, why: 'too-large' }];
  try {
    return readMentioned(text);
  } catch {
    // A nest so deep that the engine gives up on it.
    return [{ ok: false, why: 'damaged' }];
  }
}

function readMentioned(text: string): ReadReceipt[] {
  const file = readReceiptFile(text);
  if (file.ok || file.why === 'newer' || (file.why === 'damaged' && isWholeFile(text))) return [file];
  const mentions = countMentions(text);
  if (mentions === 0) return [{ ok: false, why: 'foreign' }];
  let best: ReadReceipt[] = [];
  const others: Receipt[] = [];
  for (const reading of listReadings(text)) {
    const found = [...findReceiptCodes(reading), ...findReceiptFiles(reading, MAX_FILES)];
    const whole = found.flatMap((result) => (result.ok ? [result.receipt] : []));
    others.push(...whole);
    const isBetter = whole.length > best.filter(({ ok }) => ok).length;
    if (isBetter || best.length === 0) best = found;
    // More are named than were found when one stands as it was written and the next in another wrapping.
    if (whole.length > 0 && whole.length === found.length && found.length >= mentions) break;
  }
  best = addOthers(best, others);
  return best.length > 0 ? best : [file];
}

/** What only another reading had whole stands in place of what was damaged in this one. */
function addOthers(best: readonly ReadReceipt[], others: readonly Receipt[]): ReadReceipt[] {
  const known = new Set(best.flatMap((result) => (result.ok ? [JSON.stringify(result.receipt)] : [])));
  const more = others.filter((receipt) => {
    const text = JSON.stringify(receipt);
    return !known.has(text) && known.add(text);
  });
  let left = more.length;
  const rest = best.filter((result) => {
    if (result.ok || result.why !== 'damaged' || left === 0) return true;
    left -= 1;
    return false;
  });
  return [...rest, ...more.map((receipt) => ({ ok: true, receipt }) as const)];
}

/** Whether the names by which receipts are known are in a text, whatever stands between their letters: most files are none. */
export function mentionsReceipt(text: string): boolean {
  return countMentions(text) > 0;
}

/** How often a text has those names. */
function countMentions(text: string): number {
  const plain = (/&#/.test(text) ? decodeEntities(text) : text)
    .replace(/[！-～]/g, (wide) => wide.normalize('NFKC'))
    .replace(/\\u00([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Between tags, and in what only looks like one: an attribute, or XML's CDATA.
  const counts = [plain.replace(/<[^<>]*>/g, ''), plain].map((each) => {
    const letters = each.replace(/=\r?\n|\+A[A-Za-z0-9+/]{2,3}-|[^A-Za-z]+/g, '').toLowerCase();
    return letters.match(/pgareceipt|provincesreceipt/g)?.length ?? 0;
  });
  return Math.max(...counts);
}
