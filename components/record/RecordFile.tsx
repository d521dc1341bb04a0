'use client';

import { type DragEvent, useRef, useState } from 'react';
import type { Entry } from '../../domain/entry';
import {
  type FileFault,
  MAX_FILE_SIZE,
  type ReadRecord,
  readRecordFile,
  writeRecordFile,
} from '../../domain/record-file';
import { fileDate, saveFile } from '../../runtime/save-file';
import { useSession, useSessionState } from '../session/SessionProvider';
import { useSaying } from '../ui/use-saying';
import { AskToAdd, sayAdded } from './AskToAdd';
import { count } from './describe-entry';
import styles from './Record.module.css';

const FAULTS: Record<FileFault | 'unreadable', (name: string) => string> = {
  'too-large': (name) =>
    `“${name}” is larger than ${MAX_FILE_SIZE / 1e6} MB, and no record is. Choose a file whose name begins with “provinces-record”.`,
  'not-a-record': (name) =>
    `“${name}” is no record of this module. Choose a file that was saved on this page; its name begins with “provinces-record”.`,
  damaged: (name) =>
    `“${name}” is a record, but it was changed or cut short after it was saved, so none of it was taken. Save it anew where it came from, or choose an older copy.`,
  newer: (name) =>
    `“${name}” was saved by a newer version of this module, so none of it was taken. Reload this page to get that version, then choose the file again.`,
  unreadable: (name) =>
    `“${name}” could not be read. Check that it is still there and may be opened, then choose it again.`,
};

interface Found {
  entries: Entry[];
  exportedAt: number;
}

/** The whole record to a file, and a file into the record. */
export function RecordFile() {
  const session = useSession();
  const size = useSessionState((state) => state.log.length);
  const [found, setFound] = useState<Found | null>(null);
  const [fault, setFault] = useState('');
  const [said, say] = useSaying();
  const field = useRef<HTMLInputElement>(null);
  const chosen = useRef<File | null>(null);

  function save() {
    const { log } = session.getState();
    const at = session.now();
    saveFile(`provinces-record-${fileDate(at)}.json`, 'application/json', writeRecordFile(log, at));
    session.noteExport({ at, entries: log.length });
    say(`A file with ${count(log.length, 'entry')} was handed to your browser: look in your downloads.`);
  }

  async function choose(file: File | undefined) {
    if (!file) return;
    chosen.current = file;
    say('');
    setFault('');
    setFound(null);
    const result = await readFile(file);
    // Another was chosen while this one was read: that one counts, however long each takes.
    if (chosen.current !== file) return;
    if (result.ok) setFound(result);
    else setFault(`${FAULTS[result.why](file.name)} Your record is as it was.`);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    void choose(event.dataTransfer.files[0]);
  }

  // The question goes away with its answer: the focus goes back to the field that brought it.
  function leave() {
    setFound(null);
    say('Nothing was added.');
    field.current?.focus();
  }

  async function add({ exportedAt }: Found, chosen: readonly Entry[]) {
    setFound(null);
    field.current?.focus();
    const { added } = await session.addEntries(chosen);
    // The file is a backup of what came from it.
    session.noteExport({ at: exportedAt, entries: chosen.length });
    say(sayAdded(added, chosen.length));
  }

  return (
    <section aria-labelledby="file">
      <h2 id="file">A file of your own</h2>
      <p>
        The file holds every entry below. Bring it into any browser, in any order and as often as you like: what is
        there already is not added twice. An answer that you have not checked yet is not in it.
      </p>
      <div className={styles.buttons}>
        <button type="button" className="primary" disabled={size === 0} onClick={save}>
          Save my record as a file
        </button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the field inside does the same by keys */}
      <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label htmlFor="record-file">Add a saved file to this record: choose it, or drop it here</label>
        <input
          ref={field}
          id="record-file"
          type="file"
          accept=".json,.txt,.zip,.gz,.eml,application/json"
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            // So that choosing the same file again is a change.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {found && (
        <AskToAdd
          key={found.exportedAt}
          entries={found.entries}
          add={(chosen) => void add(found, chosen)}
          leave={leave}
        />
      )}
      <p role="alert" className={styles.fault}>
        {fault}
      </p>
      <p className={styles.said} data-said>
        {said}
      </p>
    </section>
  );
}

async function readFile(file: File) {
  if (file.size > MAX_FILE_SIZE) return { ok: false, why: 'too-large' } as const;
  try {
    const read = readRecordFile(await file.text());
    if (read.ok || (read.why !== 'not-a-record' && (read.why !== 'damaged' || file.size > MAX_MENDED_SIZE)))
      return read;
    return await readFurther(file, read);
  } catch {
    return { ok: false, why: 'unreadable' } as const;
  }
}

/** What is damaged and larger than this, in bytes, is not read in further ways: the page waits for it. */
const MAX_MENDED_SIZE = 8_000_000;

/** Perhaps it was packed, sent or saved anew on its way; without the network to read such a file by, the first word on it stands. */
async function readFurther(file: File, read: ReadRecord): Promise<ReadRecord> {
  try {
    const { readRecordBytes } = await import('../../runtime/read-record-bytes');
    const further = readRecordBytes(new Uint8Array(await file.arrayBuffer()));
    return further.ok || read.ok || read.why === 'not-a-record' ? further : read;
  } catch {
    return read;
  }
}
