'use client';

import { useSessionState } from '../session/SessionProvider';
import { count } from './describe-entry';
import styles from './Record.module.css';

/** How much there is, and since when there is no copy of it. */
export function BackupStatus() {
  const log = useSessionState((state) => state.log);
  const lastExport = useSessionState((state) => state.lastExport);
  const [first] = log;
  if (!first) return <p className={styles.status}>Your record is empty.</p>;
  const fresh = log.length - (lastExport?.entries ?? 0);
  return (
    <p className={styles.status} data-warn={fresh > 0 || undefined}>
      {count(log.length, 'entry')} since {formatDay(first.at)}.{' '}
      {!lastExport && <strong>There is no backup of any of it.</strong>}
      {lastExport && fresh > 0 && (
        <strong>
          {count(fresh, 'entry')} {fresh === 1 ? 'is' : 'are'} in no backup: the last one is from{' '}
          {formatDay(lastExport.at)}.
        </strong>
      )}
      {lastExport && fresh <= 0 && <>All of it is in the file that was saved on {formatDay(lastExport.at)}.</>}
    </p>
  );
}

export function formatDay(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
}
