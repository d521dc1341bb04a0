'use client';

import { useEffect, useState } from 'react';
import { useAnnounce } from '../ui/Announcer';
import { QrCode } from '../ui/QrCode';
import styles from './Record.module.css';

/** Long enough to point a camera at the code and open what it found. */
const EACH_MS = 8000;

/** A set of codes, one at a time: turned by hand, or by themselves until they are paused. */
export function QrSlides({ links }: { links: string[] }) {
  const [chosen, setAt] = useState(0);
  const announce = useAnnounce();
  const [isPlaying, setIsPlaying] = useState(false);
  const count = links.length;
  const at = Math.min(chosen, count - 1);
  // A clock of the browser's turns the codes while they play.
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setAt((last) => (last + 1) % count), EACH_MS);
    return () => clearInterval(timer);
  }, [isPlaying, count]);

  function turn(by: number) {
    setIsPlaying(false);
    const to = (at + by + count) % count;
    setAt(to);
    announce(`Code ${to + 1} of ${count}`);
  }

  return (
    <div className={styles.slides}>
      <QrCode text={links[at] ?? ''} name={`QR code ${at + 1} of ${count}`} />
      <p className={styles.slideNumber}>
        Code {at + 1} of {count}
      </p>
      {count > 1 && (
        <div className={styles.buttons}>
          <button type="button" onClick={() => turn(-1)}>
            Previous code
          </button>
          <button type="button" onClick={() => turn(1)}>
            Next code
          </button>
          <button type="button" onClick={() => setIsPlaying(!isPlaying)}>
            {isPlaying ? 'Pause' : `Turn by itself, every ${EACH_MS / 1000} seconds`}
          </button>
        </div>
      )}
      <details>
        <summary>This code as text</summary>
        <p className={styles.partText}>{links[at]}</p>
      </details>
    </div>
  );
}
