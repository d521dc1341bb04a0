'use client';

import { useRef, useState } from 'react';
import type { Refusal } from '../../runtime/record-storage';
import { useSession, useSessionState } from '../session/SessionProvider';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useSaying } from '../ui/use-saying';
import { count } from './describe-entry';
import styles from './Record.module.css';

const FAULTS: Record<Refusal, string> = {
  refused: 'The browser did not let the page erase anything. Clear this site’s data in the browser’s settings instead.',
  full: 'The device has no room left even to erase. Clear this site’s data in the browser’s settings instead.',
  lost: 'The browser did not answer, so it is not sure that anything was erased. Reload this page, look, and try again.',
  slow: 'The browser did not answer, so it is not sure that anything was erased. Reload this page, look, and try again.',
  newer: 'The record was written by a newer version of this module. Reload this page to get that version, then erase.',
};

/** Erases everything, after a second question. */
export function EraseRecord({ eraseMore }: { eraseMore: () => void }) {
  const session = useSession();
  const refusal = useSessionState((state) => state.refusal);
  const size = useSessionState((state) => state.log.length);
  const dialog = useRef<HTMLDialogElement>(null);
  const [fault, setFault] = useState('');
  const [said, say] = useSaying();

  async function erase() {
    const { log } = session.getState();
    const saved = await session.erase();
    if (saved.ok) eraseMore();
    setFault(saved.ok ? '' : FAULTS[saved.why]);
    say(saved.ok ? `${count(log.length, 'entry')} erased. Nothing of your record is left in this browser.` : '');
  }

  return (
    <section aria-labelledby="erase">
      <h2 id="erase">Erase it all</h2>
      {refusal === 'newer' ? (
        <p>{FAULTS.newer}</p>
      ) : (
        <>
          <p>
            Everything that this module keeps in this browser: answers, results, plans and unfinished answers. Files
            that you saved and other devices are not touched.
          </p>
          <button type="button" onClick={() => dialog.current?.showModal()}>
            Erase my record …
          </button>
        </>
      )}
      <ConfirmDialog
        dialog={dialog}
        question={`Erase ${count(size, 'entry')} for good?`}
        text="It cannot be undone. Only a file that you saved, or another device, could bring it back."
        keep="Keep my record"
        go="Erase it all"
        onGo={() => void erase()}
      />
      <p role="alert" className={styles.fault}>
        {fault}
      </p>
      <p className={styles.said}>{said}</p>
    </section>
  );
}
