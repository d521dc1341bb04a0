'use client';

import { InlineText } from '../reference/InlineText';
import styles from './Board.module.css';
import type { Placing } from './use-placing';

/** A card that can be picked up: press it, or drag it (with a finger by its grip, so that the page still scrolls). */
export function CardButton({
  id,
  text,
  mark,
  placing,
  isLocked,
}: {
  id: string;
  text: string;
  mark?: string;
  placing: Placing;
  isLocked: boolean;
}) {
  const { picked } = placing;
  const isPicked = picked === id;
  return (
    <span className={styles.card} data-card-frame data-picked={isPicked || undefined} data-mark={mark}>
      {!isLocked && (
        <span
          className={styles.grip}
          aria-hidden="true"
          data-grip={id}
          onPointerDown={(event) => placing.onPointerDown(id, event)}
        >
          ⠿
        </span>
      )}
      <button
        type="button"
        className={styles.cardButton}
        data-card={id}
        disabled={isLocked}
        aria-pressed={isPicked}
        tabIndex={picked !== null && !isPicked ? -1 : 0}
        onPointerDown={(event) => {
          if (event.pointerType !== 'touch') placing.onPointerDown(id, event);
        }}
        onClick={(event) => {
          if (picked !== null && !isPicked && event.detail > 0) return; // a tap on another card's bin: the bin takes it
          event.stopPropagation();
          placing.pick(id, event.detail === 0);
        }}
      >
        <InlineText text={text} />
        {mark && (
          <span className="visually-hidden">
            {mark === 'right' ? ' – right' : mark === 'partly' ? ' – close' : ' – wrong'}
          </span>
        )}
      </button>
    </span>
  );
}
