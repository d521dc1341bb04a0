'use client';

import { type ReactNode, useId } from 'react';
import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import { drawAssigned } from '../../domain/assignment/draw';
import type { Bank } from '../../domain/course';
import type { Log } from '../../domain/entry';
import { foldForm, formsOf, scoreForm } from '../../domain/quiz';
import { formatPoints } from '../exercises/format-points';
import { useSession } from '../session/SessionProvider';
import { usePageTitle } from '../ui/use-page-title';
import styles from './Quiz.module.css';

/**
 * Before an assigned quiz, on the site and in a package: its rules, the try in hand, and the tries so far. Only tries
 * begun here count, and only one is open at a time. `isOpen` is false while an earlier part is to be done first, null
 * until that is known.
 */
export function AssignedIntro({
  assignment,
  part,
  bank,
  log,
  isOpen,
  head,
  open,
}: {
  assignment: Assignment;
  part: Extract<AssignedPart, { kind: 'quiz' }>;
  bank: Bank;
  log: Log;
  isOpen: boolean | null;
  head: ReactNode;
  /** Opens a form by its id. */
  open: (form: string) => void;
}) {
  const session = useSession();
  usePageTitle(bank.title);
  const earlier = useId();
  const tries = formsOf(log, bank.id)
    .filter((form) => form.assignment === assignment.id && !form.isPractice)
    .reverse()
    .flatMap((form) => foldForm(log, form.id) ?? []);
  const inHand = tries.find(({ isFinished }) => !isFinished);
  const isLeft = assignment.attempts === null || tries.length < assignment.attempts;
  const questions = Math.min(part.count, bank.items.filter((item) => item.for === 'quiz').length);
  const start = () =>
    open(
      session.startAssigned((formId) => ({
        bank: bank.id,
        feedback: assignment.feedback,
        assignment: assignment.id,
        items: drawAssigned(assignment, part, bank, { formId, tryNumber: tries.length + 1 }),
      })),
    );
  return (
    <div className={styles.start}>
      {head}
      <p>
        {questions} {questions === 1 ? 'question' : 'questions'}; {sayTries(assignment.attempts)}; feedback{' '}
        {assignment.feedback === 'each' ? 'after each question' : 'when you hand it in'}.
      </p>
      {inHand && (
        <div className={styles.resume}>
          <p>
            Your try {tries.indexOf(inHand) + 1} is open: {inHand.answers.size} of {inHand.form.items.length} answered.
          </p>
          <a className="primary" href={`#${inHand.form.id}`}>
            Go on with it
          </a>
        </div>
      )}
      {isOpen === false && (
        <p className={styles.lost}>It opens when what stands before it in the assignment is done.</p>
      )}
      {!inHand && isLeft && isOpen && (
        <button type="button" className="primary" onClick={start}>
          {tries.length === 0 ? 'Start the quiz' : `Start try ${tries.length + 1}`}
        </button>
      )}
      {!inHand && !isLeft && <p className={styles.lost}>You have used every try that counts.</p>}
      {tries.some(({ isFinished }) => isFinished) && (
        <section aria-labelledby={earlier}>
          <h2 id={earlier} className={styles.smallHeading}>
            Your tries so far
          </h2>
          <ul className={styles.earlier}>
            {tries.map((form, i) =>
              form.isFinished ? (
                <li key={form.form.id}>
                  <a href={`#${form.form.id}`}>
                    Try {i + 1}: {formatPoints(scoreForm(form).earned)} of {scoreForm(form).possible}
                  </a>
                </li>
              ) : null,
            )}
          </ul>
        </section>
      )}
    </div>
  );
}

function sayTries(attempts: number | null): string {
  if (attempts === null) return 'as many tries as you like, of which the best counts';
  return attempts === 1 ? 'one try' : `up to ${attempts} tries, of which the best counts`;
}
