import { type FormEntry, REVIEW_BANK } from '../domain/entry';
import type { Recorder } from './recorder';

/** How quizzes and reviews are begun and handed in; what begins one returns its form's id. */
export interface Quizzing {
  startForm(bank: string, feedback: 'each' | 'end', isPractice: boolean, draw: (formId: string) => string[]): string;
  /** Draws a quiz form for an assignment; `compose` gets the new form's id as its seed. */
  startAssigned(compose: (formId: string) => Pick<FormEntry, 'bank' | 'items' | 'feedback' | 'assignment'>): string;
  /** Draws a review; `compose` gets the new form's id as its seed. */
  startReview(compose: (formId: string) => Pick<FormEntry, 'items' | 'standsFor'>): string;
  finishForm(form: string): void;
}

export function createQuizzing({ add, newId }: Recorder): Quizzing {
  function drawForm(compose: (id: string) => Partial<FormEntry> & Pick<FormEntry, 'bank' | 'items'>): string {
    const id = newId();
    const form = { feedback: 'each', isPractice: false, standsFor: {}, assignment: null } as const;
    add({ ...form, ...compose(id), type: 'form', id });
    return id;
  }

  return {
    startForm: (bank, feedback, isPractice, draw) =>
      drawForm((id) => ({ bank, feedback, isPractice, items: draw(id) })),
    startAssigned: drawForm,
    startReview: (compose) => drawForm((id) => ({ bank: REVIEW_BANK, ...compose(id) })),
    finishForm: (form) => void add({ type: 'finish', form }),
  };
}
