'use client';

import { useEffect, useState } from 'react';
import { openPieceShelf } from '../../runtime/piece-shelf';
import { readStoragePromise, type StoragePromise } from '../../runtime/storage-promise';
import { WayOnLink } from '../lesson/WayOnLink';
import columns from '../progress/Columns.module.css';
import { useSessionState } from '../session/SessionProvider';
import { AnkiExport } from './AnkiExport';
import { BackupStatus } from './BackupStatus';
import type { RecordNames } from './describe-entry';
import { EraseRecord } from './EraseRecord';
import { KeepStorage } from './KeepStorage';
import { ReceiveRecord } from './ReceiveRecord';
import styles from './Record.module.css';
import { RecordFile } from './RecordFile';
import { RecordList } from './RecordList';
import { SendRecord } from './SendRecord';

/** Everything that a learner can do with the record: keep it, copy it, move it, read it, erase it. */
export function RecordPage({ names, itemsUrl }: { names: RecordNames; itemsUrl: string }) {
  const isLoaded = useSessionState((state) => state.isLoaded);
  const isEmpty = useSessionState((state) => state.log.length === 0);
  const [shelf] = useState(() => openPieceShelf(() => window.localStorage, Date.now));
  const [erasures, setErasures] = useState(0);
  // Only the browser knows, and only after hydration. What it says decides what stands above the record's list, which must
  // not move under a reader: the page waits for it too.
  const [promise, setPromise] = useState<StoragePromise | null>(null);
  useEffect(() => {
    void readStoragePromise().then(setPromise);
  }, []);

  function forgetCodes() {
    shelf.clear();
    setErasures(erasures + 1);
  }

  if (!isLoaded || promise === null) return <p className="script-only">Opening your record …</p>;
  return (
    <div className={`${styles.record} ${columns.columns}`}>
      <div className={columns.head}>
        <BackupStatus />
        {isEmpty && (
          <p>
            <WayOnLink lessons={names.lessons} />
          </p>
        )}
        <RecordFile />
      </div>
      <div className={columns.long}>
        {/* After erasing, no link or part from before stays on the page. */}
        <section key={erasures} aria-labelledby="move">
          <h2 id="move">Move to another device</h2>
          <SendRecord />
          <h3>On the device that receives</h3>
          <ReceiveRecord shelf={shelf} />
        </section>
        <KeepStorage first={promise} />
        <AnkiExport itemsUrl={itemsUrl} />
        <RecordList names={names} itemsUrl={itemsUrl} />
        <EraseRecord eraseMore={forgetCodes} />
      </div>
    </div>
  );
}
