'use client';

import type { ReactNode } from 'react';
import { InlineText } from '../reference/InlineText';
import styles from './Board.module.css';
import trayStyles from './Tray.module.css';
import { type Placing, TRAY } from './use-placing';
import { isVirtualClick } from './virtual-click';

/** A place for cards: press it (anywhere, or its button by keys) to put down the card in hand. */
export function BinTarget({
  id,
  name,
  number,
  labelledBy,
  describedBy,
  held,
  placing,
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
  placing: Placing;
  /** Whether it would take the card in hand. */
  isOpen: boolean;
  isFull?: boolean;
  children?: ReactNode;
}) {
  const isTray = id === TRAY;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside is the keyboard's way in
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would split the bin's name from its box
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-label={labelledBy ? undefined : (number ?? name)}
      aria-describedby={describedBy}
      className={isTray ? trayStyles.trayBin : styles.bin}
      data-bin={id}
      data-open={isOpen || undefined}
      onClick={() => {
        if (isOpen) placing.put(id, 'pointer');
      }}
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
        <button
          type="button"
          className={isTray ? trayStyles.back : styles.target}
          data-target={id}
          onClick={(event) => {
            event.stopPropagation();
            placing.put(id, isVirtualClick(event.nativeEvent, null) ? 'keys' : 'pointer');
          }}
        >
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
