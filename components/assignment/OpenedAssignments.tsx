'use client';

import { type FormEvent, useId, useState } from 'react';
import { decodeAssignment, encodeAssignment } from '../../domain/assignment/link';
import { listOpened } from '../../domain/assignment/opened';
import type { Outline } from '../../domain/assignment/outline';
import type { GradingCourse } from '../../domain/assignment/work';
import { findPlace, type ModulePlace } from '../../domain/module-link';
import { useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import line from '../ui/LineField.module.css';
import { OtherPlace } from '../ui/OtherPlace';
import styles from './Assignment.module.css';
import { AssignmentSample } from './AssignmentSample';
import { formatMoment } from './format-due';
import { sayLinkFault } from './say-link-fault';

/** Without an assignment in the address: those opened in this browser before, a field for a link, and the lessons. */
export function OpenedAssignments({
  outline,
  course = null,
  isBelow,
}: {
  outline: Outline;
  /** Null until the questions have been fetched. */
  course?: GradingCourse | null;
  isBelow?: boolean;
}) {
  const log = useSessionState((state) => state.log);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [elsewhere, setElsewhere] = useState<ModulePlace | null>(null);
  const field = useId();
  const opened = listOpened(log).flatMap(({ link }) => {
    const decoded = decodeAssignment(link, outline);
    return decoded.ok ? [{ link, assignment: decoded.assignment }] : [];
  });
  const open = (event: FormEvent) => {
    event.preventDefault();
    const decoded = decodeAssignment(text, outline);
    const place = decoded.ok ? null : findPlace(text);
    const other = place && place.path !== '/assignment' ? place : null;
    setElsewhere(other);
    if (decoded.ok) window.location.hash = encodeAssignment(decoded.assignment) ?? '';
    else {
      const { heading, text: mend } = sayLinkFault(decoded);
      setSaid(other ? '' : `${heading}. ${mend}`);
    }
  };
  return (
    <>
      {!isBelow && (
        <>
          <h1>Assignments</h1>
          <p className={styles.lede}>
            An instructor hands out an assignment as a link, and everything about it is in that link. Open it, and the
            assignment stands here.
          </p>
        </>
      )}
      {opened.length > 0 && (
        <section aria-labelledby={`${field}opened`}>
          <h2 id={`${field}opened`}>Opened in this browser before</h2>
          <ul className={styles.opened}>
            {opened.map(({ link, assignment }) => (
              <li key={assignment.id}>
                <a href={`#${link}`}>{assignment.title || 'An assignment without a title'}</a>
                {assignment.due && <span> due {formatMoment(assignment.due.at, assignment.due.zone)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <form className={line.paste} onSubmit={open}>
        <label className={line.label} htmlFor={field}>
          Paste the link that you were given
        </label>
        <div className={line.row}>
          <input
            id={field}
            type="text"
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit">Open it</button>
        </div>
        <p role="alert" className={line.fault}>
          {said}
        </p>
      </form>
      <OtherPlace place={elsewhere} />
      <p>
        No link? <AppLink href="/">All lessons and quizzes</AppLink> are open to everyone.
      </p>
      {!isBelow && opened.length === 0 && <AssignmentSample outline={outline} course={course} />}
    </>
  );
}
