'use client';

import { Suspense, useDeferredValue, useEffect, useMemo } from 'react';
import type { Bank } from '../../domain/course';
import { drawForm, foldForm } from '../../domain/quiz';
import { askOutlineOnce } from '../../runtime/load-outline';
import { assignmentOfHash } from '../assignment/assigned-hash';
import { warmFaces } from '../exercises/warm-faces';
import { useSession, useSessionState } from '../session/SessionProvider';
import { Fetching } from '../ui/Fetching';
import { lazyOr } from '../ui/lazy-or';
import { NotFetched } from '../ui/NotFetched';
import { goToHash, useHash } from '../ui/use-hash';
import { useViewFocus } from '../ui/use-view-focus';
import styles from './Quiz.module.css';
import { QuizForm } from './QuizForm';
import type { Onward } from './QuizResults';
import { QuizStart } from './QuizStart';

const QuizResults = lazyOr(async () => (await import('./QuizResults')).QuizResults, NotFetched);

const AssignedStart = lazyOr(async () => (await import('./AssignedStart')).AssignedStart, NotFetched);

/** A quiz from start to results. The form in hand is in the address (`#form id`), so that a reload finds it again. */
export function Quiz({
  bank,
  outlineUrl = '/outline.json',
  onward = null,
  endsModule = false,
}: {
  bank: Bank;
  outlineUrl?: string;
  /** Where its results lead. */
  onward?: Onward | null;
  /** Whether its results say that the whole module is done, once it is. */
  endsModule?: boolean;
}) {
  const session = useSession();
  const newest = useSessionState((state) => state.log);
  const isRead = useSessionState((state) => state.isLoaded);
  const address = useHash();
  // Another view is drawn after the press that asked for it has been answered.
  const state = useMemo(() => ({ log: newest, isLoaded: isRead, hash: address }), [newest, isRead, address]);
  const shown = useDeferredValue(state);
  const { log, isLoaded, hash } = shown;
  const isTurning = shown.hash !== address;
  // The first question is written in other faces than the way to it.
  useEffect(warmFaces, []);
  const progress = useMemo(() => (hash ? foldForm(log, hash) : null), [log, hash]);
  const assignment = hash ? assignmentOfHash(hash) : null;
  const isOurs = progress?.form.bank === bank.id;
  const view = isOurs
    ? `${progress.form.id} ${progress.isFinished ? 'results' : 'questions'}`
    : (assignment ?? 'start');
  // While the last questions are answered, so that the results need not wait for it.
  useEffect(() => {
    if (endsModule && isOurs) void askOutlineOnce(outlineUrl);
  }, [endsModule, isOurs, outlineUrl]);
  useViewFocus(hash === null || !isLoaded ? null : view);
  if (hash === null || !isLoaded) {
    return <p className="script-only">Opening your record …</p>;
  }
  const start = (feedback: 'each' | 'end', items: string[] | null) => {
    if (isTurning) return;
    const form = session.startForm(bank.id, feedback, items !== null, (id) => items ?? drawForm(bank, id));
    goToHash(form);
  };
  // As the record is by now: the last view may stand for another frame.
  const finish = (form: string) => {
    if (!foldForm(session.getState().log, form)?.isFinished) session.finishForm(form);
  };
  if (progress && isOurs) {
    const practise = (items: string[]) => start('each', items);
    return progress.isFinished ? (
      <Suspense fallback={<Fetching what="your results" fault="" />}>
        <QuizResults
          bank={bank}
          progress={progress}
          practise={practise}
          leave={() => goToHash('')}
          onward={onward}
          outlineUrl={endsModule ? outlineUrl : null}
        />
      </Suspense>
    ) : (
      <QuizForm key={progress.form.id} bank={bank} progress={progress} finish={() => finish(progress.form.id)} />
    );
  }
  if (assignment !== null) {
    return (
      <Suspense fallback={<p>Opening the assignment …</p>}>
        <AssignedStart bank={bank} id={assignment} outlineUrl={outlineUrl} />
      </Suspense>
    );
  }
  return (
    <>
      {hash !== '' && (
        <p className={styles.lost}>
          There is no such form in this browser’s record. It may be on another device, or it was erased. You can start a
          new one.
        </p>
      )}
      <QuizStart
        bank={bank}
        log={log}
        start={(feedback) => start(feedback, null)}
        open={goToHash}
        isTurning={isTurning}
      />
    </>
  );
}
