'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { listDoubtful } from '../../domain/doubtful';
import type { Entry } from '../../domain/entry';
import { useSession, useSessionState } from '../session/SessionProvider';
import { formatDay } from './BackupStatus';
import { count } from './describe-entry';
import styles from './Record.module.css';

/** Asks before entries from elsewhere join the record; those whose date can't be believed join only where that is said too. */
export function AskToAdd({
  entries,
  add,
  leave,
}: {
  entries: readonly Entry[];
  add: (chosen: readonly Entry[]) => void;
  leave: () => void;
}) {
  const session = useSession();
  const log = useSessionState((state) => state.log);
  const [takesAll, setTakesAll] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  // The question comes up after a file was chosen or a link opened: whoever did that should land on it.
  useEffect(() => question.current?.focus(), []);
  const known = useMemo(() => new Set(log.map(({ id }) => id)), [log]);
  const doubtful = new Set(listDoubtful(entries, session.now()).filter(({ id }) => !known.has(id)));
  const chosen = takesAll ? entries : entries.filter((entry) => !doubtful.has(entry));
  const fresh = new Set(entries.flatMap(({ id }) => (known.has(id) ? [] : id))).size;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and here are none
    <div role="group" aria-label="Add to your record?" className={styles.question}>
      <p ref={question} tabIndex={-1}>
        It holds {count(entries.length, 'entry')}
        {sayDays(entries)}.{' '}
        {fresh === 0 ? 'All of them are in your record already.' : `${count(fresh, 'entry')} would be new here.`}{' '}
        Nothing of yours is replaced.
      </p>
      {doubtful.size > 0 && (
        <>
          <p>
            {count(doubtful.size, 'entry')} of them can’t be right by this device’s date, {formatDay(session.now())}:
            the latest is dated {formatDay(Math.max(...[...doubtful].map(({ at }) => at)))}. If the date here is wrong,
            set it first. If it is right, another device’s was wrong, or somebody has written them by hand: added, they
            can’t be taken out again one by one.
          </p>
          <label className={styles.tick}>
            <input type="checkbox" checked={takesAll} onChange={(event) => setTakesAll(event.currentTarget.checked)} />
            <span>Add {doubtful.size === 1 ? 'it' : 'them'} too</span>
          </label>
        </>
      )}
      <div className={styles.buttons}>
        <button type="button" className="primary" onClick={() => add(chosen)}>
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
