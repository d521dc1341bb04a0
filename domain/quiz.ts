import type { Bank } from './course';
import type { AttemptEntry, FormEntry, Log } from './entry';
import type { Item } from './item';
import { fractionOf } from './score/score';
import { shuffle } from './seed';

/** The items of one form: `draw` of the bank's quiz items in an order that depends on the form's id alone. */
export function drawForm(bank: Pick<Bank, 'draw' | 'items'>, formId: string): string[] {
  const pool = bank.items.filter((item) => item.for === 'quiz').map((item) => item.id);
  return shuffle(pool, formId).slice(0, bank.draw);
}

/** What the record says of one quiz form. */
export interface FormProgress {
  form: FormEntry;
  /** The counted attempt of each answered item: its first, of the first round even if the clock was set back meanwhile. */
  answers: Map<string, AttemptEntry>;
  isFinished: boolean;
  /** Milliseconds since the epoch, or null. */
  finishedAt: number | null;
}

/** One quiz form, folded from the log; null when the log has no such form. */
export function foldForm(log: Log, formId: string): FormProgress | null {
  const form = log.find((entry): entry is FormEntry => entry.type === 'form' && entry.id === formId);
  if (!form) return null;
  const answers = new Map<string, AttemptEntry>();
  let finishedAt: number | null = null;
  for (const entry of log) {
    if (entry.type === 'attempt' && entry.form === formId && entry.round < (answers.get(entry.item)?.round ?? Infinity))
      answers.set(entry.item, entry);
    if (entry.type === 'finish' && entry.form === formId) finishedAt ??= entry.at;
  }
  return { form, answers, isFinished: finishedAt !== null, finishedAt };
}

/** All forms of a bank, latest first. */
export function formsOf(log: Log, bank: string): FormEntry[] {
  return log.filter((entry): entry is FormEntry => entry.type === 'form' && entry.bank === bank).reverse();
}

/** The points of a form: each item counts one, partly right counts its share, unanswered counts none. */
export function scoreForm(progress: FormProgress): { earned: number; possible: number } {
  const earned = progress.form.items.reduce((sum, id) => {
    const score = progress.answers.get(id)?.score;
    return sum + (score ? fractionOf(score) : 0);
  }, 0);
  return { earned, possible: progress.form.items.length };
}

/** The items of a form that were not fully right, in form order: "practise what I missed". */
export function missedItems(progress: FormProgress): string[] {
  return progress.form.items.filter((id) => {
    const score = progress.answers.get(id)?.score;
    return !score || fractionOf(score) < 1;
  });
}

/** Of the answers given with each confidence, how many were fully right: calibration, never a grade. */
export function foldCalibration(
  answers: Iterable<AttemptEntry>,
): { confidence: 1 | 2 | 3; right: number; given: number }[] {
  const rows = ([1, 2, 3] as const).map((confidence) => ({ confidence, right: 0, given: 0 }));
  for (const answer of answers) {
    const row = rows.find((candidate) => candidate.confidence === answer.confidence);
    if (!row || !answer.score) continue;
    row.given += 1;
    if (fractionOf(answer.score) === 1) row.right += 1;
  }
  return rows;
}

/** Finds items by id across banks, in the order asked for; ids that no longer exist are left out. */
export function pickItems(banks: readonly Pick<Bank, 'items'>[], ids: readonly string[]): Item[] {
  const byId = new Map(banks.flatMap((bank) => bank.items).map((item) => [item.id, item]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
