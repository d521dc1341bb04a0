'use client';

import boardStyles from './Board.module.css';
import styles from './OrderBoard.module.css';
import type { Placing } from './use-placing';

/** What a row offers while a card is in hand: the card's own, to go up and down; every other, to take it. */
export function RowTools({
  bin,
  above,
  below,
  isInHand,
  held,
  place,
  placing,
}: {
  bin: string;
  above: string | undefined;
  below: string | undefined;
  isInHand: boolean;
  /** The card of the row, and its place, in words. */
  held: string;
  place: string;
  placing: Placing;
}) {
  if (!isInHand)
    return (
      <button type="button" className={`${boardStyles.target} ${styles.take}`} data-target={bin}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M16 4v7H5M9 7l-4 4 4 4" />
        </svg>
        <span className="visually-hidden">{`put here ${place}, holds ${held}`}</span>
      </button>
    );
  const step = (name: string, to: string | undefined) => (
    <button
      type="button"
      data-step={name}
      aria-disabled={to === undefined || undefined}
      onClick={(event) => {
        event.stopPropagation();
        if (to !== undefined) placing.hold(to, (frame) => frame.querySelector<HTMLElement>(`[data-step="${name}"]`));
      }}
    >
      <span aria-hidden="true">{name === 'Up' ? '↑ ' : '↓ '}</span>
      {name}
      <span className="visually-hidden">{` ${held}`}</span>
    </button>
  );
  return (
    <span className={styles.steps}>
      {step('Up', above)}
      {step('Down', below)}
    </span>
  );
}
