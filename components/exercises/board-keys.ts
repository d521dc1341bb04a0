import type { BoardNames } from './say-placing';
import { TRAY } from './use-placing';

/** How long, in milliseconds, letters typed one after another make one word. */
const WORD_MS = 700;

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The letters typed of late, on whichever board the focus is. */
let typed = { text: '', at: 0 };

/**
 * Moves the focus within a board: with a card in hand among the places, else among the cards of the tray or those that are
 * placed. Arrows go round, Home and End to the ends, first letters to a name, a digit to that place. Returns whether the key
 * was one of these.
 */
export function moveByKey(event: KeyboardEvent, frame: HTMLElement, isPicking: boolean, names: BoardNames): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return false;
  const here = event.target.closest<HTMLElement>('[data-target], [data-card]');
  if (!here) return false;
  const ring = isPicking ? placesOf(frame) : cardsBeside(frame, here);
  const next = findByKey(event, ring, ring.indexOf(here), (element) =>
    element.dataset.target !== undefined
      ? nameOfPlace(element.dataset.target, names)
      : names.card(element.dataset.card ?? ''),
  );
  next?.focus();
  return next !== undefined;
}

function nameOfPlace(bin: string, names: BoardNames): string {
  return bin === TRAY ? 'the tray' : names.bin(bin);
}

/** The places that take the card in hand, the tray last. */
function placesOf(frame: HTMLElement): HTMLElement[] {
  const all = [...frame.querySelectorAll<HTMLElement>('[data-target]')];
  const isTray = (element: HTMLElement) => element.dataset.target === TRAY;
  return [...all.filter((element) => !isTray(element)), ...all.filter(isTray)];
}

function cardsBeside(frame: HTMLElement, card: HTMLElement): HTMLElement[] {
  const isInTray = card.closest('[data-tray]') !== null;
  return [...frame.querySelectorAll<HTMLElement>('[data-card]')].filter(
    (other) => (other.closest('[data-tray]') !== null) === isInTray,
  );
}

function findByKey(
  event: KeyboardEvent,
  ring: HTMLElement[],
  at: number,
  nameOf: (element: HTMLElement) => string,
): HTMLElement | undefined {
  const isLetter = [...event.key].length === 1 && event.key !== ' ';
  if (!isLetter) typed = { text: '', at: 0 }; // What is typed after another key is another word.
  const step = STEPS[event.key];
  if (step !== undefined) return ring[at < 0 && step < 0 ? ring.length - 1 : (at + step + ring.length) % ring.length];
  if (event.key === 'Home') return ring[0];
  if (event.key === 'End') return ring[ring.length - 1];
  if (!isLetter) return undefined;
  const letter = plain(event.key);
  if (letter === '') return undefined;
  const text = event.timeStamp - typed.at < WORD_MS ? typed.text + letter : letter;
  typed = { text, at: event.timeStamp };
  // The same letter again goes on to the next of that letter; a longer word may still be the one that has the focus.
  const isRepeated = [...text].every((letter) => letter === text[0]);
  const wanted = isRepeated ? text.slice(0, 1) : text;
  const from = isRepeated ? at + 1 : Math.max(0, at);
  const turned = [...ring.slice(from), ...ring.slice(0, from)];
  const named = turned.find((element) => plain(nameOf(element)).startsWith(wanted));
  return named ?? (/^[1-9]$/.test(event.key) ? ring[Number(event.key) - 1] : undefined);
}

/** Without accents, capitals and what stands before the first letter or digit. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '');
}
