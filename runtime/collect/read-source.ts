import { mentionsReceipt, readReceipts } from '../../domain/assignment/read-receipts';
import type { ReadReceipt, Receipt } from '../../domain/assignment/receipt';
import { MAX_RECEIPT_CHARS } from '../../domain/assignment/receipt-file';
import { decode, listTexts } from '../../domain/carried/decode-bytes';
import { listPackedInText } from '../../domain/carried/packed-in-text';
import { toBinary } from '../../domain/carried/quoted-printable';
import { readRtf } from '../../domain/carried/rtf-text';
import { inflateBytes } from '../../domain/inflate';
import { cleanLine } from '../../domain/shown-text';
import { kindOf } from './file-kind';
import { isMail, listMailParts } from './mail-parts';
import type { RefusalReason, Submission } from './protocol';
import { isTar, listTar } from './tar-entries';
import { countBefore, listZip, type Packed } from './zip-entries';

/** What came out of one source: receipts and refusals, each under the name of the file that it stood in. */
export interface ReadSource {
  receipts: { source: string; receipt: Receipt }[];
  refused: { source: string; why: RefusalReason }[];
}

/** The largest file that is opened, in bytes, and one in an archive; the most files in one source and bytes out of it, and how deep. */
const MAX_ZIP_BYTES = 100_000_000;
const MAX_INNER_BYTES = 50_000_000;
const MAX_UNPACKED_BYTES = 400_000_000;
const MAX_ENTRIES = 20_000;
const MAX_DEPTH = 5;

/** Characters of a name that are shown. */
const MAX_PATH_CHARS = 200;

/** Is asked between files: may wait, so that others have their turn, and may throw `Stopped`. */
export type Pulse = () => Promise<void> | void;

/** Reading was stopped, by hand or because it took too long. */
export class Stopped extends Error {
  constructor(readonly why: Extract<RefusalReason, 'stopped' | 'too-many'>) {
    super(why);
  }
}

interface Reading {
  pulse: Pulse;
  /** What is left of the limits. */
  entries: number;
  bytes: number;
}

/**
 * Reads a file, an archive of files (as LMSs give out submissions), a mail, an office document or a pasted text. Never
 * rejects; what can't be read costs itself alone. `out` fills as it is read, so that a stop keeps what there is.
 */
export async function readSource(
  { name, content }: Submission,
  pulse: Pulse = () => {},
  out: ReadSource = { receipts: [], refused: [] },
): Promise<ReadSource> {
  const reading = { pulse, entries: MAX_ENTRIES, bytes: MAX_UNPACKED_BYTES };
  try {
    if (typeof content === 'string') await readText(name, content, 0, reading, out);
    else if (content.size > MAX_ZIP_BYTES) refuse(name, 'too-large', out);
    else await readBytes(name, new Uint8Array(await content.arrayBuffer()), 0, reading, out);
  } catch (fault) {
    // Gone or locked since it was chosen, or beyond what this browser holds.
    refuse(name, fault instanceof Stopped ? fault.why : 'unreadable', out);
  }
  return out;
}

async function readBytes(name: string, bytes: Uint8Array, depth: number, reading: Reading, out: ReadSource) {
  const kind = kindOf(bytes);
  if (kind === 'packed' || kind === 'picture') refuse(name, kind, out);
  else if (depth > MAX_DEPTH) refuse(name, 'too-many', out);
  else if (kind === 'gzip') {
    const whole = inflateBytes(bytes, Math.min(MAX_INNER_BYTES, reading.bytes), { isGzip: true });
    reading.bytes -= whole?.length ?? MAX_INNER_BYTES;
    if (whole) await readBytes(name, whole, depth + 1, reading, out);
    else refuse(name, 'unreadable', out);
  } else if (kind === 'zip') await readArchive(name, listZip(bytes, reading.entries), depth, reading, out);
  else if (isTar(bytes)) await readArchive(name, listTar(bytes, reading.entries), depth, reading, out);
  else if (bytes.length > MAX_RECEIPT_CHARS * 4) refuse(name, 'too-large', out);
  else if (kind === 'rtf') await readText(name, readRtf(decode('latin1', bytes)), depth, reading, out);
  else await readPlain(name, bytes, depth, reading, out);
}

/** What is no archive and no picture: a mail, or a text in whichever encoding makes a receipt of it. */
async function readPlain(name: string, bytes: Uint8Array, depth: number, reading: Reading, out: ReadSource) {
  const binary = bytes.length <= MAX_MAIL_BYTES ? toBinary(bytes) : '';
  if (isMail(binary)) {
    const found: ReadSource = { receipts: [], refused: [] };
    for (const part of listMailParts(binary)) {
      if (typeof part.content === 'string') await readText(name, part.content, depth + 1, reading, found);
      else await readBytes(`${name}: ${cleanLine(part.name, MAX_PATH_CHARS)}`, part.content, depth + 1, reading, found);
    }
    if (found.receipts.length > 0) {
      takeWhole(name, found, out);
      return;
    }
  }
  let first: ReadReceipt[] | null = null;
  let firstText = '';
  let tried = 0;
  for (const text of listTexts(bytes)) {
    // What no receipt is mentioned in is none in another encoding of Latin letters either.
    if (tried > WIDE_TRIES && first?.every((result) => !result.ok && result.why === 'foreign')) break;
    const results = readReceipts(text);
    if (first === null) [first, firstText] = [results, text];
    tried += 1;
    if (results.some(({ ok }) => ok)) {
      take(name, results, out);
      return;
    }
  }
  if (await readPackedInText(name, firstText, depth, reading, out)) return;
  // A zip behind something else, such as one that unpacks itself.
  if (countBefore(bytes) !== null) await readArchive(name, listZip(bytes, reading.entries), depth, reading, out);
  else take(name, first ?? [{ ok: false, why: 'foreign' }], out);
}

