'use client';

import { useEffect, useRef } from 'react';
import { type Entry, mergeLogs } from '../../domain/entry';
import { useSessionState } from '../session/SessionProvider';
import { formatDay } from './BackupStatus';
import { count } from './describe-entry';
import styles from './Record.module.css';

/** Asks before entries from elsewhere join the record. */
export function AskToAdd({ entries, add, leave }: { entries: readonly Entry[]; add: () => void; leave: () => void }) {
  const log = useSessionState((state) => state.log);
  const question = useRef<HTMLParagraphElement>(null);
  // The question comes up after a file was chosen or a link opened: whoever did that should land on it.
  useEffect(() => question.current?.focus(), []);
  const fresh = mergeLogs(log, entries).length - log.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and here are none
    <div role="group" aria-label="Add to your record?" className={styles.question}>
      <p ref={question} tabIndex={-1}>
        It holds {count(entries.length, 'entry')}
        {sayDays(entries)}.{' '}
        {fresh === 0 ? 'All of them are in your record already.' : `${count(fresh, 'entry')} would be new here.`}{' '}
        Nothing of yours is replaced.
      </p>
      <div className={styles.buttons}>
        <button type="button" className="primary" onClick={add}>
          Add to my record
        </button>
        <button type="button" onClick={leave}>
          Leave it
        </button>
      </div>
    </div>
  );
}

/** Over which days entries reach, as the end of a sentence; nothing when there are none. */
function sayDays(entries: readonly Entry[]): string {
  const times = entries.map(({ at }) => at).sort((a, b) => a - b);
  const [first, last] = [times[0], times[times.length - 1]];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [formatDay(first), formatDay(last)];
  return from === to ? ` of ${from}` : ` from ${from} to ${to}`;
}

/** What adding has done, in words. */
export function sayAdded(added: number, all: number): string {
  if (added === 0) return `Nothing new: all ${count(all, 'entry')} were in your record already.`;
  const known = all - added;
  return `${count(added, 'entry')} added${known > 0 ? `; ${known.toLocaleString('en-GB')} were in your record already` : ''}.`;
}
