import { drawAssigned } from '../assignment/draw';
import type { AttemptEntry, Draft, Entry, FormEntry, Log } from '../entry';
import { MAX_MOMENT } from '../stamp';
import { type BitWriter, widthOf } from './bits';
import { writeResponse } from './response-bits';
import type { ResumeTable } from './resume-table';

/** Kinds of things in a code. */
export const EVENTS = { answer: 0, formAnswer: 1, help: 2, visit: 3, form: 4, finish: 5, spent: 6 } as const;
export const EVENT_WIDTH = 3;

/** Form ids of eight of these take 40 bits (the player's ids); any other takes its bytes. */
export const ID_DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
export const SHORT_ID = /^[a-z2-7]{8}$/;

/** More tries than this are not searched for the one that drew a form. */
const MAX_TRY = 64;

/** What a code holds: the record, unfinished answers by their key, and per quiz the tries of which only the number is kept. */
export interface PackedState {
  log: Log;
  drafts: Readonly<Record<string, Draft>>;
  /** Bank id → tries that were begun, counted, and left out of `log`. */
  spent: Readonly<Record<string, number>>;
}

/** Writes a state; entries about anything that the assignment does not have are left out. */
export function packState(writer: BitWriter, { log, drafts, spent }: PackedState, table: ResumeTable): void {
  const forms = new Map<string, FormEntry>();
  const events = log.filter((entry) => canPack(entry, table, forms));
  const kept = listDrafts(drafts, table, forms);
  const base = Math.floor(Math.min(...events.map(({ at }) => at), ...kept.map(({ draft }) => draft.since), MAX_MOMENT));
  writer.writeCount(base);
  writer.writeCount(Object.keys(spent).length);
  for (const [bank, count] of Object.entries(spent)) {
    writer.write(quizIndex(table, bank), widthOf(table.quizzes.length));
    writer.writeCount(count);
  }
  const open: FormEntry[] = [];
  writer.writeCount(events.length);
  let before = base;
  for (const entry of events) {
    const at = Math.max(before, Math.round(entry.at));
    writer.writeCount(at - before);
    before = at;
    packEntry(writer, entry, table, open);
  }
  writer.writeCount(kept.length);
  for (const { item, form, draft } of kept) {
    writer.writeCount(form === null ? 0 : open.findIndex(({ id }) => id === form) + 1);
    writer.write(table.indexOf.get(item) ?? 0, widthOf(table.items.length));
    writer.writeCount(draft.round);
    writer.write(draft.confidence, 2);
    writer.writeCount(Math.max(0, Math.round(draft.since) - base));
    writeResponse(writer, itemAt(table, item), draft.response);
  }
}

/** Whether the code can say this entry; notes the forms on the way, since what follows refers to them. */
function canPack(entry: Entry, table: ResumeTable, forms: Map<string, FormEntry>): boolean {
  switch (entry.type) {
    case 'attempt':
      return table.indexOf.has(entry.item) && (entry.form === null || hasItem(forms, entry.form, entry.item));
    case 'help':
      return table.indexOf.has(entry.item) && entry.form === null;
    case 'visit':
      return table.lessons.some(({ id, steps }) => id === entry.lesson && steps.some((step) => step.id === entry.step));
    case 'form':
      if (quizIndex(table, entry.bank) < 0 || !entry.items.every((item) => table.indexOf.has(item))) return false;
      forms.set(entry.id, entry);
      return true;
    case 'finish':
      return forms.has(entry.form);
    default:
      return false;
  }
}

function packEntry(writer: BitWriter, entry: Entry, table: ResumeTable, open: FormEntry[]): void {
  if (entry.type === 'attempt') packAttempt(writer, entry, table, open);
  else if (entry.type === 'form') packForm(writer, entry, table, open);
  else if (entry.type === 'finish') {
    writer.write(EVENTS.finish, EVENT_WIDTH);
    writer.writeCount(open.findIndex(({ id }) => id === entry.form));
  } else if (entry.type === 'help') {
    writer.write(EVENTS.help, EVENT_WIDTH);
    writer.write(table.indexOf.get(entry.item) ?? 0, widthOf(table.items.length));
    writer.writeCount(entry.round);
    writer.write(entry.rung, 3);
  } else if (entry.type === 'visit') {
    const lesson = table.lessons.findIndex(({ id }) => id === entry.lesson);
    const steps = table.lessons[lesson]?.steps ?? [];
    const step = steps.findIndex(({ id }) => id === entry.step);
    writer.write(EVENTS.visit, EVENT_WIDTH);
    writer.write(lesson, widthOf(table.lessons.length));
    writer.write(step, widthOf(steps.length));
  }
}

