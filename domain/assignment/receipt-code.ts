import { dropHidden } from '../shown-text';
import { listOf, packAssignment, parseJson, unpackAssignment } from './pack-assignment';
import { parseReceipt, RECEIPT_VERSION, type ReadReceipt, type Receipt } from './receipt';
import { sealText, unsealText } from './sealed-text';
import type { WorkAnswer } from './work';

/** The longest code that is offered for pasting, in characters; longer work is handed in as a file. */
export const MAX_RECEIPT_CODE_CHARS = 16_000;

/** Characters to a line: what mail programs leave as it is. */
const LINE_CHARS = 64;

/** The most that a code may unfold to, in bytes. */
const MAX_UNFOLDED = 4_000_000;

/** A word that no e-mail holds by itself. */
const NAME = 'pgareceipt';
const CODE = /[Pp]gareceipt(\d{1,6})\.([\w-]+)\.([0-9a-f]{8})/g;
const TORN = /[Pp]gareceipt\d{1,6}\.[\w-]{20,}/g;

/** Codes of one text that are read, and what they may unfold to together, in bytes: more is no class's work. */
const MAX_CODES = 2000;
const MAX_UNFOLDED_IN_ALL = 20_000_000;

/** A receipt as a code to paste, in lines; null when it would be longer than MAX_RECEIPT_CODE_CHARS. */
export function writeReceiptCode(receipt: Receipt): string | null {
  const code = sealText(`${NAME}${RECEIPT_VERSION}`, JSON.stringify(pack(receipt)));
  if (code.length > MAX_RECEIPT_CODE_CHARS) return null;
  return (code.match(new RegExp(`.{1,${LINE_CHARS}}`, 'g')) ?? []).join('\n');
}

/**
 * Every receipt code in a text: an e-mail with quote marks, a line-wrapped paste, whatever was put between its lines that
 * is no letter of it. What looks like the rest of a code comes out as damaged; a text without any gives an empty list.
 */
export function findReceiptCodes(text: string): ReadReceipt[] {
  let best: ReadReceipt[] = [];
  for (const compact of listCompact(text)) {
    const found = readCompact(compact);
    if (countWhole(found) > countWhole(best) || best.length === 0) best = found;
    if (best.length === countWhole(best)) break;
  }
  return best;
}

/** The text without what no code holds. Office programs write two hyphens as a dash, and some a hyphen as one. */
function* listCompact(text: string): Generator<string> {
  const plain = dropHidden(text.replace(/[！-～]/g, (wide) => wide.normalize('NFKC')))
    .split(/[\n\r]/)
    .map(dropEdges)
    .join('\n')
    .replace(/[\s\\*\p{Cc}]+/gu, '')
    .replace(/[\u2010-\u2012\u2212\ufe63]/g, '-');
  if (!/[–—]/.test(plain)) yield plain;
  else for (const en of ['-', '--']) for (const em of ['--', '-']) yield plain.replace(/–/g, en).replace(/—/g, em);
}

/** A line without what was put before or behind it. By hand: a pattern would look again from each of many signs. */
function dropEdges(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && !OF_CODE.test(line.charAt(start))) start += 1;
  while (end > start && !OF_CODE.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

/** What a code is written in, and what hyphens may have become. */
const OF_CODE = /[\w.\u2010-\u2015\u2212\ufe63-]/;

function readCompact(compact: string): ReadReceipt[] {
  let left = MAX_UNFOLDED_IN_ALL;
  let count = 0;
  const read = [...compact.matchAll(CODE)].flatMap(([, version = '', payload = '', check = '']): ReadReceipt[] => {
    count += 1;
    // Once is enough to say that there is more.
    if (count > MAX_CODES || left <= 0) return count === MAX_CODES + 1 ? [{ ok: false, why: 'too-many' }] : [];
    const { result, size } = readCode(`${NAME}${version}.${payload}.${check}`, Number(version), left);
    left -= size;
    return [left <= 0 ? { ok: false, why: 'too-many' } : result];
  });
  const torn = compact.replace(CODE, ' ').match(TORN) ?? [];
  return [...read, ...torn.slice(0, MAX_CODES).map(() => ({ ok: false, why: 'damaged' }) as const)];
}

function countWhole(results: readonly ReadReceipt[]): number {
  return results.filter(({ ok }) => ok).length;
}

function readCode(code: string, version: number, left: number): { result: ReadReceipt; size: number } {
  if (version > RECEIPT_VERSION) return { result: { ok: false, why: 'newer' }, size: 0 };
  const json = unsealText(`${NAME}${RECEIPT_VERSION}`, code, Math.min(MAX_UNFOLDED, left));
  const receipt = json === null ? null : parseReceipt(unpack(parseJson(json)));
  // What can't be unfolded has cost as much as was left of the limit, at most a thousand times its own length.
  const size = json?.length ?? Math.min(MAX_UNFOLDED, code.length * 1000);
  return { result: receipt ? { ok: true, receipt } : { ok: false, why: 'damaged' }, size };
}

function pack({ content, assignment, name, nonce, at, work }: Receipt): unknown {
  const forms = work.forms.map((form) => [
    [form.id, form.bank, form.at, form.finishedAt],
    form.items,
    packAnswers(form.answers),
  ]);
  return [[content, name, nonce, at], packAssignment(assignment), packAnswers(work.lessons), forms];
}

function unpack(raw: unknown): unknown {
  const [head, assignment, lessons, forms] = listOf(raw);
  const [content, name, nonce, at] = listOf(head);
  const work = {
    lessons: unpackAnswers(lessons),
    forms: listOf(forms).map((form) => {
      const [about, items, answers] = listOf(form);
      const [id, bank, begun, finishedAt] = listOf(about);
      return { id, bank, at: begun, finishedAt, items, answers: unpackAnswers(answers) };
    }),
  };
  return { content, assignment: unpackAssignment(assignment), name, nonce, at, work };
}

/** Columns, and the steps between times: what is alike stands together, which deflates better than rows. */
function packAnswers(answers: readonly WorkAnswer[]): unknown {
  return [
    answers.map(({ item }) => item),
    answers.map(({ hash }) => hash),
    answers.map(({ at }, i) => at - (answers[i - 1]?.at ?? 0)),
    answers.map(({ elapsedMs }) => elapsedMs),
    answers.map(({ response }) =>
      response.kind === 'choice' ? response.chosen : response.kind === 'text' ? response.text : response.placed,
    ),
  ];
}

function unpackAnswers(raw: unknown): unknown {
  const [items, hashes, steps, elapsed, responses] = listOf(raw);
  let at = 0;
  return listOf(items).map((item, i) => {
    const step = listOf(steps)[i];
    // What is no number is no moment; it must not be asked to become one, since it may throw.
    at += typeof step === 'number' ? step : Number.NaN;
    const response = listOf(responses)[i];
    return { item, hash: listOf(hashes)[i], at, elapsedMs: listOf(elapsed)[i], response: unpackResponse(response) };
  });
}

function unpackResponse(raw: unknown): unknown {
  if (Array.isArray(raw)) return { kind: 'choice', chosen: raw };
  return typeof raw === 'string' ? { kind: 'text', text: raw } : { kind: 'placement', placed: raw };
}
