'use client';

import { useRef, useState } from 'react';
import type { Entry } from '../../domain/entry';
import { useSessionState } from '../session/SessionProvider';
import { count, describeEntry, type RecordNames } from './describe-entry';
import { EmptyRecord } from './EmptyRecord';
import { EntryDetails } from './EntryDetails';
import styles from './Record.module.css';

/** Entries shown at once: a record of 10,000 must not make 10,000 rows. */
const PAGE = 100;

/** As many of the latest day as are shown without being asked for. */
const FEW = 12;

/** Every entry of the record, the newest first, folded by day. */
export function RecordList({ names, itemsUrl }: { names: RecordNames; itemsUrl: string }) {
  const log = useSessionState((state) => state.log);
  const [chosen, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const pages = Math.max(1, Math.ceil(log.length / PAGE));
  const page = Math.min(chosen, pages - 1);
  const end = log.length - page * PAGE;
  const shown = log.slice(Math.max(0, end - PAGE), end).reverse();

  function turn(by: number) {
    setPage(page + by);
    heading.current?.focus();
  }

  return (
    <section aria-labelledby="all">
      <h2 id="all" ref={heading} tabIndex={-1}>
        Everything in it
      </h2>
      {log.length === 0 && <EmptyRecord />}
      {groupByDay(shown).map(({ day, entries }, i) => (
        <section key={entries[0]?.id} aria-label={day}>
          <details className={styles.fold} open={i === 0 && entries.length <= FEW}>
            <summary>
              <h3 className={styles.day}>{day}</h3> <span>{count(entries.length, 'entry')}</span>
            </summary>
            <ul className={styles.entries}>
              {entries.map((entry) => {
                const { what, stem } = describeEntry(entry, log, names);
                return (
                  <li key={entry.id}>
                    <time dateTime={new Date(entry.at).toISOString()}>{timeOf(entry.at)}</time>
                    <div>
                      {what}
                      {stem && <p className={styles.stem}>{stem}</p>}
                      <EntryDetails entry={entry} name={`entry ${log.indexOf(entry) + 1}`} itemsUrl={itemsUrl} />
                    </div>
                  </li>
                );
              })}
            </ul>
          </details>
        </section>
      ))}
      {pages > 1 && (
        <nav className={styles.pager} aria-label="Pages of the record">
          <button type="button" disabled={page === 0} onClick={() => turn(-1)}>
            Newer
          </button>
          <span>
            {(page * PAGE + 1).toLocaleString('en-GB')} to {(page * PAGE + shown.length).toLocaleString('en-GB')} of{' '}
            {count(log.length, 'entry')}
          </span>
          <button type="button" disabled={page === pages - 1} onClick={() => turn(1)}>
            Older
          </button>
        </nav>
      )}
    </section>
  );
}

function groupByDay(entries: Entry[]): { day: string; entries: Entry[] }[] {
  const days: { day: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = new Date(entry.at).toLocaleDateString('en-GB', { dateStyle: 'full' });
    const last = days[days.length - 1];
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' });
}
