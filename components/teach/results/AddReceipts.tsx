'use client';

import { type DragEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { MAX_RECEIPT_CHARS } from '../../../domain/assignment/receipt-file';
import type { Collector } from '../../../runtime/collect/collector';
import type { Book, Submission } from '../../../runtime/collect/protocol';
import { isHidden } from '../../../runtime/collect/read-source';
import { joinWords } from '../../assignment/describe-rules';
import { useSession } from '../../session/SessionProvider';
import { useAnnounce } from '../../ui/Announcer';
import { listDropped } from './list-dropped';
import styles from './Results.module.css';
import { firstNames } from './say-flags';
import type { ExampleClass } from './use-example';

/** Where receipts come in: files, folders, zips, or pasted codes. Nothing that is loaded is lost by what comes after it. */
export function AddReceipts({ collector, example }: { collector: Collector; example: ExampleClass }) {
  const { isWorking, progress, book, hasFailed } = useStore(collector);
  const session = useSession();
  const [text, setText] = useState('');
  const [pastes, setPastes] = useState(1);
  const [fault, setFault] = useState('');
  /** Drops whose folders are being looked through, each until it is done or stopped. */
  const [drops, setDrops] = useState<readonly { isStopped: boolean }[]>([]);
  const isBusy = isWorking || drops.length > 0;
  /** While the page only gets ready there is nothing to stop, and no room to be taken for it. */
  const [hasAdded, setHasAdded] = useState(false);
  const ids = { files: useId(), folder: useId(), text: useId() };

  const isIn = book.received > 0 && !example.isOpen;
  /** Once receipts are in, the class is what one has come for: adding is one line, until it is asked for. */
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isFolded = book.received > 0 && !isUnfolded;
  const heading = useRef<HTMLHeadingElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  // With each lot that has come in it folds; the focus must not be folded away with what had it.
  useLayoutEffect(() => {
    if (book.received === 0) return;
    const hadFocus = fields.current?.contains(document.activeElement);
    setIsUnfolded(false);
    if (hadFocus) more.current?.focus({ preventScroll: true });
  }, [book.received]);
  const wasExample = useRef(false);
  // The button that closes the example goes away with it.
  useEffect(() => {
    if (wasExample.current && !example.isOpen && document.activeElement === document.body) heading.current?.focus();
    wasExample.current = example.isOpen;
  }, [example.isOpen]);
  const field = useRef<HTMLTextAreaElement>(null);

  const announce = useAnnounce();
  const outcome = isBusy || progress ? null : sayOutcome(book);
  const heard = useRef(sayOutcome(NOTHING));
  // What reading has come to is told when it has come to it, not receipt by receipt.
  useEffect(() => {
    if (outcome === null || outcome === heard.current) return;
    heard.current = outcome;
    announce(outcome);
  }, [outcome, announce]);

  function addFiles(files: readonly File[]) {
    const sources: Submission[] = files
      .map((file) => ({ name: file.webkitRelativePath || file.name, content: file }))
      .filter(({ name }) => !isHidden(name));
    setFault('');
    if (sources.length > 0 && example.isOpen) example.close();
    if (sources.length > 0) setHasAdded(true);
    if (sources.length > 0) collector.send({ type: 'add', sources, today: session.now() });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    const own = { isStopped: false };
    setDrops((others) => [...others, own]);
    void listDropped(event.dataTransfer, () => own.isStopped).then(({ files, unread }) => {
      setDrops((others) => others.filter((other) => other !== own));
      if (own.isStopped) return;
      addFiles(files);
      if (unread.length > 0)
        setFault(
          `The browser could not read all that was dropped (${joinWords(firstNames(unread))}). Choose the rest with the buttons instead.`,
        );
    });
  }

  // The button goes away with what it clears.
  function clear() {
    collector.send({ type: 'clear' });
    heading.current?.focus();
  }

  // What was read stays; the button goes away once it has stopped.
  function stop() {
    for (const each of drops) each.isStopped = true;
    setDrops([]);
    collector.stop();
    heading.current?.focus();
    announce('Reading is stopped. What was read is kept.');
  }

  function addText() {
    if (text.trim() === '') {
      setFault('Nothing is pasted yet.');
      field.current?.focus();
      return;
    }
    setFault('');
    if (example.isOpen) example.close();
    const source = { name: `paste ${pastes}`, content: text.slice(0, MAX_RECEIPT_CHARS + 1) };
    setHasAdded(true);
    collector.send({ type: 'add', sources: [source], today: session.now() });
    setPastes(pastes + 1);
    setText('');
  }

  return (
    <section
      className={`${styles.add} ${isFolded ? styles.line : ''}`}
      aria-labelledby={`${ids.files}add`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id={`${ids.files}add`} ref={heading} tabIndex={-1}>
        Add receipts
      </h2>
      {progress && (
        <progress className={styles.progress} value={progress.done} max={progress.total} aria-label="Files read" />
      )}
      <p className={styles.status}>
        {progress
          ? `Reading: ${progress.done} of ${progress.total} …`
          : isBusy
            ? 'Working …'
            : sayReceived(book.received)}
      </p>
      {isBusy && (hasAdded || drops.length > 0) && (
        <button type="button" onClick={stop}>
          Stop reading
        </button>
      )}
      {book.received > 0 && (
        <p className={styles.folded}>
          <button
            ref={more}
            type="button"
            aria-expanded={!isFolded}
            aria-controls={`${ids.files}fields`}
            onClick={() => setIsUnfolded(isFolded)}
          >
            {example.isOpen ? 'Add your own receipts' : 'Add more receipts'}
          </button>
          {isIn && (
            <button type="button" onClick={clear}>
              Take all receipts out of this page
            </button>
          )}
        </p>
      )}
      <p role="alert" className={styles.fault}>
        {fault || (hasFailed || example.hasFailed ? FAILED : '')}
      </p>
      <div ref={fields} id={`${ids.files}fields`} hidden={isFolded}>
        <div className={styles.drop}>
          <p>Drop receipts here: files, a folder of them, or the zip of submissions that your LMS gives you.</p>
          <div className={styles.pickers}>
            <div>
              <label htmlFor={ids.files}>Choose files or zips</label>
              <FilePicker id={ids.files} add={addFiles} />
            </div>
            <div>
              <label htmlFor={ids.folder}>Choose a folder</label>
              <FilePicker id={ids.folder} add={addFiles} isFolder />
            </div>
          </div>
        </div>
        <div className={styles.paste}>
          <label htmlFor={ids.text}>Or paste codes: whole e-mails are fine, and any number of codes</label>
          <textarea
            ref={field}
            id={ids.text}
            rows={3}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button type="button" onClick={addText}>
            Add the pasted codes
          </button>
        </div>
        {book.received === 0 && (
          <p className={styles.folded}>
            <button type="button" onClick={() => void example.open()}>
              Look at an example class
            </button>
            <span>Invented students, to see what this page does.</span>
          </p>
        )}
        <p className={styles.small}>
          Everything stays in this browser, and only until you close this page; keep the files.{' '}
          <strong>What a receipt proves:</strong> it is self-reported. It shows damage and identical copies; it does not
          prove who answered, and it does not prevent forgery.
        </p>
      </div>
    </section>
  );
}

const FAILED = 'That could not be done; what was read before is still here. Try again, or with fewer files.';

function sayReceived(received: number): string {
  if (received === 0) return 'No receipt yet.';
  return `${received} ${received === 1 ? 'receipt' : 'receipts'} read.`;
}

const NOTHING = { received: 0, refused: [] };

function sayOutcome({ received, refused }: Pick<Book, 'received' | 'refused'>): string {
  return refused.length === 0 ? sayReceived(received) : `${sayReceived(received)} ${refused.length} not taken.`;
}

function FilePicker({ id, add, isFolder }: { id: string; add: (files: readonly File[]) => void; isFolder?: boolean }) {
  return (
    <input
      id={id}
      type="file"
      multiple
      // React has no name for this attribute, which every browser on a desk knows.
      {...(isFolder ? { webkitdirectory: '' } : {})}
      onChange={(event) => {
        add([...(event.currentTarget.files ?? [])]);
        // So that choosing the same files again is a change.
        event.currentTarget.value = '';
      }}
    />
  );
}
