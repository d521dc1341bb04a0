import type { Bank } from '../course';
import { drawForm } from '../quiz';
import type { AssignedPart, Assignment } from './assignment';

type QuizPart = Extract<AssignedPart, { kind: 'quiz' }>;

/**
 * The questions of one try (from 1) at a quiz of an assignment. With a class seed everyone's first try has the same
 * questions in the same order, everyone's second try the same others; else the form's id decides. Fewer than asked for
 * when the bank has no more.
 */
export function drawAssigned(
  { seed }: Pick<Assignment, 'seed'>,
  part: QuizPart,
  bank: Pick<Bank, 'items'>,
  { formId, tryNumber }: { formId: string; tryNumber: number },
): string[] {
  const drawSeed = seed.kind === 'class' ? `${seed.value}/${part.bank}/${tryNumber}` : formId;
  return drawForm({ items: bank.items, draw: part.count }, drawSeed);
}
