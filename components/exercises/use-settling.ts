'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Placed } from '../../domain/response';

const SETTLE_MS = 190;

interface Spot {
  x: number;
  y: number;
}

/**
 * Lets cards glide from where they lay to where they lie once something was placed; still where motion is unwanted.
 * Returns what tells where a card was let go, in the window, so that it settles from there.
 */
export function useSettling(
  frame: RefObject<HTMLElement | null>,
  placed: Placed,
): (card: string, box: { left: number; top: number }) => void {
  const before = useRef({ spots: new Map<string, Spot>(), placed: '' });
  // After every drawing, and before it is painted: where each card lies now is from where it glides at the next.
  useLayoutEffect(() => {
    const board = frame.current;
    if (!board) return;
    const { spots } = before.current;
    const now = JSON.stringify(placed);
    const isMoved = before.current.placed !== now;
    const isStill = !isMoved || window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    before.current = { spots: new Map(), placed: now };
    for (const card of board.querySelectorAll<HTMLElement>('[data-card]')) {
      const name = card.dataset.card ?? '';
      const element = card.closest<HTMLElement>('[data-card-frame]') ?? card;
      const spot = spotOf(element, board);
      before.current.spots.set(name, spot);
      const then = spots.get(name);
      if (isStill || !then || (then.x === spot.x && then.y === spot.y)) continue;
      element.animate?.(
        [{ transform: `translate(${then.x - spot.x}px, ${then.y - spot.y}px)` }, { transform: 'none' }],
        {
          duration: SETTLE_MS,
          easing: 'cubic-bezier(0.2, 0.7, 0.3, 1)',
        },
      );
    }
  });
  return (card, { left, top }) => {
    const board = frame.current?.getBoundingClientRect();
    if (board) before.current.spots.set(card, { x: left - board.left, y: top - board.top });
  };
}

/** Where an element lies on the board, whatever is gliding just now. */
function spotOf(element: HTMLElement, board: HTMLElement): Spot {
  const spot = { x: 0, y: 0 };
  for (let at: Element | null = element; at instanceof HTMLElement && at !== board; at = at.offsetParent) {
    spot.x += at.offsetLeft;
    spot.y += at.offsetTop;
  }
  return spot;
}
