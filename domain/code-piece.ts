import { listLinkReadings } from './carried/link-readings';
import { hashText } from './sha1';

/** The longest code that is offered or read, in characters. */
export const MAX_RECORD_CODE_CHARS = 24_000;

/** How many answers that is about, measured on the module's own questions (record-size.test.ts). */
export const CODE_ANSWERS = 310;

/** Payload characters of one piece: with an address before it, a QR code that phones read off a screen (up to version 22). */
export const PIECE_CHARS = 800;

/** One piece of a code: number `n` of `total`, from 1. Pieces with the same `set` belong together. */
export interface CodePiece {
  set: string;
  n: number;
  total: number;
  chunk: string;
}

const SET_DIGITS = 10;
const CHECK_DIGITS = 6;
const PIECE = /([0-9a-f]{10})\.(\d{1,3})\.(\d{1,3})\.([A-Za-z0-9_-]+)\.([0-9a-f]{6})/g;

/** Cuts a code (base64url) into pieces of at most `chars`; one piece when it fits. */
export function splitCode(code: string, chars: number): CodePiece[] {
  const set = nameSet(code);
  const total = Math.max(1, Math.ceil(code.length / chars));
  return Array.from({ length: total }, (_, i) => ({
    set,
    n: i + 1,
    total,
    chunk: code.slice(i * chars, (i + 1) * chars),
  }));
}

/** A piece as text for an address's fragment. It ends in a hex digit: programs that find links in text drop other endings. */
export function writePiece({ set, n, total, chunk }: CodePiece): string {
  const body = `${set}.${n}.${total}.${chunk}`;
  return `${body}.${hashText(body).slice(0, CHECK_DIGITS)}`;
}

/** The longest text in which pieces are looked for, in characters: all links of one record below each other. */
const MAX_TEXT_CHARS = 4 * MAX_RECORD_CODE_CHARS;

/** Pieces of one text that are read: more make no code. */
const MAX_PIECES = 100;

/** The first piece in a pasted text (see `readPieces`), or null. */
export function readPiece(text: string): CodePiece | null {
  return readPieces(text)[0] ?? null;
}

/**
 * The pieces in a pasted text: alone or in links, wrapped, encoded or with signs around them as mail programs and chat
 * tools leave them. None when there is none, or only such as were changed.
 */
export function readPieces(text: string): CodePiece[] {
  let best: CodePiece[] = [];
  for (const reading of listLinkReadings(text, MAX_TEXT_CHARS)) {
    const compact = reading.replace(/[\s>|]+/g, '');
    const found = [...compact.matchAll(PIECE)].slice(0, MAX_PIECES).flatMap((match) => toPiece(match) ?? []);
    if (found.length > best.length) best = found;
  }
  return best;
}

function toPiece([whole, set = '', n = '', total = '', chunk = '', check]: RegExpExecArray): CodePiece | null {
  const piece = { set, n: Number(n), total: Number(total), chunk };
  if (hashText(whole.slice(0, -CHECK_DIGITS - 1)).slice(0, CHECK_DIGITS) !== check) return null;
  return piece.n >= 1 && piece.n <= piece.total ? piece : null;
}

/**
 * What pieces of one set make, in any order and with repeats: the code, or the numbers still missing, or `null` when
 * together they are not what was cut.
 */
export function joinPieces(pieces: readonly CodePiece[]): { code: string } | { missing: number[] } | null {
  const [first] = pieces;
  if (!first || pieces.some(({ set, total }) => set !== first.set || total !== first.total)) return null;
  const chunks = new Map(pieces.map(({ n, chunk }) => [n, chunk]));
  const numbers = Array.from({ length: first.total }, (_, i) => i + 1);
  const missing = numbers.filter((n) => !chunks.has(n));
  if (missing.length > 0) return { missing };
  const code = numbers.map((n) => chunks.get(n)).join('');
  return code.length <= MAX_RECORD_CODE_CHARS && nameSet(code) === first.set ? { code } : null;
}

function nameSet(code: string): string {
  return hashText(code).slice(0, SET_DIGITS);
}
