import { type AttemptEntry, type Entry, type Log, REVIEW_BANK } from '../../domain/entry';
import { plainText } from '../../domain/inline';
import { own } from '../../domain/own';
import { fractionOf } from '../../domain/score/score';
import type { Outlined } from '../../domain/way-on';
import { sayWholePercent } from '../ui/say-percent';

/** What the record's entries refer to by id, in words. */
export interface RecordNames {
  /** Item id → its stem. */
  items: Record<string, string>;
  /** Ids of the items among them that are no longer asked. */
  retired: string[];
  lessons: Outlined[];
  banks: { id: string; title: string }[];
}

const CONFIDENCE = ['', 'a guess', 'fairly sure', 'sure'];
const RUNGS = ['', 'how many are right', 'which are right', 'a hint', 'the explanation'];

/** One entry in words, and the question that it is about; what the module no longer knows is named by its id. */
export function describeEntry(entry: Entry, log: Log, names: RecordNames): { what: string; stem?: string } {
  switch (entry.type) {
    case 'attempt':
      return { what: describeAttempt(entry, log, names), stem: stemOf(entry.item, names) };
    case 'help':
      return { what: `Asked for help: ${RUNGS[entry.rung] ?? entry.rung}.`, stem: stemOf(entry.item, names) };
    case 'visit':
      return { what: `Opened ${stepOf(entry.lesson, entry.step, names)}.` };
    case 'form':
      return {
        what: `Began ${bankOf(entry.bank, names)}${entry.isPractice ? ' as practice' : ''}: ${count(entry.items.length, 'question')}.`,
      };
    case 'finish':
      return { what: `Finished ${formOf(entry.form, log, names)}.` };
    case 'plan':
      return {
        what: `Planned ${count(entry.cap, 'question')} a day, ${entry.exam ? `exam on ${entry.exam}` : 'no exam'}.`,
      };
    case 'assigned':
      return { what: 'Opened the link of an assignment.' };
  }
}

function describeAttempt(entry: AttemptEntry, log: Log, names: RecordNames): string {
  const parts = [
    `Answered ${entry.form === null ? 'in the lesson' : `in ${formOf(entry.form, log, names)}`}: ${sayEarned(entry.score)}`,
    entry.confidence > 0 ? `you said “${CONFIDENCE[entry.confidence]}”` : '',
    entry.rung > 0 ? `help seen before: ${RUNGS[entry.rung]}` : '',
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

/** A number with its noun: "1 answer", "2 answers". */
export function count(number: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}

/** What an answer earned. That is no verdict: several options, some of them right, can earn nothing. */
function sayEarned(score: { earned: number; possible: number } | null): string {
  if (!score) return 'not scored';
  const share = fractionOf(score);
  if (share === 1) return 'right';
  return share === 0 ? 'it earned nothing this time' : `${sayWholePercent(share)} of the point`;
}

function stemOf(item: string, { items, retired }: RecordNames): string {
  const stem = plainText(own(items, item) ?? item);
  return retired.includes(item) ? `${stem} (a question that is no longer asked)` : stem;
}

function formOf(form: string, log: Log, names: RecordNames): string {
  const entry = log.find(({ id }) => id === form);
  return entry?.type === 'form' ? bankOf(entry.bank, names) : 'a quiz';
}

function bankOf(bank: string, { banks }: RecordNames): string {
  if (bank === REVIEW_BANK) return 'a review';
  return `“${banks.find(({ id }) => id === bank)?.title ?? bank}”`;
}

function stepOf(lesson: string, step: string, { lessons }: RecordNames): string {
  const known = lessons.find(({ id }) => id === lesson);
  const title = known?.steps.find(({ id }) => id === step)?.title ?? step;
  return `“${title}” in “${known?.title ?? lesson}”`;
}
