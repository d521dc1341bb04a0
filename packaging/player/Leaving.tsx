import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LmsConnection } from '../../runtime/lms/lms-connection';
import styles from './Player.module.css';

/** An LMS that has not answered by then may never; whoever leaves can go on waiting. */
const PATIENCE_MS = 15_000;

/** Hands everything over before the page goes away, and says so when the course did not take it. */
export function Leaving({
  connection,
  stay,
  goAway,
}: {
  connection: LmsConnection;
  stay: () => void;
  goAway: () => void;
}) {
  const [state, setState] = useState<'handing' | 'slow' | 'refused'>('handing');
  const [tries, setTries] = useState(1);
  const go = useEffectEvent(goAway);

  // The LMS's answers are outside of React; a second end of a session is none, so a second effect does no harm.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try is a new attempt
  useEffect(() => {
    let isShown = true;
    const timer = setTimeout(() => setState('slow'), PATIENCE_MS);
    void connection.leave('in-order').then((saved) => {
      clearTimeout(timer);
      if (!isShown) return;
      if (saved.ok) go();
      else setState('refused');
    });
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [connection, tries]);

  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone.
  useEffect(() => heading.current?.focus(), []);

  return (
    <main className={styles.opening}>
      <h1 tabIndex={-1} ref={heading}>
        Handing over to your course …
      </h1>
      <div role="status">
        {state === 'slow' && <p>Your course has not answered yet. Wait a little longer if you can.</p>}
        {state === 'refused' && (
          <p>Your course did not take all of your work. If you leave now, what it has not taken may be lost.</p>
        )}
      </div>
      {state !== 'handing' && (
        <p>
          {state === 'refused' && (
            <button
              type="button"
              onClick={() => {
                setState('handing');
                setTries(tries + 1);
              }}
            >
              Try again
            </button>
          )}
          {state === 'refused' && (
            <button type="button" onClick={stay}>
              Go back to the work
            </button>
          )}
          <button type="button" onClick={() => void connection.leave('at-once').then(goAway)}>
            Leave anyway
          </button>
        </p>
      )}
    </main>
  );
}
