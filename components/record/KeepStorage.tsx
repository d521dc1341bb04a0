'use client';

import { useRef, useState } from 'react';
import { askToKeepStorage, type StoragePromise } from '../../runtime/storage-promise';
import { useSessionState } from '../session/SessionProvider';
import { useSaying } from '../ui/use-saying';
import styles from './Record.module.css';

const SAID: Record<StoragePromise, string> = {
  given: 'The browser has promised not to clear it by itself.',
  'not-given':
    'The browser promised nothing: it keeps the record while there is room. Some browsers say yes once you have used the site more often, so ask again later, and save a file.',
  unknown: 'This browser makes no promises about keeping things. Save a file now and then.',
};

/** What the browser may do to the record, and a button that asks it not to. `first` is what it had promised on arrival. */
export function KeepStorage({ first }: { first: StoragePromise }) {
  const refusal = useSessionState((state) => state.refusal);
  const [promise, setPromise] = useState(first);
  const [said, say] = useSaying();
  const reply = useRef<HTMLParagraphElement>(null);

  async function ask() {
    const answer = await askToKeepStorage();
    setPromise(answer);
    say(SAID[answer]);
    // The button has gone where the browser has promised: the answer takes the focus.
    if (answer !== 'not-given') reply.current?.focus();
  }

  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">Where it is kept</h2>
      <p>
        In this browser on this device, and nowhere else. Clearing the site’s data, or the browser itself when the
        device runs out of room, can erase it.
      </p>
      <p>
        <strong>Safari</strong> erases what a site has kept when you use Safari on seven days without opening the site.
        Save a file before a longer break, or add the module to your home screen: then that rule does not apply.
      </p>
      {promise === 'not-given' && !refusal && (
        <button type="button" onClick={() => void ask()}>
          Ask the browser to keep it
        </button>
      )}
      <p ref={reply} tabIndex={-1} className={styles.said} data-said>
        {said || (promise === 'not-given' ? '' : SAID[promise])}
      </p>
    </section>
  );
}
