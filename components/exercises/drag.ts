import { makeGhost, swallowClick } from './drag-ghost';
import { scrollAround } from './scroll-around';

/** How far a pointer moves, in CSS pixels, before a press becomes a drag. */
const SLOP = 6;
/** How near the top or bottom of the window, in CSS pixels, scrolling begins, and how fast it goes per frame. */
const EDGE = 72;
const SCROLL_STEP = 12;
/** How long, in milliseconds, a card taken up at an edge is held there before the page scrolls. */
const DWELL_MS = 700;

interface Drag {
  board: HTMLElement;
  card: HTMLElement;
  onStart: () => void;
  /** The bin under the pointer at the end, or null when it was let go elsewhere, or lost; and where the card hung then. */
  onDrop: (bin: string | null, hung: DOMRect) => void;
}

/** The presses that may become drags, and the one that has, by pointer. */
const presses = new Map<number, { type: string; isDragging: () => boolean; stop: () => void }>();

/**
 * Drags a card with a pointer: a ghost follows, the bin under it is marked (`data-over`), and what holds the board
 * scrolls at the window's edges. Ends by itself on release, cancellation or Escape, and when the release is lost: another
 * window, a menu, the page turned, the board taken away. Other pointers neither end nor hinder it. Returns what stops it.
 * Styles go through CSSOM, which the page's policy allows.
 */
export function startDrag(down: PointerEvent, { board, card, onStart, onDrop }: Drag): () => void {
  if (down.button !== 0) return () => {};
  // A pointer that comes again, or comes alone, proves that its earlier release was lost.
  for (const [id, press] of presses)
    if (id === down.pointerId || (down.isPrimary && press.type === down.pointerType)) press.stop();
  if ([...presses.values()].some((press) => press.isDragging())) return () => {};

  let ghost: HTMLElement | null = null;
  let over: Element | null = null;
  let frame = 0;
  let { clientX: x, clientY: y } = down;
  let hasBeenInside = false;
  let startedAt = 0;
  const box = card.getBoundingClientRect();
  const ending = new AbortController();

  const mark = () => {
    const found = document
      .elementsFromPoint(x, y)
      .find((element) => element.closest('[data-bin]') && board.contains(element));
    const bin = found?.closest('[data-bin]') ?? null;
    if (bin === over) return;
    over?.removeAttribute('data-over');
    bin?.setAttribute('data-over', '');
    over = bin;
  };

  const scroll = () => {
    if (!card.isConnected) return stop();
    // A card taken up at an edge (from the tray that sticks there) must first move towards it, or stay for a while.
    hasBeenInside ||= performance.now() - startedAt > DWELL_MS;
    const isNearTop = y < Math.min(EDGE, down.clientY - SLOP) || (hasBeenInside && y < EDGE);
    const isNearBottom =
      y > Math.max(window.innerHeight - EDGE, down.clientY + SLOP) || (hasBeenInside && y > window.innerHeight - EDGE);
    const step = isNearTop ? -SCROLL_STEP : isNearBottom ? SCROLL_STEP : 0;
    if (step !== 0) scrollAround(board, step);
    if (step !== 0) mark();
    frame = requestAnimationFrame(scroll);
  };

  const end = (bin: string | null, isHeld = false) => {
    if (ending.signal.aborted) return;
    ending.abort();
    presses.delete(down.pointerId);
    cancelAnimationFrame(frame);
    over?.removeAttribute('data-over');
    if (!ghost) return;
    const hung = ghost.getBoundingClientRect();
    ghost.remove();
    board.removeAttribute('data-dragging');
    swallowClick(isHeld);
    onDrop(bin, hung);
  };
  const drop = () => end(over?.getAttribute('data-bin') ?? null);
  const stop = () => end(null, true);

  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    // Let go while another button is held, which comes as a move; or, with none held, where nobody told us.
    if ((event.buttons & 1) === 0) return event.buttons !== 0 && event.button === 0 ? drop() : stop();
    x = event.clientX;
    y = event.clientY;
    hasBeenInside ||= y > 2 * EDGE && y < window.innerHeight - 2 * EDGE;
    if (!ghost) {
      if (Math.hypot(x - down.clientX, y - down.clientY) < SLOP) return;
      for (const [id, press] of presses) if (id !== down.pointerId) press.stop();
      ghost = makeGhost(card, box);
      board.setAttribute('data-dragging', ''); // Nothing may change its place under the pointer.
      startedAt = performance.now();
      onStart();
      frame = requestAnimationFrame(scroll);
    }
    event.preventDefault();
    ghost.style.transform = `translate(${x - down.clientX}px, ${y - down.clientY}px)`;
    mark();
  };

  const options = { signal: ending.signal };
  const ours = (act: () => void) => (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) act();
  };
  window.addEventListener('pointermove', move, { ...options, passive: false });
  window.addEventListener('pointerup', ours(drop), options);
  window.addEventListener('pointercancel', ours(stop), options);
  for (const lost of ['blur', 'pagehide', 'popstate', 'hashchange']) window.addEventListener(lost, stop, options);
  document.addEventListener('visibilitychange', stop, options);
  window.addEventListener('scroll', () => ghost && mark(), { ...options, capture: true, passive: true });
  // A menu would swallow the release, and a native drag the pointer.
  window.addEventListener(
    'contextmenu',
    (event) => (ghost || down.pointerType === 'touch') && event.preventDefault(),
    options,
  );
  window.addEventListener('dragstart', (event) => event.preventDefault(), options);
  window.addEventListener('keydown', (event) => event.key === 'Escape' && ghost && giveUp(event), {
    ...options,
    capture: true,
  });
  const giveUp = (event: KeyboardEvent) => {
    event.stopPropagation();
    stop();
  };
  presses.set(down.pointerId, { type: down.pointerType, isDragging: () => ghost !== null, stop });
  return stop;
}
