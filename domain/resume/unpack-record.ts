import { LIMITS } from '../assignment/assignment';
import type { AttemptEntry, Confidence, Draft, Entry, FormEntry } from '../entry';
import { draftKey } from '../entry';
import { type Item, isScored } from '../item';
import type { Response } from '../response';
import { scoreItem } from '../score/score-item';
import { type BitReader, widthOf } from './bits';
import { drawTry, EVENT_WIDTH, EVENTS, ID_DIGITS, type PackedState } from './pack-record';
import { readResponse } from './response-bits';
import type { ResumeTable } from './resume-table';

/** More events than fit into any code: a number beyond it is damage. */
const MAX_EVENTS = 20_000;

/** What `packState` wrote for the same table. Throws a RangeError on anything else. Tries that were only counted come back as handed in without an answer. */
export function unpackState(reader: BitReader, table: ResumeTable): Omit<PackedState, 'spent'> {
  const base = reader.readCount();
  const log: Entry[] = [];
  const forms: FormEntry[] = [];
  for (let n = readUpTo(reader, table.quizzes.length); n > 0; n -= 1) log.push(...unpackSpent(reader, base, table));
  let at = base;
  const events = readUpTo(reader, MAX_EVENTS);
  for (let n = 0; n < events; n += 1) {
    at += reader.readCount();
    // In order of writing where two have the same time.
    log.push(unpackEntry(reader, { id: `r${String(n).padStart(5, '0')}`, at, order: at }, table, forms));
  }
  const drafts: Record<string, Draft> = {};
  for (let n = readUpTo(reader, MAX_EVENTS); n > 0; n -= 1) {
    const form = readForm(reader.readCount() - 1, forms);
    const item = pick(table.items, reader.read(widthOf(table.items.length)));
    const draft = { round: reader.readCount(), confidence: readConfidence(reader), since: base + reader.readCount() };
    drafts[draftKey(item.id, form)] = { ...draft, response: readResponse(reader, item) };
  }
  return { log, drafts };
}

function unpackSpent(reader: BitReader, at: number, table: ResumeTable): Entry[] {
  const index = reader.read(widthOf(table.quizzes.length));
  const quiz = pick(table.quizzes, index);
  return Array.from({ length: readUpTo(reader, LIMITS.attempts) }, (_, i) => {
    const id = `spent-${quiz.part.bank}-${i + 1}`;
    const form: FormEntry = {
      ...{ type: 'form', id, at, order: at, bank: quiz.part.bank },
      ...{ items: drawTry(table, index, id, i + 1), isPractice: false },
      ...{ feedback: table.assignment.feedback, standsFor: {}, assignment: table.assignment.id },
    };
    return [form, { type: 'finish' as const, id: `${id}-end`, at, order: at, form: id }];
  }).flat();
}

type Stamped = Pick<Entry, 'id' | 'at' | 'order'>;

function unpackEntry(reader: BitReader, head: Stamped, table: ResumeTable, forms: FormEntry[]): Entry {
  const event = reader.read(EVENT_WIDTH);
  switch (event) {
    case EVENTS.answer:
      return unpackAttempt(reader, head, pick(table.items, reader.read(widthOf(table.items.length))), null);
    case EVENTS.formAnswer: {
      const form = pick(forms, reader.readCount());
      const id = pick(form.items, reader.read(widthOf(form.items.length)));
      return unpackAttempt(reader, head, pick(table.items, table.indexOf.get(id) ?? -1), form.id);
    }
    case EVENTS.help: {
      const item = pick(table.items, reader.read(widthOf(table.items.length)));
      return { ...head, type: 'help', item: item.id, form: null, round: reader.readCount(), rung: reader.read(3) };
    }
    case EVENTS.visit: {
      const lesson = pick(table.lessons, reader.read(widthOf(table.lessons.length)));
      const step = pick(lesson.steps, reader.read(widthOf(lesson.steps.length)));
      return { ...head, type: 'visit', lesson: lesson.id, step: step.id };
    }
    case EVENTS.form: {
      const form = unpackForm(reader, head.at, table);
      forms.push(form);
      return form;
    }
    case EVENTS.finish:
      return { ...head, type: 'finish', form: pick(forms, reader.readCount()).id };
    default:
      throw new RangeError('no such event');
  }
}

function unpackAttempt(reader: BitReader, head: Stamped, item: Item, form: string | null): AttemptEntry {
  const round = reader.readCount();
  const rung = reader.read(3);
  const confidence = readConfidence(reader);
  const elapsedMs = reader.readCount();
  const response = readResponse(reader, item);
  return {
    ...{ ...head, type: 'attempt', item: item.id, hash: item.hash, card: null, form, round },
    ...{ seed: `${form ?? 'lesson'}/${round}`, response, score: scoreOf(item, response), rung, confidence, elapsedMs },
  };
}

/** Recomputed: a code holds no scores. */
function scoreOf(item: Item, response: Response): AttemptEntry['score'] {
  if (!isScored(item)) return null;
  const result = scoreItem(item, response);
  if (result.status === 'invalid') throw new RangeError('an unfinished answer');
  return { earned: result.earned, possible: result.possible };
}

function unpackForm(reader: BitReader, at: number, table: ResumeTable): FormEntry {
  const index = reader.read(widthOf(table.quizzes.length));
  const quiz = pick(table.quizzes, index);
  const isPractice = reader.read(1) === 1;
  const feedback = reader.read(1) === 1 ? 'end' : 'each';
  const assignment = reader.read(1) === 1 ? table.assignment.id : null;
  const id =
    reader.read(1) === 0
      ? Array.from({ length: 8 }, () => ID_DIGITS.charAt(reader.read(5))).join('')
      : new TextDecoder('utf-8', { fatal: true }).decode(reader.readBytes(reader.readCount()));
  const tryNumber = reader.readCount();
  const items =
    tryNumber > 0
      ? drawTry(table, index, id, tryNumber)
      : Array.from(
          { length: readUpTo(reader, table.items.length) },
          () => pick(table.items, reader.read(widthOf(table.items.length))).id,
        );
  return {
    ...{
      type: 'form',
      id,
      at,
      order: at,
      bank: quiz.part.bank,
      items,
      feedback,
      isPractice,
      standsFor: {},
      assignment,
    },
  };
}

function readForm(index: number, forms: readonly FormEntry[]): string | null {
  return index < 0 ? null : pick(forms, index).id;
}

function readConfidence(reader: BitReader): Confidence {
  const value = reader.read(2);
  return value === 1 || value === 2 || value === 3 ? value : 0;
}

function readUpTo(reader: BitReader, most: number): number {
  const length = reader.readCount();
  if (length > most) throw new RangeError('too long');
  return length;
}

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError('no such thing');
  return found;
}
