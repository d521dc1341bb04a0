'use client';

import { useEffect, useRef, useState } from 'react';
import type { FormEntry } from '../../domain/entry';
import { verdictOn } from '../../domain/feedback';
import { findStepOf, type StepsOfLesson } from '../../domain/handout/find-item';
import { isChoice, type ScoredItem } from '../../domain/item';
import { own } from '../../domain/own';
import { isRemembered } from '../../domain/review/counted';
import type { Asking } from '../../domain/review/review-form';
import { fractionOf } from '../../domain/score/score';
import { AnswerDots } from '../exercises/AnswerDots';
import { QuizQuestion } from '../exercises/QuizQuestion';
import { useAnswers } from '../session/use-answers';
import { useItem } from '../session/use-item';
import { AppLink } from '../ui/AppLink';
import { FaultBoundary } from '../ui/FaultBoundary';
import { KeysSwitch } from '../ui/KeysSwitch';
import { sayWholePercent } from '../ui/say-percent';
import { usePageTitle } from '../ui/use-page-title';
import styles from './Review.module.css';
import { useReviewKeys } from './use-review-keys';

/** The questions of one review, one at a time, the missed ones once more before the end. */
export function ReviewQuestions({
  form,
  askings,
  items,
  lessons,
  finish,
  leave,
}: {
  form: FormEntry;
  askings: readonly Asking[];
  items: ReadonlyMap<string, ScoredItem>;
  lessons: readonly StepsOfLesson[];
  finish: () => void;
  leave: () => void;
}) {
  /** Questions that could not be shown, by item and round: they are asked another day. */
  const [passed, setPassed] = useState<readonly string[]>([]);
  const firstOpen = findOpen(askings, passed);
  const [index, setIndex] = useState(firstOpen === -1 ? askings.length - 1 : firstOpen);
  const region = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Another tab, or a record that was added meanwhile, can make the list shorter.
  const asking = askings[Math.min(index, askings.length - 1)];
  const item = asking ? items.get(asking.item) : undefined;
  const left = askings.filter(({ attempt }) => attempt === null).length;
  const isAnswered = asking?.attempt != null;
  const goOn = () => (firstOpen === -1 ? finish() : setIndex(firstOpen));
  const passBy = () => {
    if (!asking) return;
    const all = [...passed, nameOf(asking)];
    const next = findOpen(askings, all);
    setPassed(all);
    if (next === -1) finish();
    else setIndex(next);
  };
  useReviewKeys(region, isAnswered ? goOn : null);

  // The heading takes the focus when another question comes, so that it is read from its top and the keys work; not on
  // arrival. After an answer the focus is in the question: its feedback takes it.
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current !== index) heading.current?.focus();
    shown.current = index;
  }, [index]);
  usePageTitle(asking?.round === 1 ? 'Once more' : `Question ${index + 1}`);

  if (!asking || !item) {
    return (
      <p>
        None of this review’s questions exist any more.{' '}
        <button type="button" onClick={finish}>
          Close it
        </button>
      </p>
    );
  }
  // “This step”, says many a question of a lesson: here it is said which.
  const place = findStepOf(item.id, { lessons });
  return (
    <section
      ref={region}
      className={styles.session}
      aria-label="Review"
      data-review-running
      data-card={own(form.standsFor, item.id) ?? item.id}
    >
      <h2 ref={heading} tabIndex={-1} data-view-heading className={styles.heading}>
        {asking.round === 1 ? 'Once more, for practice' : `Question ${index + 1}`}
        <span className={styles.left}> · {left} left</span>
      </h2>
      <AnswerDots
        dots={askings.map((each) => {
          const asked = items.get(each.item);
          return {
            id: nameOf(each),
            state: each.attempt?.score && asked ? verdictOn(asked, each.attempt) : 'open',
            isCurrent: each === asking,
          };
        })}
      />
      {place && (
        <p className={styles.from}>
          From{' '}
          <AppLink href={`/lessons/${place.lesson.id}#${place.step.id}`}>
            {place.lesson.title}, step {place.step.number}: {place.step.title}
          </AppLink>
        </p>
      )}
      <FaultBoundary
        key={nameOf(asking)}
        what="This question"
        ways={
          <button type="button" onClick={passBy}>
            Leave it out today
          </button>
        }
      >
        <AskedItem item={item} form={form.id} round={asking.round} />
      </FaultBoundary>
      {asking.round === 0 && asking.attempt?.score && <Counted score={asking.attempt.score} />}
      <div className={styles.turn}>
        {isAnswered && (
          <button type="button" className="primary" onClick={goOn}>
            {left === 0 ? 'Finish the review' : 'Next question'}
          </button>
        )}
        {left > 0 && (
          <button type="button" onClick={leave}>
            Stop here for now
          </button>
        )}
      </div>
      <KeysSwitch>
        Keys:{' '}
        {isChoice(item) && (
          <>
            <kbd>1</kbd>–<kbd>{Math.min(9, item.options.length)}</kbd> choose,{' '}
          </>
        )}
        <kbd>Enter</kbd> checks the answer, then goes on.
      </KeysSwitch>
    </section>
  );
}

function nameOf({ item, round }: Asking): string {
  return `${item}/${round}`;
}

function findOpen(askings: readonly Asking[], passed: readonly string[]): number {
  return askings.findIndex((asking) => asking.attempt === null && !passed.includes(nameOf(asking)));
}

/** What an answer that is not all right is for the schedule; its mark says only that something in it was right. */
function Counted({ score }: { score: { earned: number; possible: number } }) {
  if (fractionOf(score) === 1) return null;
  return (
    <p className={styles.counted} data-counted>
      {isRemembered(score)
        ? `${sayWholePercent(fractionOf(score))} of the point: enough to count as remembered.`
        : 'It comes once more before the end.'}
    </p>
  );
}

/** One question; the second look at it starts from an empty answer. */
function AskedItem({ item, form, round }: { item: ScoredItem; form: string; round: number }) {
  const answers = useAnswers();
  const isBehind = useItem(item, form).round < round;
  // A second look is a round of its own, which has to be begun, after a reload too.
  useEffect(() => {
    if (isBehind) answers.startAgain(item, form);
  }, [isBehind, answers, item, form]);
  return isBehind ? null : <QuizQuestion item={item} form={form} isFeedbackShown />;
}
