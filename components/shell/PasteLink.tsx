'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import styles from '../ui/LineField.module.css';

/**
 * On the page for what is not there: a field for the link as it was sent, whatever was done to it on its way, and from
 * there to what it meant. `goTo` leaves this page.
 */
export function PasteLink({
  basePath,
  goTo = (address) => window.location.assign(address),
}: {
  basePath: string;
  goTo?: (address: string) => void;
}) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  async function open(event: FormEvent) {
    event.preventDefault();
    const code = await import('../../domain/module-link').catch(() => null);
    if (!code) return setFault('What reads links could not be fetched. Perhaps there is no network: try again.');
    const place = code.findMeant(text);
    setFault(place ? '' : text.trim() === '' ? 'Nothing is pasted yet.' : NONE);
    if (place) goTo(`${basePath}${place.path}/#${place.fragment}`);
    else field.current?.focus();
  }

  return (
    <form className={styles.paste} onSubmit={open}>
      <label className={styles.label} htmlFor={id}>
        Were you sent a link? Paste the whole of it
      </label>
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          type="text"
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}fault`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">Open it</button>
      </div>
      <p role="alert" id={`${id}fault`} className={styles.fault}>
        {fault}
      </p>
    </form>
  );
}

const NONE =
  'In this is no link to an assignment, an exercise, a step of a lesson or a record. Perhaps it was cut short: copy all of it, from https to its last letter, or ask for it again.';
