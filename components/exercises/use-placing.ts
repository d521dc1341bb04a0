'use client';

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Board, countMissing, place as placeCard } from '../../domain/board';
import { binOf, type Placed } from '../../domain/response';
import { useAnnounce } from '../ui/Announcer';
import { startDrag } from './drag';
import type { Spot } from './Settling';
import { type BoardNames, sayMoved, sayPlaced } from './say-placing';

/** The id that the tray answers to as a place to put a card back. */
export const TRAY = '';

/** By keys or a screen reader the focus is led on; under a pointer it moves without scrolling the page. */
export type Hand = 'keys' | 'pointer';

export interface Placing {
  /** The card in hand, or null. */
  picked: string | null;
  /** The card that was put down last, until another is taken. */
  lastPut: string | null;
  pick: (card: string, by: Hand) => void;
  put: (bin: string, by: Hand) => void;
  cancel: () => void;
  /** In a list that is reordered: moves the card in hand there and keeps it in hand; the focus goes to what is found. */
  hold: (bin: string, find?: (frame: HTMLElement) => HTMLElement | null | undefined) => void;
  /** Where a dragged card was let go, for it to settle from there. */
  letGo: Map<string, Spot>;
  /** Starts a drag on a card or its grip. */
  onPointerDown: (card: string, event: PointerEvent<HTMLElement>) => void;
}

interface PlacingOptions {
  frame: RefObject<HTMLElement | null>;
  board: Board;
  placed: Placed;
  isLocked: boolean;
  /** Moves a card to a bin, or to the tray (null). The one way for drag, tap and keys. */
  place: (card: string, bin: string | null) => void;
  names: BoardNames;
  /** A list that is reordered in place, where every place holds a card. */
  list?: PlacingList;
}

export interface PlacingList {
  /** What the learner has placed, while `placed` is what is shown. */
  drafted: Placed;
  /** What is placed once a card went there. */
  move: (card: string, bin: string) => Placed;
  set: (placed: Placed) => void;
}

/** Pick-then-place for a board: by tap, by keys and by dragging with mouse, pen or finger. */
export function usePlacing({ frame, board, placed, isLocked, place, names, list }: PlacingOptions): Placing {
  const announce = useAnnounce();
  const [held, setPicked] = useState<string | null>(null);
  const picked = isLocked ? null : held;
  const focusNext = useRef<{ find: (frame: HTMLElement) => HTMLElement | null | undefined; by: Hand } | null>(null);
  const [lastPut, setLastPut] = useState<string | null>(null);
  const stopDrag = useRef(() => {});
  const [letGo] = useState(() => new Map<string, Spot>());
  // What was placed before the card in hand was moved about.
  const beforeHold = useRef<Placed | null>(null);

  // Focus moves after React has drawn the targets or moved the card, hence an effect.
  useEffect(() => {
    const next = focusNext.current;
    focusNext.current = null;
    if (next && frame.current) next.find(frame.current)?.focus({ preventScroll: next.by === 'pointer' });
  });

  // A card can't stay on the pointer when its board is locked by an answer from elsewhere, or goes away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the lock, and at the end
  useEffect(
    () => () => {
      stopDrag.current();
      setPicked(null);
    },
    [isLocked],
  );

  const put = (bin: string, by: Hand, card = picked) => {
    if (card === null || isLocked) return;
    if (list) return drop(list, bin, by, card);
    const target = bin === TRAY ? null : bin;
    const after = placeCard(board, placed, card, target);
    place(card, target);
    announce(sayPlaced(board, placed, after, card, names));
    setPicked(null);
    setLastPut(card);
    const isFinished = countMissing(board, after) === 0;
    focusNext.current = { find: (element) => findNext(element, board, card, isFinished), by };
  };

  const drop = ({ drafted, move, set }: PlacingList, bin: string, by: Hand, card: string) => {
    const isThere = binOf(placed, card) === bin;
    if (!isThere) set(move(card, bin));
    announce(
      isThere && !beforeHold.current
        ? `${names.card(card)} stays where it was.`
        : sayMoved(board, beforeHold.current ?? drafted, card, bin, names),
    );
    beforeHold.current = null;
    setPicked(null);
    setLastPut(card);
    focusNext.current = { find: (element) => cardIn(element, card), by };
  };

  const cancel = () => {
    if (picked === null) return;
    if (beforeHold.current) list?.set(beforeHold.current);
    beforeHold.current = null;
    announce(`${names.card(picked)} put down where it was.`);
    focusNext.current = { find: (element) => cardIn(element, picked), by: 'keys' };
    setPicked(null);
  };

  return {
    picked,
    lastPut,
    letGo,
    pick: (card, by) => {
      if (isLocked) return;
      const at = binOf(placed, card);
      if (picked === card) return beforeHold.current && at ? put(at, by) : cancel();
      beforeHold.current = null;
      setLastPut(null);
      setPicked(card);
      announce(`${names.card(card)} picked up${picked === null ? '' : ` instead of ${names.card(picked)}`}.`);
      if (by === 'keys' && !list)
        focusNext.current = {
          find: (element) => element.querySelector<HTMLElement>(`[data-target]:not([data-target="${TRAY}"])`),
          by,
        };
    },
    put: (bin, by) => put(bin, by),
    cancel,
    hold: (bin, find) => {
      if (!list || picked === null) return;
      beforeHold.current ??= list.drafted;
      list.set(list.move(picked, bin));
      announce(`${names.bin(bin)}.`);
      focusNext.current = { find: (element) => find?.(element) ?? cardIn(element, picked), by: 'keys' };
    },
    onPointerDown: (card, event) => {
      if (!frame.current || isLocked) return;
      stopDrag.current = startDrag(event.nativeEvent, {
        board: frame.current,
        card: cardIn(frame.current, card)?.closest<HTMLElement>('[data-card-frame]') ?? event.currentTarget,
        onStart: () => {
          letGo.clear();
          beforeHold.current = null;
          setPicked(card);
        },
        onDrop: (bin, hung) => {
          const at = frame.current?.getBoundingClientRect();
          if (bin !== null && at) letGo.set(card, { x: hung.left - at.left, y: hung.top - at.top });
          if (bin !== null) return put(bin, 'pointer', card);
          setPicked(null);
          announce(`${names.card(card)} stays where it was.`);
        },
      });
    },
  };
}

function cardIn(frame: HTMLElement, card: string): HTMLElement | null {
  return frame.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"]`);
}

/** Where one goes on after a card was put down: the next in the tray, the button that checks when all is placed, or the card. */
function findNext(frame: HTMLElement, board: Board, card: string, isFinished: boolean): HTMLElement | null | undefined {
  if (isFinished) return frame.closest('form')?.querySelector<HTMLElement>('button[type="submit"]');
  const order = board.cards.map(({ id }) => id);
  const inTray = [...frame.querySelectorAll<HTMLElement>('[data-tray] [data-card]')];
  const later = (element: HTMLElement) => order.indexOf(element.dataset.card ?? '') > order.indexOf(card);
  return (
    inTray.find((element) => element.dataset.card === card) ?? inTray.find(later) ?? inTray[0] ?? cardIn(frame, card)
  );
}
