'use client';

import type { ReactNode } from 'react';
import { InlineText } from '../reference/InlineText';
import styles from './Board.module.css';
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
      className={isTray ? styles.trayBin : styles.bin}
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
        {isOpen ? (
          <button
            type="button"
            className={styles.target}
            data-target={id}
            onClick={(event) => {
              event.stopPropagation();
              placing.put(id, isVirtualClick(event.nativeEvent, null) ? 'keys' : 'pointer');
            }}
          >
            <span>{isTray ? 'put back' : isFull ? 'swap' : 'put here'}</span>
            <span className="visually-hidden">
              <InlineText text={name} />
              {held.all && `, ${held.all}`}
            </span>
          </button>
        ) : (
          !isTray && !isFull && <span className={styles.blank} data-blank aria-hidden="true" />
        )}
      </div>
    </div>
  );
}
