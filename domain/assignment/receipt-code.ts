import { listOf, packAssignment, parseJson, unpackAssignment } from './pack-assignment';
import { parseReceipt, RECEIPT_VERSION, type ReadReceipt, type Receipt } from './receipt';
import { sealText, unsealText } from './sealed-text';
import type { WorkAnswer } from './work';

/** The longest code that is offered for pasting, in characters; longer work is handed in as a file. */
export const MAX_CODE_CHARS = 16_000;

/** Characters to a line: what mail programs leave as it is. */
const LINE_CHARS = 64;

/** The most that a code may unfold to, in bytes. */
const MAX_UNFOLDED = 4_000_000;

/** A word that no e-mail holds by itself. */
const NAME = 'pgareceipt';
const CODE = /pgareceipt(\d{1,6})\.[\w-]+\.[0-9a-f]{8}/g;

/** A receipt as a code to paste, in lines; null when it would be longer than MAX_CODE_CHARS. */
export function writeReceiptCode(receipt: Receipt): string | null {
  const code = sealText(`${NAME}${RECEIPT_VERSION}`, JSON.stringify(pack(receipt)));
  if (code.length > MAX_CODE_CHARS) return null;
  return (code.match(new RegExp(`.{1,${LINE_CHARS}}`, 'g')) ?? []).join('\n');
}

/**
 * Every receipt code in a text: an e-mail with quote marks, a web page that an LMS saved, a line-wrapped paste. What
 * looks like the rest of a code comes out as damaged; a text without any gives an empty list.
 */
export function findReceiptCodes(text: string): ReadReceipt[] {
  const compact = text
    .replace(/<[^<>]{0,500}>/g, '')
    .replace(/^[\s>|]+/gm, '')
    .replace(/[\s\u00ad\u200b\ufeff]+/g, '');
  const read = [...compact.matchAll(CODE)].map(([code, version]) => readCode(code, Number(version)));
  const torn = compact.replace(CODE, '').match(/pgareceipt\d{1,6}\.[\w-]{20,}/g) ?? [];
  return [...read, ...torn.map(() => ({ ok: false, why: 'damaged' }) as const)];
}

function readCode(code: string, version: number): ReadReceipt {
  if (version > RECEIPT_VERSION) return { ok: false, why: 'newer' };
  const json = unsealText(`${NAME}${RECEIPT_VERSION}`, code, MAX_UNFOLDED);
  const receipt = json === null ? null : parseReceipt(unpack(parseJson(json)));
  return receipt ? { ok: true, receipt } : { ok: false, why: 'damaged' };
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
