'use client';

import { useRef } from 'react';
import type { NoteMark } from '../../domain/feedback';
import { InlineText } from '../reference/InlineText';
import styles from './Card.module.css';
import { MarkSign } from './MarkSign';
import { MARK_WORDS } from './marks';
import type { Placing } from './use-placing';
import { isVirtualClick } from './virtual-click';

/**
 * A card that can be picked up: press it, or drag it (with a finger by its grip, so that the page still scrolls). Its name
 * begins with what is on it and says where it lies and how it turned out.
 */
export function CardButton({
  id,
  text,
  place,
  mark,
  placing,
  isTabStop,
  isLocked,
}: {
  id: string;
  text: string;
  /** The place that it lies in; in the tray none. */
  place?: string;
  mark?: NoteMark;
  placing: Placing;
  /** Of the cards of the tray, and of those that are placed, one is reached by Tab; arrows lead to the others. */
  isTabStop: boolean;
  isLocked: boolean;
}) {
  const { picked } = placing;
  const press = useRef<PointerEvent | null>(null);
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
        onPointerDown={(event) => {
          press.current = event.nativeEvent;
          if (event.pointerType !== 'touch') placing.onPointerDown(id, event);
        }}
        onClick={(event) => {
          const isVirtual = isVirtualClick(event.nativeEvent, press.current);
          press.current = null;
          // The second click of a double click neither puts it down again nor takes it out of where the first has put it.
          if (event.detail > 1 && (isPicked || placing.lastPut === id)) return event.stopPropagation();
          // A tap on a card in another place, with one in hand: the place takes it.
          if (picked !== null && !isPicked && !isVirtual) return;
          event.stopPropagation();
          placing.pick(id, isVirtual ? 'keys' : 'pointer');
        }}
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
}
