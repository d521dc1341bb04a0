import { isSameResponse } from '../response';
import type { Work, WorkAnswer, WorkForm } from './work';

/**
 * Whether a piece of work holds all of another: each answer as it was given, and each try at a quiz, handed in or not. A
 * record only grows, so the later receipt of one person holds the earlier one.
 */
export function holdsWork(work: Work, other: Work): boolean {
  if (!holdsAnswers(work.lessons, other.lessons)) return false;
  const forms = new Map(work.forms.map((form) => [form.id, form]));
  return other.forms.every((form) => {
    const ours = forms.get(form.id);
    return (
      ours !== undefined &&
      ours.bank === form.bank &&
      ours.at === form.at &&
      ours.items.join() === form.items.join() &&
      (form.finishedAt === null || form.finishedAt === ours.finishedAt) &&
      holdsAnswers(ours.answers, form.answers)
    );
  });
}

function holdsAnswers(answers: readonly WorkAnswer[], others: readonly WorkAnswer[]): boolean {
  const ours = new Map(answers.map((answer) => [answer.item, answer]));
  return others.every((other) => {
    const answer = ours.get(other.item);
    return (
      answer !== undefined &&
      answer.at === other.at &&
      answer.hash === other.hash &&
      isSameResponse(answer.response, other.response)
    );
  });
}

/**
 * The work of one person's devices together, as one record would hold it: of each exercise the earliest answer, of each
 * try its parts from all. `differing` counts the questions that were answered differently.
 */
export function joinWork(works: readonly Work[]): { work: Work; differing: number } {
  const lessons = joinAnswers(works.flatMap((work) => work.lessons));
  const byId = new Map<string, WorkForm[]>();
  for (const form of works.flatMap((work) => work.forms)) byId.set(form.id, [...(byId.get(form.id) ?? []), form]);
  let differing = lessons.differing;
  const forms = [...byId.values()].map((same) => {
    const answers = joinAnswers(same.flatMap((form) => form.answers));
    differing += answers.differing;
    const first = same.reduce((a, b) => (b.at < a.at ? b : a));
    const ends = same.flatMap(({ finishedAt }) => finishedAt ?? []);
    return { ...first, answers: answers.list, finishedAt: ends.length > 0 ? Math.min(...ends) : null };
  });
  return { work: { lessons: lessons.list, forms: forms.sort((a, b) => a.at - b.at) }, differing };
}

function joinAnswers(answers: readonly WorkAnswer[]): { list: WorkAnswer[]; differing: number } {
  const first = new Map<string, WorkAnswer>();
  const differing = new Set<string>();
  for (const answer of answers) {
    const known = first.get(answer.item);
    if (known && !isSameResponse(known.response, answer.response)) differing.add(answer.item);
    if (!known || answer.at < known.at) first.set(answer.item, answer);
  }
  return { list: [...first.values()].sort((a, b) => a.at - b.at), differing: differing.size };
}
