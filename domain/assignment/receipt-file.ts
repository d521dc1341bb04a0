import { hashText } from '../sha1';
import { anything, atLeast, exactly, numberIn, oneOf, parseAs, stringOf } from '../shape';
import { parseJson } from './pack-assignment';
import { parseReceipt, RECEIPT_VERSION, type ReadReceipt, type Receipt } from './receipt';

export const RECEIPT_FORMAT = 'provinces-receipt';

/** The longest file that is read, in UTF-16 units: some ten thousand answers. */
export const MAX_RECEIPT_CHARS = 4_000_000;

const envelope = atLeast({ format: oneOf(RECEIPT_FORMAT), version: numberIn() });
const content = exactly({
  format: oneOf(RECEIPT_FORMAT),
  version: oneOf(RECEIPT_VERSION),
  checksum: stringOf(),
  receipt: anything,
});

/** A receipt as JSON text for a file. */
export function writeReceiptFile(receipt: Receipt): string {
  const head = { format: RECEIPT_FORMAT, version: RECEIPT_VERSION, checksum: checksumOf(receipt) };
  // In ASCII alone: whatever takes the file for one of another encoding reads the same letters.
  const json = JSON.stringify({ ...head, receipt }, null, 1).replace(
    /[^\n -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}

/** The receipt in a file's text; total over any text. All or nothing: the checksum covers everything that is read. */
export function readReceiptFile(text: string): ReadReceipt {
  if (text.length > MAX_RECEIPT_CHARS) return { ok: false, why: 'too-large' };
  const raw = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text);
  // What a broken file was meant to be can only be guessed from its words.
  if (raw === undefined) return { ok: false, why: text.includes(RECEIPT_FORMAT) ? 'damaged' : 'foreign' };
  const kind = parseAs(envelope, raw);
  if (!kind) return { ok: false, why: 'foreign' };
  if (kind.version > RECEIPT_VERSION) return { ok: false, why: 'newer' };
  const file = parseAs(content, raw);
  if (!file || !isSealed(file)) return { ok: false, why: 'damaged' };
  const receipt = parseReceipt(file.receipt);
  return receipt ? { ok: true, receipt } : { ok: false, why: 'damaged' };
}

/** Whether a text is a file as it was sealed, even if it holds no receipt: then nothing has been done to it on its way. */
export function isWholeFile(text: string): boolean {
  const file = parseAs(content, parseJson(text));
  return file !== null && isSealed(file);
}

function isSealed({ checksum, receipt }: { checksum: string; receipt: unknown }): boolean {
  try {
    return checksum === checksumOf(receipt);
  } catch {
    // A nest too deep to be written down again.
    return false;
  }
}

/** Over the parsed values: a file that an editor has laid out anew says the same and is still good. */
function checksumOf(receipt: unknown): string {
  return hashText(JSON.stringify([RECEIPT_VERSION, receipt]) ?? '');
}
