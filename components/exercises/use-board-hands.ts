'use client';

import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Placing } from './use-placing';
import { isVirtualClick } from './virtual-click';

/**
 * What a board listens to for all cards and places in it, so that those which stay as they are need not be drawn anew with
 * each press. A mouse takes a card anywhere, a finger by its grip: elsewhere it scrolls.
 */
export function useBoardHands(placing: Placing): {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onClick: (event: MouseEvent<HTMLElement>) => void;
} {
  const press = useRef<globalThis.PointerEvent | null>(null);
  const { picked, lastPut } = placing;
  return {
    onPointerDown: (event) => {
      const card = findNear(event.target, 'card');
      const held = findNear(event.target, 'grip') ?? (event.pointerType === 'touch' ? null : card);
      press.current = card === null ? null : event.nativeEvent;
      if (held !== null) placing.onPointerDown(held, event);
    },
    onClick: ({ target, detail, nativeEvent }) => {
      const card = findNear(target, 'card');
      const isVirtual = isVirtualClick(nativeEvent, card === null ? null : press.current);
      press.current = null;
      // The second click of a double click neither puts it down again nor takes it out of where the first has put it.
      if (card !== null && detail > 1 && (picked === card || lastPut === card)) return;
      // A tap on a card in another place, with one in hand, is for the place; any other takes the card up.
      if (card !== null && (picked === null || picked === card || isVirtual))
        return placing.pick(card, isVirtual ? 'keys' : 'pointer');
      const button = findNear(target, 'target');
      if (button !== null) return placing.put(button, isVirtual ? 'keys' : 'pointer');
      const open = target instanceof Element ? target.closest<HTMLElement>('[data-bin][data-open]') : null;
      if (open) placing.put(open.dataset.bin ?? '', 'pointer');
    },
  };
}

/** The card, grip or button of a place that a press has hit, by its id. */
function findNear(target: EventTarget, what: 'card' | 'grip' | 'target'): string | null {
  const found = target instanceof Element ? target.closest<HTMLElement>(`[data-${what}]`) : null;
  return found?.dataset[what] ?? null;
}
