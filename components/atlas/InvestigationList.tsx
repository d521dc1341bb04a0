'use client';

import { memo, useMemo } from 'react';
import type { AtlasChange } from '../../domain/evidence/atlas-state';
import type { Investigation } from '../../domain/evidence/evidence';
import { itemsOf } from '../../domain/evidence/investigation-steps';
import { foldItems } from '../../domain/progress';
import { useSessionState } from '../session/SessionProvider';
import styles from './Investigations.module.css';

/** The investigations to choose from, with how far one is in each. */
export const InvestigationList = memo(function InvestigationList({
  investigations,
  current,
  change,
}: {
  investigations: readonly Investigation[];
  current: string | null;
  change: (part: AtlasChange) => void;
}) {
  const log = useSessionState((session) => session.log);
  const progress = useMemo(() => foldItems(log, null), [log]);
  return (
    <ol className={`${styles.list} script-only`}>
      {investigations.map((investigation) => {
        const { id, title } = investigation;
        const all = itemsOf(investigation);
        const done = all.filter((item) => progress.get(item)?.first).length;
        const isOpen = id === current;
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.pick}
              aria-expanded={isOpen}
              aria-controls={`investigation-${id}`}
              onClick={() => change({ investigation: isOpen ? null : id, step: 1 })}
            >
              <span className={styles.title}>{title}</span>
              <span className={styles.done}>{sayDone(done, all.length)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
});

function sayDone(done: number, all: number): string {
  if (done === all) return 'Done';
  return done > 0 ? `${done} of ${all} answered` : `${all} questions`;
}
