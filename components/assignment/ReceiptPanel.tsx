'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import { cleanName, MAX_NAME_CHARS, makeReceipt, type Receipt } from '../../domain/assignment/receipt';
import type { GradingCourse, Work } from '../../domain/assignment/work';
import { randomId } from '../../runtime/random-id';
import { useSession } from '../session/SessionProvider';
import { useAnnounce } from '../ui/Announcer';
import line from '../ui/LineField.module.css';
import { HandIn } from './HandIn';
import styles from './Receipt.module.css';

/** What a student is asked to sign with. */
export const SIGN_LABELS: Record<Assignment['sign'], string> = {
  name: 'Your name',
  email: 'Your e-mail address, as your instructor knows it',
  number: 'Your student number',
};

const STALE = 'Something has changed since you made it: make the receipt anew.';

/** The end of an assignment: a name, and the receipt to hand in. */
export function ReceiptPanel({
  assignment,
  course,
  work,
  left,
  isPreview,
}: {
  assignment: Assignment;
  course: GradingCourse;
  work: Work;
  /** Exercises and questions that are still to be done. */
  left: number;
  isPreview: boolean;
}) {
  const session = useSession();
  const field = useId();
  const [name, setName] = useState('');
  const [fault, setFault] = useState('');
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const answers = work.lessons.length + work.forms.reduce((sum, form) => sum + form.answers.length, 0);
  const isStale =
    receipt !== null && (receipt.name !== cleanName(name) || JSON.stringify(receipt.work) !== JSON.stringify(work));
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  // The receipt has gone from under whoever listens.
  useEffect(() => {
    if (isStale) announce(STALE);
  }, [isStale, announce]);
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (isPreview) return;
    if (cleanName(name) === '') {
      setFault(
        `${SIGN_LABELS[assignment.sign]} is missing: without it your instructor can't tell whose receipt it is.`,
      );
      input.current?.focus();
      return;
    }
    setFault('');
    setReceipt(makeReceipt({ assignment, work, name }, course, { now: session.now(), nonce: randomId(12) }));
  };
  const Heading = isPreview ? 'h3' : 'h2';
  return (
    <section aria-labelledby={`${field}receipt`} className={styles.receipt}>
      <Heading id={`${field}receipt`}>Your receipt</Heading>
      {left > 0 ? (
        <p className={styles.open}>
          {left} {left === 1 ? 'exercise or question is' : 'exercises or questions are'} still open. A receipt that you
          make now shows what is done so far; a later one takes its place.
        </p>
      ) : (
        <p>All is done: make your receipt and hand it in.</p>
      )}
      <form onSubmit={make} noValidate>
        <label className={line.label} htmlFor={field}>
          {SIGN_LABELS[assignment.sign]}
        </label>
        <div className={line.row}>
          <input
            ref={input}
            id={field}
            value={name}
            maxLength={MAX_NAME_CHARS}
            disabled={isPreview}
            autoComplete={assignment.sign === 'number' ? 'off' : assignment.sign}
            type={assignment.sign === 'email' ? 'email' : 'text'}
            aria-invalid={fault !== ''}
            aria-describedby={`${field}fault`}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" className={left === 0 && !receipt ? 'primary' : undefined} disabled={isPreview}>
            Make my receipt
          </button>
        </div>
        <p id={`${field}fault`} role="alert" className={line.fault}>
          {fault}
        </p>
      </form>
      {isStale && <p className={styles.warning}>{STALE}</p>}
      {receipt && !isStale && <HandIn receipt={receipt} />}
      <p className={styles.about}>
        This page sends nothing to anyone. When you are done, it makes a receipt: a file, or a code to paste, that you
        hand in the way your instructor told you. It holds what you type above, this assignment, and your{' '}
        {answers === 0 ? 'answers' : answers === 1 ? 'one answer' : `${answers} answers`} that count for it, each with
        its time; your own sentences too. It holds nothing else of your record.
      </p>
    </section>
  );
}
