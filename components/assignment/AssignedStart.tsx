'use client';

import { useMemo } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import { drawAssigned } from '../../domain/assignment/draw';
import { readLink } from '../../domain/assignment/link';
import { linkOf } from '../../domain/assignment/opened';
import type { Bank } from '../../domain/course';
import { foldForm, formsOf, scoreForm } from '../../domain/quiz';
import { formatPoints } from '../exercises/format-points';
import styles from '../quiz/Quiz.module.css';
import { useSession, useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import { useIsPartOpen } from './use-is-part-open';

/** Before a quiz that was assigned: its rules are the assignment's, and only tries begun here count for it. */
export function AssignedStart({ bank, id, outlineUrl }: { bank: Bank; id: string; outlineUrl: string }) {
  const session = useSession();
  const log = useSessionState((state) => state.log);
  const link = linkOf(log, id);
  const assignment = useMemo(() => {
    const read = link === null ? null : readLink(link);
    return read?.ok ? read.assignment : null;
  }, [link]);
  const part = assignment?.parts.find((each) => each.kind === 'quiz' && each.bank === bank.id);
  const isOpen = useIsPartOpen(assignment, part, log, outlineUrl);
  if (!assignment || part?.kind !== 'quiz') {
    return (
      <>
        <p className={styles.lost}>
          This browser does not know the assignment. Open its link once, then come back from there.
        </p>
        <button
          type="button"
          onClick={() => {
            window.location.hash = '';
          }}
        >
          Take the quiz for yourself
        </button>
      </>
    );
  }
  const tries = formsOf(log, bank.id)
    .filter((form) => form.assignment === id && !form.isPractice)
    .reverse()
    .flatMap((form) => foldForm(log, form.id) ?? []);
  const open = tries.find(({ isFinished }) => !isFinished);
  const isLeft = assignment.attempts === null || tries.length < assignment.attempts;
  const questions = Math.min(part.count, bank.items.length);
  const start = () => {
    window.location.hash = session.startAssigned((formId) => ({
      bank: bank.id,
      feedback: assignment.feedback,
      assignment: id,
      items: drawAssigned(assignment, part, bank, { formId, tryNumber: tries.length + 1 }),
    }));
  };
  return (
    <div className={styles.start}>
      <h2 className={styles.smallHeading}>For the assignment “{assignment.title || 'without a title'}”</h2>
      <p>
        {questions} {questions === 1 ? 'question' : 'questions'}; {sayTries(assignment)}; feedback{' '}
        {assignment.feedback === 'each' ? 'after each question' : 'when you hand it in'}.
      </p>
      {open && (
        <div className={styles.resume}>
          <p>
            Your try {tries.indexOf(open) + 1} is open: {open.answers.size} of {open.form.items.length} answered.
          </p>
          <a className={styles.goOn} href={`#${open.form.id}`}>
            Go on with it
          </a>
        </div>
      )}
      {isOpen === false && (
        <p className={styles.lost}>It opens when what stands before it in the assignment is done.</p>
      )}
      {!open && isLeft && isOpen && (
        <button type="button" className={styles.primary} onClick={start}>
          {tries.length === 0 ? 'Start the quiz' : `Start try ${tries.length + 1}`}
        </button>
      )}
      {!open && !isLeft && <p className={styles.lost}>You have used every try that counts.</p>}
      {tries.some(({ isFinished }) => isFinished) && (
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
      )}
      <p>
        <AppLink href={`/assignment#${link}`}>Back to the assignment</AppLink>
      </p>
    </div>
  );
}

function sayTries({ attempts }: Assignment): string {
  if (attempts === null) return 'as many tries as you like, of which the best counts';
  return attempts === 1 ? 'one try' : `up to ${attempts} tries, of which the best counts`;
}
