import { useEffect, useId, useRef } from 'react';
import { encodeAssignment } from '../../../domain/assignment/link';
import type { Outline } from '../../../domain/assignment/outline';
import type { Collector } from '../../../runtime/collect/collector';
import type { Book } from '../../../runtime/collect/protocol';
import { describePart } from '../../assignment/describe-rules';
import { formatMoment } from '../../assignment/format-due';
import { useAnnounce } from '../../ui/Announcer';
import { AppLink } from '../../ui/AppLink';
import { sayPercent } from '../../ui/say-percent';
import styles from './Results.module.css';

/** Which assignment is graded; a choice where receipts for several came in. */
export function ChooseAssignment({ collector, book, outline }: { collector: Collector; book: Book; outline: Outline }) {
  const id = useId();
  const { assignment, found } = book;
  const announce = useAnnounce();
  const heard = useRef(assignment?.id);
  // Which one is graded can change by a choice here, and by what comes in; the first is under its own heading.
  useEffect(() => {
    const isOther = heard.current !== undefined && heard.current !== assignment?.id;
    heard.current = assignment?.id;
    if (isOther && assignment) announce(`Graded now: ${assignment.title || 'an assignment without a title'}.`);
  }, [assignment, announce]);
  if (!assignment) return null;
  const link = encodeAssignment(assignment);
  const others = found.filter((each) => each.assignment.id !== assignment.id && each.count > 0);
  const elsewhere = others.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby={`${id}which`}>
      <h2 id={`${id}which`}>{assignment.title || 'An assignment without a title'}</h2>
      <p>
        {assignment.parts.map((part) => describePart(part, outline)).join(' · ')}. Pass mark{' '}
        {sayPercent(assignment.passMark)}.
        {assignment.due && ` Due ${formatMoment(assignment.due.at, assignment.due.zone)}.`}{' '}
        {link && <AppLink href={`/teach#${link}`}>Open it in the builder</AppLink>}
      </p>
      {found.length > 1 && (
        <p className={styles.which}>
          <label htmlFor={id}>
            {elsewhere > 0
              ? `${elsewhere} ${elsewhere === 1 ? 'receipt is' : 'receipts are'} for another assignment. Grade:`
              : 'Grade:'}
          </label>{' '}
          <select
            id={id}
            value={assignment.id}
            onChange={(event) => collector.send({ type: 'choose', id: event.currentTarget.value })}
          >
            {found.map(({ assignment: each, count }) => (
              <option key={each.id} value={each.id}>
                {each.title || each.id} ({count})
              </option>
            ))}
          </select>
        </p>
      )}
    </section>
  );
}
