'use client';

import type { ReactNode } from 'react';
import { spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import styles from './Board.module.css';
import { type Placing, TRAY } from './use-placing';

/** A place for cards: press it (anywhere, or its button by keys) to put down the card in hand. */
export function BinTarget({
  id,
  name,
  heading,
  placing,
  pickedName,
  isFull,
  children,
}: {
  id: string;
  name: string;
  heading?: ReactNode;
  placing: Placing;
  pickedName: string;
  isFull?: boolean;
  children?: ReactNode;
}) {
  const reference = useReference();
  const isOpen = placing.picked !== null;
  const label =
    id === TRAY ? `Put ${pickedName} back in the tray` : `Put ${pickedName} here: ${spoken(name, reference)}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside is the keyboard's way in
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would split the bin's name from its box
    <div
      role="group"
      aria-label={spoken(name, reference)}
      className={id === TRAY ? styles.trayBin : styles.bin}
      data-bin={id}
      data-open={isOpen || undefined}
      onClick={() => {
        if (isOpen) placing.put(id);
      }}
    >
      {heading}
      <div className={styles.binCards}>
        {children}
        {isOpen ? (
          <button
            type="button"
            className={styles.target}
            data-target={id}
            aria-label={label}
            onClick={(event) => {
              event.stopPropagation();
              placing.put(id);
            }}
          >
            {isFull ? 'swap' : 'put here'}
          </button>
        ) : (
          id !== TRAY && !isFull && <span className={styles.blank} data-blank aria-hidden="true" />
        )}
      </div>
    </div>
  );
}
