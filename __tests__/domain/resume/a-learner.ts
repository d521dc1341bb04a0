import { drawAssigned } from '../../../domain/assignment/draw';
import { boardOf } from '../../../domain/board';
import { type Item, isBoard } from '../../../domain/item';
import { entriesOf, foldItem } from '../../../domain/progress';
import { pickItems } from '../../../domain/quiz';
import type { Response } from '../../../domain/response';
import { ID_DIGITS } from '../../../domain/resume/pack-record';
import type { ResumeTable } from '../../../domain/resume/resume-table';
import { RUNGS } from '../../../domain/rungs';
import { createMemoryStorage } from '../../../runtime/memory-storage';
import { createSession } from '../../../runtime/session';
import { type AnsweredSession, withAnswers } from '../../runtime/a-session';

export interface Learner {
  session: AnsweredSession;
  /** A number from 0 below `count`. */
  pick: (count: number) => number;
  wait: (ms: number) => void;
  answer: (item: Item, form: string | null) => void;
  takeQuiz: (bank: string, isPractice?: boolean) => string;
}

/** Someone who guesses, by a seed, with a real session: what they do is what the pages would let them do. */
export function aLearner(table: ResumeTable, seed: number): Learner {
  let state = seed >>> 0;
  let at = 1_790_000_000_000;
  const pick = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const wait = (ms: number) => {
    at += ms;
  };
  const session = withAnswers(
    createSession({
      openStorage: async () => ({ storage: createMemoryStorage(), refusal: null }),
      now: () => at,
      newId: () => Array.from({ length: 8 }, () => ID_DIGITS.charAt(pick(32))).join(''),
    }),
  );
  const answer = (item: Item, form: string | null) => {
    wait(2000 + pick(60_000));
    session.respond(item, form, guess(item, pick));
    session.rateConfidence(item, form, ([0, 1, 2, 3] as const)[pick(4)] ?? 0);
    wait(3000 + pick(30_000));
    const result = session.submit(item, form);
    if ('missing' in result) throw new Error(`${item.id}: the guess is unfinished`);
  };
  const takeQuiz = (bank: string, isPractice = false) => {
    const quiz = table.quizzes.find(({ part }) => part.bank === bank);
    if (!quiz) throw new Error(`no quiz ${bank}`);
    const tryNumber =
      1 +
      session.getState().log.filter((entry) => entry.type === 'form' && entry.bank === bank && !entry.isPractice)
        .length;
    wait(1000);
    const form = isPractice
      ? session.startForm(bank, 'each', true, (formId) =>
          drawAssigned(table.assignment, quiz.part, quiz.bank, { formId, tryNumber }).slice(1),
        )
      : session.startAssigned((formId) => ({
          bank,
          items: drawAssigned(table.assignment, quiz.part, quiz.bank, { formId, tryNumber }),
          feedback: table.assignment.feedback,
          assignment: table.assignment.id,
        }));
    const entry = session.getState().log.find(({ id }) => id === form);
    for (const item of pickItems([quiz.bank], entry?.type === 'form' ? entry.items : [])) answer(item, form);
    return form;
  };
  return { session, pick, wait, answer, takeQuiz };
}

/** Tries an exercise until it is right or explained, asking for help now and then. */
export function strive({ session, pick, wait, answer }: Learner, item: Item): void {
  for (let tries = 0; tries < 6; tries += 1) {
    answer(item, null);
    const { isSolved, rung } = foldItem(entriesOf(session.getState().log, item.id, null));
    if (isSolved || rung >= RUNGS.explanation) return;
    wait(1500);
    if (pick(2) === 0) session.askHelp(item, null);
  }
}

export function guess(item: Item, pick: (count: number) => number): Response {
  if (item.kind === 'compare')
    return {
      kind: 'text',
      text: 'Provinces act abroad in their own interest, within a frame that the centre sets and that they help to write.',
    };
  if (!isBoard(item)) {
    const first = pick(item.options.length);
    const chosen = item.options.filter((_, i) => i === first || (item.kind === 'multiple' && pick(2) === 0));
    return { kind: 'choice', chosen: chosen.map(({ id }) => id) };
  }
  const board = boardOf(item);
  const bins = board.bins.map((bin) => ({ bin, key: pick(1e6) })).sort((a, b) => a.key - b.key);
  const placed = board.cards.flatMap((card, i) => {
    const bin = bins[board.capacity === 1 ? i : pick(bins.length)]?.bin;
    return bin ? [[card.id, bin.id] as const] : [];
  });
  return { kind: 'placement', placed: Object.fromEntries(placed) };
}
