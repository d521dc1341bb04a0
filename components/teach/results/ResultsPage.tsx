'use client';

import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { readAssignmentLink } from '../../../domain/assignment/link';
import type { Outline } from '../../../domain/assignment/outline';
import { type Collector, type Connect, connectInPage, createCollector } from '../../../runtime/collect/collector';
import { type GradedCourse, useCourse } from '../../assignment/use-course';
import { ReferenceProvider } from '../../reference/ReferenceProvider';
import { useIsHydrated, useSession } from '../../session/SessionProvider';
import { Fetching } from '../../ui/Fetching';
import { useHash } from '../../ui/use-hash';
import { AddReceipts } from './AddReceipts';
import { ChooseAssignment } from './ChooseAssignment';
import { ClassProgress } from './ClassProgress';
import { ExampleNotice } from './ExampleNotice';
import { Exports } from './Exports';
import { GradebookView } from './GradebookView';
import { QuestionTable } from './QuestionTable';
import { RefusedList } from './RefusedList';
import styles from './Results.module.css';
import { useExample } from './use-example';
import { useNames } from './use-names';

/** Collects receipts, grades them and shows the class; `connect` says where the work is done. */
export function ResultsPage({
  outline,
  itemsUrl,
  connect = connectInPage,
}: {
  outline: Outline;
  itemsUrl: string;
  connect?: Connect;
}) {
  const session = useSession();
  const isHydrated = useIsHydrated();
  const { loaded, retry } = useCourse(outline, itemsUrl, 'all');
  const [collector, setCollector] = useState<Collector | null>(null);
  // A clerk has a worker, which lives as long as the page does and must be let go with it.
  useEffect(() => {
    if (!loaded) return;
    const opened = createCollector(connect);
    opened.send({ type: 'open', course: loaded.course, today: session.now() });
    setCollector(opened);
    return () => opened.close();
  }, [loaded, connect, session]);
  if (!isHydrated) return <p className="script-only">Opening …</p>;
  if (!loaded || !collector) {
    return (
      <Fetching
        what="the questions"
        fault="The questions could not be fetched, so nothing can be graded. Perhaps there is no network."
        retry={retry}
        className={styles.warning}
      />
    );
  }
  return (
    <ReferenceProvider value={{ zh: loaded.pool.zh }}>
      <Results collector={collector} loaded={loaded} outline={outline} />
    </ReferenceProvider>
  );
}

function Results({ collector, loaded, outline }: { collector: Collector; loaded: GradedCourse; outline: Outline }) {
  const book = useStore(collector, (state) => state.book);
  const hash = useHash();
  const given = useMemo(() => (hash ? readAssignmentLink(hash) : null), [hash]);
  // The link in the address is the instructor's own copy of the assignment.
  useEffect(() => {
    if (given?.ok) collector.send({ type: 'give', assignment: given.assignment });
  }, [given, collector]);
  const example = useExample({
    collector,
    book,
    course: loaded.course,
    outline,
    given: given?.ok ? given.assignment : null,
  });
  const names = useNames(loaded.pool, book.assignment, outline);
  return (
    <div className={styles.results}>
      {given && !given.ok && (
        <p className={styles.warning}>
          What stands after the # in the address is no assignment’s link that can be read. Receipts are graded by the
          assignment that they carry.
        </p>
      )}
      {example.isOpen && <ExampleNotice close={example.close} />}
      <AddReceipts collector={collector} example={example} />
      <RefusedList book={book} />
      <ChooseAssignment collector={collector} book={book} outline={outline} />
      {book.assignment && book.rows.length > 0 && (
        <>
          <ClassProgress book={book} names={names} />
          <GradebookView collector={collector} book={book} names={names} assignment={book.assignment} />
          <QuestionTable book={book} names={names} />
          <Exports book={book} names={names} assignment={book.assignment} />
        </>
      )}
    </div>
  );
}