function packAttempt(writer: BitWriter, entry: AttemptEntry, table: ResumeTable, open: FormEntry[]): void {
  const form = open.findIndex(({ id }) => id === entry.form);
  if (form < 0) {
    writer.write(EVENTS.answer, EVENT_WIDTH);
    writer.write(table.indexOf.get(entry.item) ?? 0, widthOf(table.items.length));
  } else {
    const items = open[form]?.items ?? [];
    writer.write(EVENTS.formAnswer, EVENT_WIDTH);
    writer.writeCount(form);
    writer.write(items.indexOf(entry.item), widthOf(items.length));
  }
  writer.writeCount(entry.round);
  writer.write(entry.rung, 3);
  writer.write(entry.confidence, 2);
  writer.writeCount(Math.round(entry.elapsedMs));
  writeResponse(writer, itemAt(table, entry.item), entry.response);
}

function packForm(writer: BitWriter, entry: FormEntry, table: ResumeTable, open: FormEntry[]): void {
  open.push(entry);
  writer.write(EVENTS.form, EVENT_WIDTH);
  writer.write(quizIndex(table, entry.bank), widthOf(table.quizzes.length));
  writer.write(entry.isPractice ? 1 : 0, 1);
  writer.write(entry.feedback === 'end' ? 1 : 0, 1);
  writer.write(entry.assignment === table.assignment.id ? 1 : 0, 1);
  const isShort = SHORT_ID.test(entry.id);
  writer.write(isShort ? 0 : 1, 1);
  if (isShort) for (const digit of entry.id) writer.write(ID_DIGITS.indexOf(digit), 5);
  else {
    const bytes = new TextEncoder().encode(entry.id);
    writer.writeCount(bytes.length);
    writer.writeBytes(bytes);
  }
  const tryNumber = findTry(entry, table);
  writer.writeCount(tryNumber);
  if (tryNumber > 0) return;
  writer.writeCount(entry.items.length);
  for (const item of entry.items) writer.write(table.indexOf.get(item) ?? 0, widthOf(table.items.length));
}

/** The number of the try that draws exactly these questions, or 0 for none: then they are listed one by one. */
function findTry(entry: FormEntry, table: ResumeTable): number {
  for (let tryNumber = 1; tryNumber <= MAX_TRY; tryNumber += 1) {
    const drawn = drawTry(table, quizIndex(table, entry.bank), entry.id, tryNumber);
    if (drawn.length === entry.items.length && drawn.every((item, i) => item === entry.items[i])) return tryNumber;
    // Without a class seed the number of the try decides nothing.
    if (table.assignment.seed.kind === 'each') return 0;
  }
  return 0;
}

/** The questions of one try at a quiz of the table, by its number there. */
export function drawTry(table: ResumeTable, quiz: number, formId: string, tryNumber: number): string[] {
  const found = table.quizzes[quiz];
  return found ? drawAssigned(table.assignment, found.part, found.bank, { formId, tryNumber }) : [];
}

function listDrafts(drafts: PackedState['drafts'], table: ResumeTable, forms: Map<string, FormEntry>) {
  return Object.entries(drafts).flatMap(([key, draft]) => {
    const slash = key.indexOf('/');
    const [place, item] = [key.slice(0, slash), key.slice(slash + 1)];
    const form = place === 'lesson' ? null : place;
    if (!table.indexOf.has(item) || (form !== null && !hasItem(forms, form, item))) return [];
    return [{ item, form, draft }];
  });
}

function hasItem(forms: Map<string, FormEntry>, form: string, item: string): boolean {
  return forms.get(form)?.items.includes(item) ?? false;
}

function quizIndex(table: ResumeTable, bank: string): number {
  return table.quizzes.findIndex(({ part }) => part.bank === bank);
}

function itemAt(table: ResumeTable, id: string) {
  const item = table.items[table.indexOf.get(id) ?? -1];
  if (!item) throw new Error(`${id} is not in the table`);
  return item;
}