/** Takes the receipts in files that are written into a text; false when there are none. */
async function readPackedInText(name: string, text: string, depth: number, reading: Reading, out: ReadSource) {
  if (depth >= MAX_DEPTH) return false;
  const found: ReadSource = { receipts: [], refused: [] };
  for (const bytes of listPackedInText(text)) {
    if (bytes.length > reading.bytes) break;
    // What only looks like base64 is not read in every encoding.
    if (kindOf(bytes) === 'text' && !mentionsReceipt(toBinary(bytes))) continue;
    reading.bytes -= bytes.length;
    await reading.pulse();
    await readBytes(name, bytes, depth + 1, reading, found);
  }
  if (found.receipts.length === 0) return false;
  takeWhole(name, found, out);
  return true;
}

/** The first readings of bytes may differ in how wide a letter is. */
const WIDE_TRIES = 2;

/** Attachments stand in mails; larger ones are no receipts. */
const MAX_MAIL_BYTES = 30_000_000;

async function readArchive(
  name: string,
  { files, isCut, isMore }: { files: Packed[]; isCut: boolean; isMore: boolean },
  depth: number,
  reading: Reading,
  out: ReadSource,
) {
  const isDocument = files.some(({ path }) => DOCUMENT.test(path));
  const found: ReadSource = isDocument ? { receipts: [], refused: [] } : out;
  for (const file of files) {
    await reading.pulse();
    const path = `${name}: ${cleanLine(file.path, MAX_PATH_CHARS)}`;
    if (/[\\/]$/.test(file.path) || isHidden(file.path) || (isDocument && !DOCUMENT_TEXT.test(file.path))) continue;
    reading.entries -= 1;
    // What it says is what it may cost: it is stopped there.
    if (file.size > MAX_INNER_BYTES) refuse(path, 'too-large', found);
    else if (reading.entries < 0 || file.size > reading.bytes) refuse(path, 'too-many', found);
    else await readPacked(isDocument ? name : path, file, depth, reading, found);
  }
  if (isMore) refuse(name, 'too-many', found);
  if (isCut) refuse(name, 'cut', found);
  if (isDocument) takeWhole(name, found, out);
}

async function readPacked(path: string, file: Packed, depth: number, reading: Reading, out: ReadSource) {
  reading.bytes -= file.size;
  try {
    const bytes = file.open();
    if (typeof bytes === 'string') refuse(path, bytes, out);
    else await readBytes(path, bytes, depth + 1, reading, out);
  } catch (fault) {
    if (fault instanceof Stopped) throw fault;
    refuse(path, 'unreadable', out);
  }
}

/** What documents of office programs, which are zips, have in them, and where their texts stand. */
const DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$/;
const DOCUMENT_TEXT = /\.(?:xml|txt|json|x?html?|mht(?:ml)?|bin|rtf|eml|csv|zip|docx|odt)$/i;

async function readText(name: string, text: string, depth: number, reading: Reading, out: ReadSource) {
  if (text.length > MAX_RECEIPT_CHARS) {
    refuse(name, 'too-large', out);
    return;
  }
  const results = readReceipts(text);
  if (results.some(({ ok }) => ok)) {
    take(name, results, out);
    return;
  }
  const binary = toBinary(new TextEncoder().encode(text));
  const parts = isMail(binary) ? listMailParts(binary).map(({ content }) => content) : [];
  const inParts = parts.flatMap((content) =>
    readReceipts(typeof content === 'string' ? content : decode('utf-8', content)).filter(({ ok }) => ok),
  );
  if (inParts.length > 0) take(name, dropRepeats(inParts), out);
  else if (!(await readPackedInText(name, text, depth, reading, out))) take(name, results, out);
}

function take(name: string, results: readonly ReadReceipt[], out: ReadSource): void {
  for (const result of results) {
    if (result.ok) out.receipts.push({ source: name, receipt: result.receipt });
    else refuse(name, result.why, out);
  }
}

/** Of a mail or a document, which often say the same twice: each receipt once, or else one reason. */
function takeWhole(name: string, found: ReadSource, out: ReadSource): void {
  const known = new Set<string>();
  for (const each of found.receipts) {
    const text = JSON.stringify(each.receipt);
    if (!known.has(text)) out.receipts.push(each);
    known.add(text);
  }
  if (known.size > 0) return;
  const why = REASONS.find((reason) => found.refused.some((each) => each.why === reason));
  refuse(name, why ?? 'foreign', out);
}

function dropRepeats(results: readonly ReadReceipt[]): ReadReceipt[] {
  const byText = new Map(results.map((result) => [JSON.stringify(result), result]));
  return [...byText.values()];
}

/** The one that says most comes first. */
const REASONS: readonly RefusalReason[] = [
  ...(['newer', 'damaged', 'too-many', 'locked', 'cut', 'packed', 'too-large', 'picture', 'unreadable'] as const),
];

function refuse(source: string, why: RefusalReason, out: ReadSource): void {
  out.refused.push({ source, why });
}

/** What operating systems leave in folders and zips of their own accord. */
export function isHidden(path: string): boolean {
  return path
    .split(/[\\/]/)
    .some((part) => part === '__MACOSX' || /^(?:\.|~\$|(?:desktop\.ini|thumbs\.db)$)/i.test(part));
}
