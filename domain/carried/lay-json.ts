import { dropHidden } from '../shown-text';

/** What may have been done to the texts in a JSON file without a letter being lost; each is undone where it is named. */
export interface Changes {
  /** Lines were broken in place of a blank, or after one that stayed. */
  wrap: 'in-blank' | 'after-blank';
  /** Blanks became blanks that do not break. */
  blanks: boolean;
  /** Characters that nobody sees were put in. */
  hidden: boolean;
  /** Quotes, dashes and dots became those of print. */
  print: boolean;
}

/** A JSON object laid out anew, and where it ends; what is in its texts that may have been put there. */
export interface LaidJson {
  json: string;
  end: number;
  has: { wrap: boolean; blanks: boolean; hidden: boolean; print: boolean };
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
const DASHES = /[‐‑‒–−﹣－]/;
const PRINT = /[‘’–—…“”]/;

/**
 * Reads on from a `{` to the bracket that closes it and lays the object out anew: outside of texts everything that JSON
 * does not know (quote marks of mails, blanks of any kind) is left out, inside of them `changes` are undone. Null when it
 * does not end before `limit`.
 */
export function layJson(text: string, start: number, limit: number, changes: Changes): LaidJson | null {
  const out: string[] = [];
  const has = { wrap: false, blanks: false, hidden: false, print: false };
  let depth = 0;
  let at = start;
  while (at < limit) {
    const char = text.charAt(at);
    if (STRAIGHT.includes(char) || CURLY.includes(char)) {
      const end = findQuote(text, at, limit);
      if (end < 0) return null;
      const inside = text.slice(at + 1, end);
      note(inside, has);
      out.push('"', undo(inside, changes), '"');
      at = end + 1;
      continue;
    }
    const sign = Object.hasOwn(STRUCTURE, char) ? (STRUCTURE[char] ?? '') : '';
    if (sign !== '') out.push(sign);
    else if (/[\w+.-]/.test(char)) out.push(char);
    else if (DASHES.test(char)) out.push('-');
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    at += 1;
    if (depth === 0) return { json: out.join(''), end: at, has };
  }
  return null;
}

/** Where the text that begins with a quote mark ends: at the next straight one, or at a curly one behind which JSON goes on. */
function findQuote(text: string, start: number, limit: number): number {
  const isCurly = CURLY.includes(text.charAt(start));
  for (let at = start + 1; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (STRAIGHT.includes(char) && !isCurly) return at;
    else if (isCurly && (STRAIGHT.includes(char) || CURLY.includes(char)) && goesOn(text, at + 1)) return at;
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
  if (inside.length === 0) return;
  has.wrap ||= inside.includes('\n');
  has.blanks ||= inside.includes('\u00a0') || inside.includes('\t');
  has.hidden ||= /[^ -~]/.test(inside) && dropHidden(inside) !== inside;
  has.print ||= PRINT.test(inside);
}

function undo(inside: string, { wrap, blanks, hidden, print }: Changes): string {
  let text = inside;
  if (text.includes('\n')) text = joinLines(text, wrap);
  if (blanks) text = text.replace(/[\u00a0\t]/g, ' ');
  if (hidden) text = dropHidden(text);
  // Of print's quotes only those that were escaped must have been JSON's.
  text = text.replace(/\\[“”„‟″＂]/g, '\\"').replace(/\t/g, '\\t');
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
function joinLines(text: string, wrap: Changes['wrap']): string {
  const lines = text.split('\n').map((line, i) => {
    const whole = i === 0 ? line : line.replace(/^(?:[ \t]*[>|])* ?/, '');
    return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  });
  if (wrap === 'after-blank') return lines.join('');
  return lines.map((line, i) => (i === 0 ? line.trimEnd() : line.trim())).join(' ');
}
