'use client';

import { Suspense, useCallback, useMemo } from 'react';
import type { StepsOfLesson } from '../../domain/handout/find-item';
import { composeReview } from '../../domain/review/compose-review';
import { foldReview } from '../../domain/review/review-form';
import type { ReviewItem } from '../../domain/review/review-item';
import { useSession, useSessionState } from '../session/SessionProvider';
import { Fetching } from '../ui/Fetching';
import { lazyOr } from '../ui/lazy-or';
import { NotFetched } from '../ui/NotFetched';
import { goToHash, useHash } from '../ui/use-hash';
import { useViewFocus } from '../ui/use-view-focus';
import styles from './Review.module.css';
import { ReviewSession } from './ReviewSession';
import { ReviewStart } from './ReviewStart';

const ReviewSummary = lazyOr(async () => (await import('./ReviewSummary')).ReviewSummary, NotFetched);

/**
 * Review from start to summary. The review in hand is in the address (`#form id`), so that a reload finds it again; the
 * items themselves come from below `itemsUrl`, when one is begun.
 */
export function Review({
  items,
  lessons = [],
  itemsUrl,
  title,
}: {
  items: ReviewItem[];
  /** Where each exercise of a lesson stands. */
  lessons?: readonly StepsOfLesson[];
  itemsUrl: string;
  title: string;
}) {
  const session = useSession();
  const log = useSessionState((state) => state.log);
  const isLoaded = useSessionState((state) => state.isLoaded);
  const hash = useHash();
  const lessonsOf = useMemo(() => new Map(items.map((item) => [item.id, item.lesson])), [items]);
  const lessonOf = useCallback((item: string) => lessonsOf.get(item) ?? null, [lessonsOf]);
  const progress = useMemo(() => (hash ? foldReview(log, hash, lessonOf) : null), [log, hash, lessonOf]);
  const view = progress ? `${progress.form.id} ${progress.isFinished ? 'summary' : 'questions'}` : 'start';
  useViewFocus(hash === null || !isLoaded ? null : view);
  if (hash === null || !isLoaded) return <p className="script-only">Opening your record …</p>;
  const start = (chosen: readonly string[]) =>
    goToHash(session.startReview(() => composeReview(chosen, items, session.getState().log)));
  if (progress?.isFinished)
    return (
      <Suspense fallback={<Fetching what="the result" fault="" />}>
        <ReviewSummary items={items} progress={progress} start={start} leave={() => goToHash('')} />
      </Suspense>
    );
  if (progress) {
    const finish = () => session.finishForm(progress.form.id);
    return (
      <ReviewSession
        key={progress.form.id}
        progress={progress}
        known={items}
        lessons={lessons}
        itemsUrl={itemsUrl}
        finish={finish}
        leave={() => goToHash('')}
      />
    );
  }
  return (
    <>
      {hash !== '' && (
        <p className={styles.lost}>
          There is no such review in this browser’s record. It may be on another device, or it was erased. You can begin
          another one.
        </p>
      )}
      <ReviewStart items={items} title={title} lessonOf={lessonOf} start={start} open={goToHash} />
    </>
  );
}
