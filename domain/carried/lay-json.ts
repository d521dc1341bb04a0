import { dropHidden } from '../shown-text';
import { dropLinkMarks } from './link-marks';

/**
 * How lines were broken within a text: in place of a blank, or after one that stayed; anywhere, so that nothing is to be
 * taken away; with a blank that was put there (RFC 3676, DelSp); or as sendmail breaks what is longer than a line may be.
 */
export type Wrap = (typeof WRAPS)[number];
export const WRAPS = ['in-blank', 'after-blank', 'anywhere', 'spare-blank', 'marked'] as const;

/** What may have been done to the texts in a JSON file without a letter being lost; each is undone where it is named. */
export interface Changes {
  wrap: Wrap;
  /** Blanks became blanks that do not break. */
  blanks: boolean;
  /** Characters that nobody sees were put in. */
  hidden: boolean;
  /** Quotes, dashes and dots became those of print. */
  print: boolean;
  /** Addresses were marked as links. */
  links: boolean;
}

/** A JSON object that was found in a text: where it ends, what is in its texts that may have been put there, and the object as JSON with that undone. */
export interface LaidJson {
  end: number;
  has: { [what in keyof Changes]: boolean };
  write: (changes: Changes) => string;
}

const STRAIGHT = '"＂';
const CURLY = '“”„‟″‶«»〝〞〟';
const STRUCTURE: Readonly<Record<string, string>> = {
  ...{
    '{': '{',
    '}': '}',
    '[': '[',
    ']': ']',
    ':': ':',
    ',': ',',
    '｛': '{',
    '｝': '}',
    '［': '[',
    '］': ']',
    '：': ':',
    '，': ',',
  },
};
/** Outside of texts: what is left out in most files, and what is kept as it stands. */
const BLANKS = /[ \t\r\n>|]+/y;
const WORD = /[\w+.-]+/y;
/** What may end a text, and what escapes the next sign. */
const STRAIGHT_QUOTE = new RegExp(`[\\\\${STRAIGHT}]`, 'g');
const ANY_QUOTE = new RegExp(`[\\\\${STRAIGHT}${CURLY}]`, 'g');
const DASHES = /[‐‑‒–−﹣－]/;
const PRINT = /[‘’–—…“”]/;

/**
 * Reads on from a `{` to the bracket that closes it: outside of texts everything that JSON does not know (quote marks of
 * mails, blanks of any kind) is left out. Null when it does not end before `limit`.
 */
export function layJson(text: string, start: number, limit: number): LaidJson | null {
  const has = { wrap: false, blanks: false, hidden: false, print: false, links: false };
  /** In turns what stands outside of texts, and a text. */
  const pieces: string[] = [''];
  const say = (sign: string) => {
    pieces[pieces.length - 1] += sign;
  };
  let depth = 0;
  let at = start;
  while (at < limit) {
    // Most of a file are blanks and words: whole runs of them at once, since this is done for each way of reading a text.
    BLANKS.lastIndex = at;
    if (BLANKS.test(text)) at = BLANKS.lastIndex;
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0].slice(0, limit - at);
    if (word) say(word);
    at += word?.length ?? 0;
    if (at >= limit) return null;
    const char = text.charAt(at);
    if (STRAIGHT.includes(char) || CURLY.includes(char)) {
      const end = findQuote(text, at, limit);
      if (end < 0) return null;
      const inside = text.slice(at + 1, end);
      note(inside, has);
      pieces.push(inside, '');
      at = end + 1;
      continue;
    }
    if (char === '\\') {
      // Outside of texts JSON has none: a line break that was written down, or a sign that was escaped.
      at += /[nrt]/.test(text.charAt(at + 1)) ? 2 : 1;
      continue;
    }
    const sign = Object.hasOwn(STRUCTURE, char) ? (STRUCTURE[char] ?? '') : '';
    if (sign !== '') say(sign);
    else if (DASHES.test(char)) say('-');
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    at += 1;
    if (depth === 0) return { end: at, has, write: (changes) => writePieces(pieces, changes) };
  }
  return null;
}

function writePieces(pieces: readonly string[], changes: Changes): string {
  return pieces.map((piece, i) => (i % 2 === 0 ? piece : `"${undo(piece, changes)}"`)).join('');
}

/** Where the text that begins with a quote mark ends: at the next straight one, or at a curly one behind which JSON goes on. */
function findQuote(text: string, start: number, limit: number): number {
  const isCurly = CURLY.includes(text.charAt(start));
  const sign = isCurly ? ANY_QUOTE : STRAIGHT_QUOTE;
  sign.lastIndex = start + 1;
  for (let found = sign.exec(text); found && found.index < limit; found = sign.exec(text)) {
    if (found[0] === '\\') sign.lastIndex += 1;
    else if (!isCurly || goesOn(text, found.index + 1)) return found.index;
  }
  return -1;
}

/** Whether the next sign is one of JSON's. */
function goesOn(text: string, from: number): boolean {
  for (let at = from; at < from + 40; at += 1) {
    const char = text.charAt(at);
    if (Object.hasOwn(STRUCTURE, char)) return true;
    if (!/[\s\u00a0\u200b-\u200f\ufeff>|]/.test(char)) return false;
  }
  return false;
}

function note(inside: string, has: LaidJson['has']): void {
  if (PLAIN.test(inside)) return;
  has.wrap ||= inside.includes('\n');
  has.blanks ||= inside.includes('\u00a0') || inside.includes('\t');
  has.hidden ||= /[^ -~]/.test(inside) && dropHidden(inside) !== inside;
  has.print ||= PRINT.test(inside);
  has.links ||= dropLinkMarks(inside) !== inside;
}

/** Letters, digits and signs to which nothing can have been done. */
const PLAIN = /^[\w .:/#@-]*$/;

function undo(inside: string, { wrap, blanks, hidden, print, links }: Changes): string {
  if (PLAIN.test(inside)) return inside;
  let text = inside;
  if (text.includes('\n')) text = joinLines(text, wrap);
  if (links) text = dropLinkMarks(text);
  if (blanks) text = text.replace(/[\u00a0\t]/g, ' ');
  if (hidden) text = dropHidden(text);
  // Of print's quotes only those that were escaped must have been JSON's.
  text = text.replace(/\\[“”„‟″＂]/g, '\\"').replace(/\t/g, '\\t');
  // What JSON does not escape was escaped by Markdown or the like.
  text = text.replace(/\\(?:([\\"/bfnrtu])|([!-~]))/g, (whole, known?: string, sign = '') => (known ? whole : sign));
  if (print) {
    text = text
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '\\"')
      .replace(/–/g, '-')
      .replace(/—/g, '--')
      .replace(/…/g, '...');
  }
  return text;
}

/** Lines as one, without the marks of a quotation before them. */
function joinLines(text: string, wrap: Wrap): string {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (wrap === 'anywhere') return lines.join('');
  const plain = lines.map((line, i) => (i === 0 ? line : line.replace(/^(?:[ \t]*[>|])* ?/, '')));
  const last = plain.length - 1;
  switch (wrap) {
    case 'in-blank':
      return plain.map((line, i) => (i === 0 ? line.trimEnd() : line.trim())).join(' ');
    case 'after-blank':
      return plain.join('');
    case 'spare-blank':
      return plain.map((line, i) => (i < last && line.endsWith(' ') ? line.slice(0, -1) : line)).join('');
    case 'marked':
      return plain.map((line, i) => (i < last && line.endsWith('!') ? line.slice(0, -1) : line)).join('');
  }
}
