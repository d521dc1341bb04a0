'use client';

import { type ReactNode, startTransition, useRef, useState } from 'react';
import { LazyMotion } from './LazyMotion';
import plate from './Plate.module.css';
import type { Scene } from './scene';
import { useIsLive } from './use-is-live';

/** A figure that is complete as it stands, and that a reader can also see happen (`what`, scenes of 5 seconds at most). */
export function PlayableFigure({
  what,
  scenes,
  note,
  children,
}: {
  what: string;
  scenes: readonly Scene[];
  note: ReactNode;
  children: ReactNode;
}) {
  const stage = useRef<HTMLDivElement>(null);
  const [plays, setPlays] = useState(0);
  const isLive = useIsLive();
  return (
    <div className={plate.plate} data-figure-body ref={stage}>
      {children}
      <div className={plate.foot}>
        <div className={plate.note}>{note}</div>
        <div className={plate.control}>
          {isLive && (
            <button
              type="button"
              className={plate.play}
              onClick={() => startTransition(() => setPlays((count) => count + 1))}
            >
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M2 1v10l9-5z" />
              </svg>
              {plays === 0 ? 'Play' : 'Replay'}
              <span className="visually-hidden"> ({what})</span>
            </button>
          )}
        </div>
      </div>
      {plays > 0 && <LazyMotion key={plays} stage={stage} scenes={scenes} />}
    </div>
  );
}
