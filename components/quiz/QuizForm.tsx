'use client';

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Bank } from '../../domain/course';
import { verdictOn } from '../../domain/feedback';
import { isScored, type ScoredItem } from '../../domain/item';
import { type FormProgress, pickItems } from '../../domain/quiz';
import { type AnswerDot, AnswerDots } from '../exercises/AnswerDots';
import { QuizQuestion } from '../exercises/QuizQuestion';
import { PaperQuestions } from '../handout/PaperQuestions';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { FaultBoundary } from '../ui/FaultBoundary';
import { usePageTitle } from '../ui/use-page-title';
import styles from './Quiz.module.css';

const NOTHING: readonly ScoredItem[] = [];

/** The questions of one form, one at a time; each is answered once. */
export function QuizForm({ bank, progress, finish }: { bank: Bank; progress: FormProgress; finish: () => void }) {
  const asked = progress.form.items;
  const items = useMemo(() => pickItems([bank], asked).filter((item) => isScored(item)), [bank, asked]);
  // For print alone: the question comes first.
  const paper = useDeferredValue(items, NOTHING);
  const firstOpen = items.findIndex((item) => !progress.answers.has(item.id));
  const [index, setIndex] = useState(firstOpen === -1 ? items.length - 1 : firstOpen);
  const heading = useRef<HTMLHeadingElement>(null);
  const item = items[index];
  const isLast = index === items.length - 1;
  const open = items.filter((candidate) => !progress.answers.has(candidate.id)).length;

  const go = (to: number) => setIndex(Math.min(items.length - 1, Math.max(0, to)));
  // The heading takes the focus when another question comes, so that it is read from its top; not on arrival.
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current !== index) heading.current?.focus();
    shown.current = index;
  }, [index]);

  usePageTitle(`Question ${index + 1} of ${items.length}`, bank.title);
  const dialog = useRef<HTMLDialogElement>(null);

  if (!item)
    return (
      <p>
        None of this form’s questions exist any more.{' '}
        <button type="button" onClick={finish}>
          Close the form
        </button>
      </p>
    );
  return (
    <div className={styles.form} data-quiz-running>
      <h2 ref={heading} tabIndex={-1} data-view-heading className={styles.questionHeading}>
        Question {index + 1} of {items.length}
        {progress.form.isPractice && ' · practice'}
      </h2>
      <AnswerDots
        dots={items.map((one) => ({
          id: one.id,
          state: stateOf(progress, one),
          isCurrent: one === item,
        }))}
      />
      <FaultBoundary key={item.id} what="This question">
        <QuizQuestion item={item} form={progress.form.id} isFeedbackShown={progress.form.feedback === 'each'} />
      </FaultBoundary>
      <div className={styles.turn}>
        <button type="button" disabled={index === 0} onClick={() => go(index - 1)}>
          Back
        </button>
        {!isLast && (
          <button
            type="button"
            className={progress.answers.has(item.id) ? 'primary' : undefined}
            onClick={() => go(index + 1)}
          >
            {progress.answers.has(item.id) ? 'Next question' : 'Skip for now'}
          </button>
        )}
        {(isLast || open === 0) && (
          <button
            type="button"
            className={open === 0 ? 'primary' : undefined}
            onClick={() => (open === 0 ? finish() : dialog.current?.showModal())}
          >
            {open === 0 ? 'See your results' : `Hand in with ${open} unanswered`}
          </button>
        )}
      </div>
      <ConfirmDialog
        dialog={dialog}
        question={open === 1 ? 'Hand in with one question unanswered?' : `Hand in with ${open} questions unanswered?`}
        text={`${open === 1 ? 'It counts' : 'They count'} as wrong. What is handed in can’t be changed any more.`}
        keep="Go on answering"
        go="Hand it in"
        onGo={finish}
      />
      <div className={styles.onPaper}>
        <PaperQuestions items={paper} />
      </div>
    </div>
  );
}

/** How an answer turned out, once that may be seen. */
function stateOf({ form, answers }: FormProgress, item: ScoredItem): AnswerDot['state'] {
  const answer = answers.get(item.id);
  if (!answer?.score) return 'open';
  return form.feedback === 'each' ? verdictOn(item, answer) : 'given';
}
