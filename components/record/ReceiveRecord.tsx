'use client';

import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type CodePiece, joinPieces, readPieces } from '../../domain/code-piece';
import type { Entry } from '../../domain/entry';
import { findPlace, type ModulePlace } from '../../domain/module-link';
import { replaceAddress } from '../../runtime/address';
import type { PieceShelf } from '../../runtime/piece-shelf';
import { readRecordCode } from '../../runtime/record-code';
import { useSession } from '../session/SessionProvider';
import { useAnnounce } from '../ui/Announcer';
import { OtherPlace } from '../ui/OtherPlace';
import { useSaying } from '../ui/use-saying';
import { AskToAdd, sayAdded } from './AskToAdd';
import styles from './Record.module.css';

const CUT =
  'That is no link or code of this page, or it was cut short or changed on its way, so none of it was taken. Copy the whole of it again, or read the QR code again.';
const FAULTS = {
  damaged:
    'These codes do not make a record together, so none of them was taken. Make them anew on the other device and read them again.',
  newer:
    'This was made by a newer version of this module, so none of it was taken. Reload this page to get that version, then open the link again.',
};

/** What arrives by link or code: collects the pieces, says what is missing, and asks before adding. */
export function ReceiveRecord({ shelf }: { shelf: PieceShelf }) {
  const session = useSession();
  const [pieces, setPieces] = useState<CodePiece[]>([]);
  const [entries, setEntries] = useState<Entry[] | null>(null);
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const [elsewhere, setElsewhere] = useState<ModulePlace | null>(null);
  const [said, say] = useSaying();
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);

  const look = useCallback(() => {
    const kept = shelf.list();
    const joined = kept.length > 0 ? joinPieces(kept) : { missing: [] };
    const read = joined && 'code' in joined ? readRecordCode(joined.code) : null;
    const why = joined === null ? 'damaged' : read?.ok === false ? read.why : null;
    if (why) shelf.clear();
    setFault(why ? FAULTS[why] : '');
    const isInPieces = joined !== null && 'missing' in joined && kept.length > 0;
    setPieces(isInPieces ? kept : []);
    if (isInPieces) announce(sayMissing(kept));
    setEntries(read?.ok ? read.entries : null);
  }, [shelf, announce]);

  const take = useCallback(
    (received: string) => {
      say('');
      const pieces = readPieces(received);
      const place = pieces.length === 0 ? findPlace(received) : null;
      const other = place && place.path !== '/record' ? place : null;
      setElsewhere(other);
      for (const piece of pieces) shelf.add(piece);
      if (pieces.length > 0) look();
      else setFault(other ? '' : CUT);
      return pieces.length > 0;
    },
    [shelf, look, say],
  );

  // A link to this page brings its piece in the fragment; another tab may bring one too.
  useEffect(() => {
    const open = () => {
      const { hash, pathname, search } = window.location;
      // As it was sent, or with its signs encoded on the way.
      if (/^#(?:%23|#)?import(?:=|%3D)/i.test(hash)) {
        // Taken once: neither a reload nor the history asks again.
        replaceAddress(pathname + search, null);
        take(hash);
      }
    };
    look();
    open();
    window.addEventListener('hashchange', open);
    window.addEventListener('storage', look);
    return () => {
      window.removeEventListener('hashchange', open);
      window.removeEventListener('storage', look);
    };
  }, [look, take]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!take(text)) return;
    setText('');
    // The button is of no more use: the field takes the next piece. A question that comes up takes the focus from it.
    field.current?.focus();
  }

  function discard() {
    shelf.clear();
    look();
  }

  // The button goes away with its press: the focus goes on to where the next piece would be pasted.
  function forget() {
    discard();
    say('The parts are forgotten.');
    field.current?.focus();
  }

  function leave() {
    discard();
    say('Nothing was added.');
    field.current?.focus();
  }

  async function add(all: readonly Entry[]) {
    discard();
    field.current?.focus();
    const { added } = await session.addEntries(all);
    say(sayAdded(added, all.length));
  }

  return (
    <>
      <p>
        Open the link here, read the codes with this device’s camera, or paste a link or a code’s text. Parts that have
        arrived wait in this browser for a day.
      </p>
      <form className={styles.paste} onSubmit={submit}>
        <label htmlFor="record-code">Link or code</label>
        <textarea
          ref={field}
          id="record-code"
          rows={3}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" disabled={text.trim() === ''}>
          Read it
        </button>
      </form>
      <OtherPlace place={elsewhere} />
      {pieces.length > 0 && <p>{sayMissing(pieces)}</p>}
      {said && <p className={styles.said}>{said}</p>}
      {pieces.length > 0 && (
        <button type="button" onClick={forget}>
          Forget these parts
        </button>
      )}
      {entries && <AskToAdd entries={entries} add={(chosen) => void add(chosen)} leave={leave} />}
      <p role="alert" className={styles.fault}>
        {fault && `${fault} Your record is as it was.`}
      </p>
    </>
  );
}

function sayMissing(pieces: readonly CodePiece[]): string {
  const joined = joinPieces(pieces);
  const missing = joined && 'missing' in joined ? joined.missing : [];
  const total = pieces[0]?.total ?? 0;
  const numbers = new Intl.ListFormat('en-GB').format(missing.map(String));
  return `${pieces.length} of ${total} parts have arrived. Still missing: ${missing.length === 1 ? 'part' : 'parts'} ${numbers}.`;
}
