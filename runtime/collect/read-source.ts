import { unzipSync } from 'fflate';
import { readReceipts } from '../../domain/assignment/read-receipts';
import type { Receipt } from '../../domain/assignment/receipt';
import { MAX_RECEIPT_CHARS } from '../../domain/assignment/receipt-file';
import type { RefusalReason, Source } from './protocol';

/** What came out of one source: receipts and refusals, each under the name of the file that it stood in. */
export interface ReadSource {
  receipts: { source: string; receipt: Receipt }[];
  refused: { source: string; why: RefusalReason }[];
}

/** The largest zip that is opened, in bytes, and the most that may come out of it. */
const MAX_ZIP_BYTES = 100_000_000;
const MAX_UNZIPPED_BYTES = 400_000_000;

/** Reads a file, a zip of files (as LMSs give out submissions) or a pasted text; never rejects. */
export async function readSource({ name, content }: Source): Promise<ReadSource> {
  if (typeof content === 'string') return readText(name, content);
  if (content.size > MAX_ZIP_BYTES) return refuse(name, 'too-large');
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    return isZip(bytes) ? readZip(name, bytes) : readBytes(name, bytes);
  } catch {
    // Gone or locked since it was chosen, or no zip after all.
    return refuse(name, 'unreadable');
  }
}

function readZip(name: string, bytes: Uint8Array): ReadSource {
  let size = 0;
  const skipped: string[] = [];
  const files = unzipSync(bytes, {
    filter: (file) => {
      if (file.name.endsWith('/') || isHidden(file.name)) return false;
      size += file.originalSize;
      const isTaken = file.originalSize <= MAX_RECEIPT_CHARS && size <= MAX_UNZIPPED_BYTES;
      if (!isTaken) skipped.push(file.name);
      return isTaken;
    },
  });
  const inner = Object.entries(files).map(([path, part]) => readBytes(`${name}: ${path}`, part));
  return join([...inner, ...skipped.map((path) => refuse(`${name}: ${path}`, 'too-large'))]);
}

function readBytes(name: string, bytes: Uint8Array): ReadSource {
  if (bytes.length > MAX_RECEIPT_CHARS) return refuse(name, 'too-large');
  return readText(name, new TextDecoder().decode(bytes));
}

function readText(name: string, text: string): ReadSource {
  return join(
    readReceipts(text).map((result) =>
      result.ok ? { receipts: [{ source: name, receipt: result.receipt }], refused: [] } : refuse(name, result.why),
    ),
  );
}

function refuse(source: string, why: RefusalReason): ReadSource {
  return { receipts: [], refused: [{ source, why }] };
}

function join(parts: ReadSource[]): ReadSource {
  return { receipts: parts.flatMap(({ receipts }) => receipts), refused: parts.flatMap(({ refused }) => refused) };
}

/** The first bytes of every zip with a file in it (PKWARE APPNOTE 4.3.7). */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** What operating systems leave in folders and zips of their own accord. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
