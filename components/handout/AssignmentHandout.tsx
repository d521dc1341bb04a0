'use client';

import { useMemo } from 'react';
import { decodeAssignment } from '../../domain/assignment/link';
import type { Outline } from '../../domain/assignment/outline';
import { listPartBanks } from '../../domain/assignment/work';
import { PAPER_FORMS, sectionsOfAssignment, seedOfSheet } from '../../domain/handout/assigned-sheet';
import { describePart } from '../assignment/describe-rules';
import { formatMoment } from '../assignment/format-due';
import { sayLinkFault } from '../assignment/say-link-fault';
import { useCourse } from '../assignment/use-course';
import { ReferenceProvider } from '../reference/ReferenceProvider';
import { AppLink } from '../ui/AppLink';
import { Fetching } from '../ui/Fetching';
import { useHash } from '../ui/use-hash';
import styles from './Handout.module.css';
import { KeySheet } from './KeySheet';
import { PrintBar } from './PrintBar';
import { usePaperForm } from './use-paper-form';
import { Worksheet } from './Worksheet';

/** The worksheet or the key of the assignment in the address, with the questions that its students get. */
export function AssignmentHandout({
  half,
  from,
  outline,
  itemsUrl,
  basePath,
}: {
  half: 'worksheet' | 'key';
  /** The module's title, which every sheet bears. */
  from: string;
  outline: Outline;
  itemsUrl: string;
  basePath: string;
}) {
  const hash = useHash();
  const [form, chooseForm] = usePaperForm();
  const decoded = useMemo(() => (hash ? decodeAssignment(hash, outline) : null), [hash, outline]);
  const { loaded, retry } = useCourse(
    outline,
    itemsUrl,
    decoded?.ok ? { banks: listPartBanks(decoded.assignment) } : null,
  );
  if (hash === null) return <p className="script-only">Opening …</p>;
  if (!decoded) return <NoAssignment heading="Print an assignment" text="This page’s address holds no assignment." />;
  if (!decoded.ok) {
    const { heading, text } = sayLinkFault(decoded);
    return <NoAssignment heading={heading} text={text} />;
  }
  const { assignment } = decoded;
  const isOneForAll = assignment.seed.kind === 'class';
  const printedForm = isOneForAll ? null : `${form} (${assignment.id})`;
  const other = `${isOneForAll ? '' : `?form=${form}`}#${hash}`;
  const title = assignment.title || 'Assignment';
  const describe = (part: (typeof assignment.parts)[number]) => describePart(part, outline);
  const sheet = loaded && {
    from,
    title,
    seed: seedOfSheet(assignment, form),
    form: printedForm,
    sections: sectionsOfAssignment(assignment, loaded.course, form, describe),
  };
  return (
    <ReferenceProvider value={{ zh: loaded?.pool.zh ?? {} }}>
      <PrintBar hasLinks={half === 'worksheet'}>
        <span>
          {half === 'worksheet' ? (
            <AppLink href={`/teach/handout/key${other}`}>Its answer key</AppLink>
          ) : (
            <AppLink href={`/teach/handout${other}`}>Its worksheet</AppLink>
          )}{' '}
          · <AppLink href={`/teach#${hash}`}>Change the assignment</AppLink>
        </span>
        {isOneForAll ? (
          <p>The questions are those of the class’s first try, in the same order.</p>
        ) : (
          <p className={styles.forms}>
            <label htmlFor="form">Form</label>
            <select id="form" value={form} onChange={(event) => chooseForm(event.currentTarget.value)}>
              {PAPER_FORMS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
            <span>
              On the site each student gets questions of their own; on paper there are six forms. A sheet and its key
              bear the same letter.
            </span>
          </p>
        )}
      </PrintBar>
      {!sheet && (
        <Fetching
          what="the questions"
          fault="The questions could not be fetched. Perhaps there is no network."
          retry={retry}
        />
      )}
      {sheet && half === 'key' && <KeySheet {...sheet} />}
      {sheet && half === 'worksheet' && (
        <Worksheet {...sheet} basePath={basePath}>
          {assignment.due && (
            <p className={styles.count}>Due: {formatMoment(assignment.due.at, assignment.due.zone)}.</p>
          )}
          {assignment.note && <p className={styles.note}>{assignment.note}</p>}
        </Worksheet>
      )}
    </ReferenceProvider>
  );
}

function NoAssignment({ heading, text }: { heading: string; text: string }) {
  return (
    <>
      <h1>{heading}</h1>
      <p>{text}</p>
      <p>
        <AppLink href="/teach">Build an assignment</AppLink>, then choose “Print a worksheet” beside its link.
      </p>
    </>
  );
}
