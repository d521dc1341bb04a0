'use client';

import { Component, type RefObject } from 'react';
import type { Placed } from '../../domain/response';

const SETTLE_MS = 190;

/** Where something lies on a board. */
export interface Spot {
  x: number;
  y: number;
}

interface Props {
  frame: RefObject<HTMLElement | null>;
  placed: Placed;
  /** Cards that were let go somewhere else on the board than where they lie in it; emptied once they have settled. */
  letGo: Map<string, Spot>;
}

/**
 * Lets cards glide from where they lay to where they lie once something was placed; still where motion is unwanted. A class,
 * since only that is told right before a change: looking after each drawing would have the whole page laid out at each press.
 */
export class Settling extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): Map<string, Spot> | null {
    const board = this.props.frame.current;
    if (!board || !isMoved(before.placed, this.props.placed)) return null;
    if (window.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return null;
    return new Map([...listCards(board)].map(([name, element]) => [name, spotOf(element, board)]));
  }

  override componentDidUpdate(_props: Props, _state: unknown, spots: Map<string, Spot> | null): void {
    const { frame, letGo } = this.props;
    const board = frame.current;
    if (!board || !spots) return;
    // All are looked at before the first glides: each that does would have the page laid out for the next look.
    const moves = [...listCards(board)].map(([name, element]) => {
      const then = letGo.get(name) ?? spots.get(name);
      const now = spotOf(element, board);
      return { element, x: then ? then.x - now.x : 0, y: then ? then.y - now.y : 0 };
    });
    for (const { element, x, y } of moves) {
      if (x === 0 && y === 0) continue;
      element.animate?.([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
        duration: SETTLE_MS,
        easing: 'cubic-bezier(0.2, 0.7, 0.3, 1)',
      });
    }
    letGo.clear();
  }

  override render() {
    return null;
  }
}

function isMoved(before: Placed, after: Placed): boolean {
  return before !== after && JSON.stringify(before) !== JSON.stringify(after);
}

/** The cards of a board by their ids, each as what moves with it. */
function* listCards(board: HTMLElement): Generator<[name: string, element: HTMLElement]> {
  for (const card of board.querySelectorAll<HTMLElement>('[data-card]'))
    yield [card.dataset.card ?? '', card.closest<HTMLElement>('[data-card-frame]') ?? card];
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
