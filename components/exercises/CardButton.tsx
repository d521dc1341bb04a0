'use client';

import { memo } from 'react';
import type { NoteMark } from '../../domain/feedback';
import { InlineText } from '../reference/InlineText';
import styles from './Card.module.css';
import { MarkSign } from './MarkSign';
import { MARK_WORDS } from './marks';

/**
 * A card that can be picked up (by what its board listens to: use-board-hands.ts). Its name begins with what is on it and
 * says where it lies and how it turned out. Drawn anew only when something about it has changed.
 */
export const CardButton = memo(function CardButton({
  id,
  text,
  place,
  mark,
  isPicked,
  isTabStop,
  isLocked,
}: {
  id: string;
  text: string;
  /** The place that it lies in; in the tray none. */
  place?: string;
  mark?: NoteMark;
  isPicked: boolean;
  /** Of the cards of the tray, and of those that are placed, one is reached by Tab; arrows lead to the others. */
  isTabStop: boolean;
  isLocked: boolean;
}) {
  return (
    <span className={styles.card} data-card-frame data-picked={isPicked || undefined} data-mark={mark}>
      {!isLocked && (
        <span className={styles.grip} aria-hidden="true" data-grip={id}>
          {isPicked ? '✥' : '⠿'}
        </span>
      )}
      <button
        type="button"
        className={styles.cardButton}
        data-card={id}
        disabled={isLocked}
        aria-pressed={isPicked}
        tabIndex={isTabStop ? 0 : -1}
      >
        {mark && <MarkSign mark={mark} />}
        <span>
          <InlineText text={text} />
        </span>
        {place !== undefined && (
          <span className="visually-hidden">
            {'in '}
            <InlineText text={place} />
            {mark && `, ${MARK_WORDS[mark]}`}
          </span>
        )}
      </button>
    </span>
  );
});
