import type { ReadReceipt } from './receipt';
import { findReceiptCodes } from './receipt-code';
import { MAX_RECEIPT_CHARS, readReceiptFile } from './receipt-file';

/** Every receipt in a text, be it a receipt's file or any text with codes in it; at least one result, total over any text. */
export function readReceipts(text: string): ReadReceipt[] {
  if (text.length > MAX_RECEIPT_CHARS) return [{ ok: false, why: 'too-large' }];
  const file = readReceiptFile(text);
  if (file.ok || file.why !== 'foreign') return [file];
  const codes = findReceiptCodes(text);
  return codes.length > 0 ? codes : [file];
}
