import { isLate } from '../../domain/assignment/grade-receipt';
import type { GradebookRow } from '../../domain/assignment/gradebook';
import type { RowAnswer } from './protocol';

/** The answers of one receipt that its grade is taken from, and those of its lessons that are not scored, by time. `due` in milliseconds since the epoch. */
export function listRowAnswers({ receipt, parts }: GradebookRow, due: number | null): RowAnswer[] {
  return parts
    .flatMap((part) => {
      const shares = new Map(part.answers.map(({ item, share }) => [item.id, share]));
      const answers = part.form?.answers ?? receipt.work.lessons.filter(({ item }) => part.items.includes(item));
      return answers.map(({ item, at, response }) => ({
        ...{ item, at, response, objective: part.id },
        share: shares.get(item) ?? null,
        isLate: isLate(at, due),
      }));
    })
    .sort((a, b) => a.at - b.at);
}

/** What the graded parts ask and the receipt has no answer to, in the order of the parts. */
export function listUnanswered({ receipt, parts }: GradebookRow): { item: string; objective: string }[] {
  return parts.flatMap((part) => {
    const given = new Set((part.form?.answers ?? receipt.work.lessons).map(({ item }) => item));
    return part.items.filter((item) => !given.has(item)).map((item) => ({ item, objective: part.id }));
  });
}
