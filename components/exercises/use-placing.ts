'use client';

import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { startDrag } from './drag';

/** The id that the tray answers to as a place to put a card back. */
export const TRAY = '';

export interface Placing {
  /** The card in hand, or null. */
  picked: string | null;
  pick: (card: string, isByKeyboard: boolean) => void;
  put: (bin: string) => void;
  cancel: () => void;
  /** Starts a drag on a card or its grip. */
  onPointerDown: (card: string, event: PointerEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface PlacingParts {
  board: RefObject<HTMLElement | null>;
  /** Moves a card to a bin, or to the tray (null). The one way for drag, tap and keys. */
  place: (card: string, bin: string | null) => void;
  announce: (text: string) => void;
  nameOf: { card: (id: string) => string; bin: (id: string) => string };
}

/** Pick-then-place for a board: by tap, by keys (Enter, Tab, Enter, Escape) and by dragging with mouse, pen or finger. */
export function usePlacing({ board, place, announce, nameOf }: PlacingParts): Placing {
  const [picked, setPicked] = useState<string | null>(null);
  const focusNext = useRef<string | null>(null);

  // Focus moves after React has drawn the targets or moved the card, hence an effect.
  useEffect(() => {
    const selector = focusNext.current;
    focusNext.current = null;
    if (selector) board.current?.querySelector<HTMLElement>(selector)?.focus();
  });

  const put = (bin: string, card = picked) => {
    if (card === null) return;
    place(card, bin === TRAY ? null : bin);
    announce(
      bin === TRAY ? `${nameOf.card(card)} is back in the tray.` : `${nameOf.card(card)} placed: ${nameOf.bin(bin)}.`,
    );
    setPicked(null);
    focusNext.current = `[data-tray] [data-card]:not([data-card="${card}"]), [data-card="${card}"]`;
  };

  const cancel = () => {
    if (picked === null) return;
    announce(`${nameOf.card(picked)} put down where it was.`);
    focusNext.current = `[data-card="${picked}"]`;
    setPicked(null);
  };

  return {
    picked,
    pick: (card, isByKeyboard) => {
      if (picked === card) return cancel();
      setPicked(card);
      announce(`${nameOf.card(card)} picked up. Choose a place: Tab to move, Enter to put down, Escape to cancel.`);
      if (isByKeyboard) focusNext.current = '[data-target]:not(:disabled)';
    },
    put: (bin) => put(bin),
    cancel,
    onPointerDown: (card, event) => {
      if (!board.current) return;
      startDrag(event.nativeEvent, {
        board: board.current,
        card: event.currentTarget.closest<HTMLElement>('[data-card-frame]') ?? event.currentTarget,
        onStart: () => setPicked(card),
        onDrop: (bin) => {
          if (bin === null) setPicked(null);
          else put(bin, card);
        },
      });
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || picked === null) return;
      event.stopPropagation();
      cancel();
    },
  };
}
