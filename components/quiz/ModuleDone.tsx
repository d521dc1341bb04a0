'use client';

import { useEffect } from 'react';
import type { Lesson } from '../../domain/course';
import type { Log } from '../../domain/entry';
import { countFirstTries, foldItems, foldLesson } from '../../domain/progress';
import { JoinedTiles } from '../lesson/JoinedTiles';
import { useAnnounce } from '../ui/Announcer';
import { AppLink } from '../ui/AppLink';
import outcome from '../ui/Outcome.module.css';
import styles from './Results.module.css';

/**
 * The end of the whole module, once all lessons are done and the final is handed in; nothing before. It stands beside the
 * final's result, since that is what ends the module: on the home page it would come with the record, after the first
 * paint, and push the lessons down at each visit.
 */
export function ModuleDone({
  lessons,
  log,
  isFresh,
}: {
  lessons: readonly Pick<Lesson, 'id' | 'steps'>[];
  log: Log;
  isFresh: boolean;
}) {
  const announce = useAnnounce();
  const items = foldItems(log, null);
  const isDone = lessons.every((lesson) => foldLesson(log, lesson, items).isDone);
  const tries = lessons.map((lesson) => countFirstTries(lesson, items));
  const right = tries.reduce((sum, each) => sum + each.right, 0);
  const of = tries.reduce((sum, each) => sum + each.of, 0);
  const begun = log[0]?.at;
  // Heard once, when it has just come; the result's own heading has the focus.
  useEffect(() => {
    if (isDone && isFresh) announce('The whole module is done.');
  }, [isDone, isFresh, announce]);
  if (!isDone) return null;
  return (
    <section className={outcome.card} aria-labelledby="module-done" data-fresh={isFresh || undefined} data-module-done>
      <JoinedTiles count={lessons.length + 1} />
      <h2 id="module-done">The whole module: done</h2>
      <p>
        {lessons.length} lessons and the final
        {begun !== undefined &&
          `, since ${new Date(begun).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`}
        . In the lessons {right} of {of} exercises were right on the first try.
      </p>
      <p className={styles.lastWord}>
        The next headline will say “China” again. You know what to ask of it: who decided, who did the work, who asked
        for it, and what the record shows.
      </p>
      <p>
        <AppLink href="/atlas">Test it on the atlas</AppLink> or look at{' '}
        <AppLink href="/progress">what stays with you</AppLink>.
      </p>
    </section>
  );
}
