'use client';

import { useState } from 'react';
import { CODE_ANSWERS, MAX_RECORD_CODE_CHARS, PIECE_CHARS, splitCode, writePiece } from '../../domain/code-piece';
import { pickForMove } from '../../domain/record-move';
import { writeCode } from '../../runtime/record-code';
import { useSession, useSessionState } from '../session/SessionProvider';
import { CopyButton } from '../ui/CopyButton';
import { useSaying } from '../ui/use-saying';
import { count } from './describe-entry';
import { QrSlides } from './QrSlides';
import styles from './Record.module.css';

interface Made {
  link: string;
  pieces: string[];
  moved: number;
  left: number;
  chars: number;
}

/** The record as a link and as QR codes, for another device of the same learner. */
export function SendRecord() {
  const session = useSession();
  const isEmpty = useSessionState((state) => state.log.length === 0);
  const [made, setMade] = useState<Made | null>(null);
  const [result, say] = useSaying();

  function make() {
    const { log } = session.getState();
    const picked = pickForMove(log);
    const code = writeCode(picked);
    const page = window.location.href.replace(/[?#].*$/, '');
    const link = (chars: number) => splitCode(code, chars).map((piece) => `${page}#import=${writePiece(piece)}`);
    const next = {
      link: link(MAX_RECORD_CODE_CHARS)[0] ?? '',
      pieces: link(PIECE_CHARS),
      moved: picked.length,
      left: log.length - picked.length,
      chars: code.length,
    };
    setMade(next);
    say(sayMade(next));
  }

  const fits = made !== null && made.chars <= MAX_RECORD_CODE_CHARS;
  return (
    <>
      <p>
        A link, or a few QR codes, carry your record without a server and without a file. They hold your answers: give
        them to nobody else.
      </p>
      <button type="button" disabled={isEmpty} onClick={make}>
        {made ? 'Make them anew' : 'Make a link and codes'}
      </button>
      <p className={made && !fits ? styles.fault : undefined}>{result}</p>
      {made && fits && (
        <>
          <h3>As a link</h3>
          <p>Send it to yourself and open it on the other device. It asks before it adds anything.</p>
          <div className={styles.buttons}>
            <input
              className={styles.link}
              aria-label="Link with your record"
              readOnly
              value={made.link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton text={made.link} name="Copy the link" />
          </div>
          <h3>{made.pieces.length === 1 ? 'As a QR code' : `As ${made.pieces.length} QR codes`}</h3>
          <p>
            Point the other device’s camera at each code and open the link that it finds. The order does not matter, nor
            does a code read twice: that device says which are still missing.
          </p>
          <QrSlides links={made.pieces} />
        </>
      )}
    </>
  );
}

function sayMade({ moved, left, chars }: Made): string {
  if (chars > MAX_RECORD_CODE_CHARS)
    return `Your record no longer fits: it takes ${chars.toLocaleString('en-GB')} characters, and a link or codes carry ${MAX_RECORD_CODE_CHARS.toLocaleString('en-GB')}, which is about ${CODE_ANSWERS} answers. Save it as a file instead, send yourself the file, and add it on the other device.`;
  const held = `They hold ${count(moved, 'entry')}, and with them your scores, your progress and your review plan.`;
  if (left === 0) return held;
  return `${held} Left out: ${count(left, 'entry')} (tries between the first and the last at a question that were no better, hints asked for, steps opened before). A file holds those too.`;
}
