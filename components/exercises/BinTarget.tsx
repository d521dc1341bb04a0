'use client';

import type { ReactNode } from 'react';
import { InlineText } from '../reference/InlineText';
import styles from './Board.module.css';
import trayStyles from './Tray.module.css';
import { TRAY } from './use-placing';

/** A place for cards: the card in hand is put down by a press anywhere on it, or by keys on its button (use-board-hands.ts). */
export function BinTarget({
  id,
  name,
  number,
  labelledBy,
  describedBy,
  held,
  isOpen,
  isFull = false,
  children,
}: {
  id: string;
  name: string;
  /** What the group is called where a heading in it shows its name: heard before the heading, which it does not repeat. */
  number?: string;
  /** What on the page names it. */
  labelledBy?: string;
  describedBy?: string;
  /** What it holds, in words: the count for who reads on to the cards in it, all of it for who chooses among places. */
  held: { count: string; all: string };
  /** Whether it would take the card in hand. */
  isOpen: boolean;
  isFull?: boolean;
  children?: ReactNode;
}) {
  const isTray = id === TRAY;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would split the bin's name from its box
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-label={labelledBy ? undefined : (number ?? name)}
      aria-describedby={describedBy}
      className={isTray ? trayStyles.trayBin : styles.bin}
      data-bin={id}
      data-open={isOpen || undefined}
    >
      {number && (
        <p className={styles.binName}>
          <InlineText text={name} />
        </p>
      )}
      <div className={styles.binCards}>
        {held.count && !isOpen && <span className="visually-hidden">{held.count}</span>}
        {children}
      </div>
      {isOpen ? (
        <button type="button" className={isTray ? trayStyles.back : styles.target} data-target={id}>
          {isTray ? <span>put back</span> : <TargetIcon isFull={isFull} />}
          <span className="visually-hidden">
            {!isTray && <span>{isFull ? 'swap ' : 'put here '}</span>}
            <InlineText text={name} />
            {held.all && `, ${held.all}`}
          </span>
        </button>
      ) : (
        !isTray && !isFull && <span className={styles.blank} data-blank aria-hidden="true" />
      )}
    </div>
  );
}

/** Into the place, or to and fro where a card lies in it already. */
function TargetIcon({ isFull }: { isFull: boolean }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={isFull ? 'M7 16V4L3 8M13 4v12l4-4' : 'M10 3v10M6 9l4 4 4-4M4 17h12'} />
    </svg>
  );
}
