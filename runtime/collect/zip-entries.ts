import { inflateBytes } from '../../domain/inflate';

/** A file in an archive: its path, and its bytes or why they can't be had. */
export interface Packed {
  path: string;
  /** As the archive says. */
  size: number;
  open: () => Uint8Array | 'locked' | 'packed' | 'unreadable';
}

interface Entry {
  path: string;
  method: number;
  isLocked: boolean;
  packedSize: number;
  size: number;
  /** Of the local header. */
  offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

/**
 * The files of a zip (PKWARE APPNOTE 6.3.10) as its directory lists them, those of one path too; without a directory, as
 * in a download that was cut short, those that can be found one behind the other. `isCut` tells. Nothing is inflated
 * here. A file whose bytes are those of another one can't be opened: no packer writes that, a bomb does.
 */
export function listZip(file: Uint8Array, most: number): { files: Packed[]; isCut: boolean; isMore: boolean } {
  const bytes = file.subarray(countBefore(file) ?? 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = readDirectory(view, bytes, most + 1);
  const entries = listed ?? walkHeaders(view, bytes, most + 1);
  const doubled = findOverlaps(entries);
  return {
    isCut: listed === null,
    isMore: entries.length > most,
    files: entries.slice(0, most).map((entry) => ({
      path: entry.path,
      size: entry.size,
      open: () => (doubled.has(entry) ? 'unreadable' : openEntry(entry, view, bytes)),
    })),
  };
}

/**
 * How many bytes stand before a zip, as in one that unpacks itself or that a server wrote something before; null for what
 * has no directory of a zip at its end.
 */
export function countBefore(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const [size, at] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const place = end - size;
  if (place < 0 || at > place || place + 4 > bytes.length || view.getUint32(place, true) !== CENTRAL) return null;
  return place - at;
}

function openEntry(entry: Entry, view: DataView, bytes: Uint8Array): ReturnType<Packed['open']> {
  if (entry.isLocked) return 'locked';
  if (entry.method !== 0 && entry.method !== 8) return 'packed';
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return 'unreadable';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) return 'unreadable';
  if (entry.method === 0) return packed;
  return inflateBytes(packed, entry.size) ?? 'unreadable';
}

function readDirectory(view: DataView, bytes: Uint8Array, most: number): Entry[] | null {
  const end = findEnd(view);
  if (end < 0) return null;
  let at = view.getUint32(end + 16, true);
  let count = view.getUint16(end + 10, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > bytes.length || view.getUint32(end64, true) !== END_64) return null;
    count = Number(view.getBigUint64(end64 + 32, true));
    at = Number(view.getBigUint64(end64 + 48, true));
  }
  const entries: Entry[] = [];
  for (let n = 0; n < count && entries.length < most; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return entries.length > 0 ? entries : null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    const entry: Entry = {
      path: decodeName(bytes.subarray(at + 46, extra)),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    widen(entry, view, extra, Math.min(bytes.length, extra + extraLength));
    entries.push(entry);
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes and places of 64 bits stand in the extra field 0x0001, those alone that are full in the directory. */
function widen(entry: Entry, view: DataView, from: number, to: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    for (const field of ['size', 'packedSize', 'offset'] as const) {
      if (entry[field] !== 0xffffffff || place + 8 > to) continue;
      entry[field] = Number(view.getBigUint64(place, true));
      place += 8;
    }
    return;
  }
}

/** The end of the directory stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function walkHeaders(view: DataView, bytes: Uint8Array, most: number): Entry[] {
  const entries: Entry[] = [];
  let at = findHeader(bytes, 0);
  while (at >= 0 && at + 30 <= bytes.length && entries.length < most) {
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 6, true);
    const said = view.getUint32(at + 18, true);
    // Behind a file whose size was not known before stands its size: what is there ends before the next header.
    const isSaid = (flags & 8) === 0 || said > 0;
    const next = findHeader(bytes, isSaid ? start + said : start);
    const packedSize = isSaid ? said : (next < 0 ? bytes.length : next) - start;
    entries.push({
      path: decodeName(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true))),
      method: view.getUint16(at + 8, true),
      isLocked: (flags & 1) === 1,
      packedSize: Math.max(0, packedSize),
      size: isSaid ? view.getUint32(at + 22, true) : MAX_UNSAID,
      offset: at,
    });
    at = next;
  }
  return entries;
}

/** What a file may unfold to that does not say its size. */
const MAX_UNSAID = 4_000_000;

function findHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return at;
  return -1;
}

/** Entries that begin before the one in front of them ends. */
function findOverlaps(entries: readonly Entry[]): Set<Entry> {
  const doubled = new Set<Entry>();
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) doubled.add(entry);
    else end = entry.offset + 30 + entry.packedSize;
  }
  return doubled;
}

/** In UTF-8 as all new packers write it, else byte by byte: it is only shown. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
