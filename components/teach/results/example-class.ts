import type { Assignment } from '../../../domain/assignment/assignment';
import { drawAssigned } from '../../../domain/assignment/draw';
import type { Outline } from '../../../domain/assignment/outline';
import { makeReceipt, type Receipt } from '../../../domain/assignment/receipt';
import { collectWork, type GradingCourse, itemsById, listLessonItems } from '../../../domain/assignment/work';
import type { AttemptEntry, Log } from '../../../domain/entry';
import { type Item, isChoice, isScored } from '../../../domain/item';
import { keyResponse } from '../../../domain/key-response';
import type { Response } from '../../../domain/response';
import { shuffle } from '../../../domain/seed';
import { EXAMPLE_ID } from './example-id';

const TREES = (
  'Alder Ash Beech Birch Cedar Cherry Elder Elm Fir Hazel Holly Hornbeam Juniper Larch Lime Maple Oak Pine Poplar Rowan ' +
  'Spruce Willow'
).split(' ');
const HUNDRED = Array.from({ length: 100 }, (_, n) => n / 100);
const [MINUTE_MS, DAY_MS] = [60_000, 86_400_000];

/** What is odd about some of them, so that a look around meets remarks. */
const LATE = 'Elm';
const UNFINISHED = 'Lime';
const TWICE = 'Oak';
const COPIED = { from: 'Pine', by: 'Poplar' };

/**
 * The receipts of a class that never was: invented people, made-up answers to the course's own questions, and receipts as
 * students' pages make them. The same course gives the same answers; `now` is milliseconds since the epoch.
 */
export function makeExampleClass(course: GradingCourse, outline: Outline, now: number): Receipt[] {
  const assignment = makeAssignment(outline, now);
  const sign = (tree: string, log: Log, at: number): Receipt =>
    makeReceipt({ assignment, work: collectWork(assignment, log, course), name: `Invented ${tree}` }, course, {
      now: at,
      nonce: `example-${tree}-${log.length}`,
    });
  return TREES.flatMap((tree, n) => {
    const begun = tree === LATE ? now - DAY_MS / 2 : now - 4 * DAY_MS + n * 97 * MINUTE_MS;
    const log = workOf(
      tree === COPIED.by ? COPIED.from : tree,
      assignment,
      course,
      tree === COPIED.by ? now - 4 * DAY_MS + TREES.indexOf(COPIED.from) * 97 * MINUTE_MS : begun,
    );
    const done = tree === UNFINISHED ? log.slice(0, 7) : log;
    const last = (done[done.length - 1]?.at ?? begun) + 5 * MINUTE_MS;
    const half = log.slice(0, 9);
    const early = tree === TWICE ? [sign(tree, half, (half[half.length - 1]?.at ?? begun) + MINUTE_MS)] : [];
    return [...early, sign(tree, done, last)];
  });
}

function makeAssignment({ lessons, banks }: Outline, now: number): Assignment {
  const lesson = lessons.find(({ id }) => banks.some((bank) => bank.id === id)) ?? lessons[0];
  const bank = banks.find(({ id }) => id === lesson?.id) ?? banks[0];
  return {
    id: EXAMPLE_ID,
    title: 'An example class (invented)',
    parts: [
      ...(lesson ? [{ kind: 'lesson' as const, lesson: lesson.id, steps: null }] : []),
      ...(bank ? [{ kind: 'quiz' as const, bank: bank.id, count: bank.draw }] : []),
    ],
    ...{ seed: { kind: 'class', value: 'example' }, passMark: 0.6, attempts: 2, feedback: 'each', order: 'free' },
    ...{ due: { at: Math.floor((now - DAY_MS) / MINUTE_MS) * MINUTE_MS, zone: 'UTC' }, note: '', sign: 'name' },
  };
}

/** One person's record: every exercise of the lesson, then the quiz, some minutes apart, by a strength of their own. */
function workOf(tree: string, assignment: Assignment, course: GradingCourse, begun: number): Log {
  const items = itemsById(course);
  const strength = 0.05 + 0.9 * chance(`${tree} strength`);
  let at = begun;
  const answer = (id: string, form: string | null): AttemptEntry[] => {
    const item = items.get(id);
    if (!item) return [];
    at += Math.round((1 + 2 * chance(`${tree} ${id} time`)) * MINUTE_MS);
    const response = respond(item, chance(`${tree} ${id}`) < strength, `${tree} ${id}`);
    return [
      {
        ...{ type: 'attempt', id: `${tree}-${form}-${id}`, at, order: at, item: id, hash: item.hash, card: null, form },
        ...{ round: 0, seed: '', response, score: null, rung: 0, confidence: 0, elapsedMs: 40_000 },
      },
    ];
  };
  return assignment.parts.flatMap((part): Log => {
    if (part.kind === 'lesson') return listLessonItems(part, course).flatMap((id) => answer(id, null));
    const bank = course.banks.find(({ id }) => id === part.bank);
    if (!bank) return [];
    const form = `${tree}-quiz`;
    const asked = drawAssigned(assignment, part, bank, { formId: form, tryNumber: 1 });
    at += MINUTE_MS;
    const drawn = { type: 'form' as const, id: form, at, order: at, bank: part.bank, items: asked };
    const answers = asked.flatMap((id) => answer(id, form));
    at += MINUTE_MS;
    return [
      { ...drawn, feedback: 'each', isPractice: false, standsFor: {}, assignment: assignment.id },
      ...answers,
      { type: 'finish', id: `${form}-end`, at, order: at, form },
    ];
  });
}

function respond(item: Item, isRight: boolean, seed: string): Response {
  if (!isScored(item))
    return item.kind === 'predict'
      ? {
          kind: 'choice',
          chosen: shuffle(item.options, seed)
            .slice(0, 1)
            .map(({ id }) => id),
        }
      : { kind: 'text', text: 'An invented sentence: nobody wrote it.' };
  const key = keyResponse(item);
  if (isRight) return key;
  if (isChoice(item)) {
    const wrong = shuffle(
      item.options.filter(({ correct }) => !correct),
      seed,
    ).slice(0, 1);
    return { kind: 'choice', chosen: wrong.map(({ id }) => id) };
  }
  return key.kind === 'placement' ? { kind: 'placement', placed: mixUp(key.placed, seed) } : key;
}

/** Two cards in each other's places. */
function mixUp(placed: Readonly<Record<string, string>>, seed: string): Record<string, string> {
  const cards = shuffle(Object.keys(placed), seed);
  const [first] = cards;
  const other = cards.find((card) => first !== undefined && placed[card] !== placed[first]);
  if (first === undefined || other === undefined) return { ...placed };
  return { ...placed, [first]: placed[other] ?? '', [other]: placed[first] ?? '' };
}

/** A number from 0 to under 1 that depends on the seed alone. */
function chance(seed: string): number {
  return shuffle(HUNDRED, `example ${seed}`)[0] ?? 0;
}
