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
  /** The bin under the pointer at the end, or null when it was let go elsewhere. */
  onDrop: (bin: string | null) => void;
}

/**
 * Drags a card with a pointer: a ghost follows, the bin under it is marked (`data-over`), and what holds the board
 * scrolls at the window's edges. Ends by itself on release, cancellation or Escape. Styles go through CSSOM, which the
 * page's policy allows.
 */
export function startDrag(down: PointerEvent, { board, card, onStart, onDrop }: Drag): void {
  if (down.button !== 0 || !down.isPrimary) return;
  let ghost: HTMLElement | null = null;
  let over: Element | null = null;
  let frame = 0;
  let { clientX: x, clientY: y } = down;
  let hasBeenInside = false;
  let startedAt = 0;
  const box = card.getBoundingClientRect();

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
    // A card taken up at an edge (from the tray that sticks there) must first move towards it, or stay for a while.
    hasBeenInside ||= performance.now() - startedAt > DWELL_MS;
    const isNearTop = y < Math.min(EDGE, down.clientY - SLOP) || (hasBeenInside && y < EDGE);
    const isNearBottom =
      y > Math.max(window.innerHeight - EDGE, down.clientY + SLOP) || (hasBeenInside && y > window.innerHeight - EDGE);
    const step = isNearTop ? -SCROLL_STEP : isNearBottom ? SCROLL_STEP : 0;
    if (step !== 0) {
      scrollAround(board, step);
      mark();
    }
    frame = requestAnimationFrame(scroll);
  };

  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    x = event.clientX;
    y = event.clientY;
    hasBeenInside ||= y > 2 * EDGE && y < window.innerHeight - 2 * EDGE;
    if (!ghost) {
      if (Math.hypot(x - down.clientX, y - down.clientY) < SLOP) return;
      ghost = makeGhost(card, box);
      startedAt = performance.now();
      onStart();
      frame = requestAnimationFrame(scroll);
    }
    event.preventDefault();
    ghost.style.transform = `translate(${x - down.clientX}px, ${y - down.clientY}px)`;
    mark();
  };

  const end = (bin: string | null) => {
    cancelAnimationFrame(frame);
    ghost?.remove();
    over?.removeAttribute('data-over');
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', abort);
    window.removeEventListener('keydown', key, true);
    if (!ghost) return;
    // The click that follows a drag would pick the card up again.
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, true));
    onDrop(bin);
  };

  const up = (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) end(over?.getAttribute('data-bin') ?? null);
  };
  const abort = () => end(null);
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && ghost) {
      event.stopPropagation();
      end(null);
    }
  };

  window.addEventListener('pointermove', move, { passive: false });
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', abort);
  window.addEventListener('keydown', key, true);
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}

function makeGhost(card: HTMLElement, box: DOMRect): HTMLElement {
  const ghost = card.cloneNode(true) as HTMLElement;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.setAttribute('inert', '');
  for (const element of [ghost, ...ghost.querySelectorAll('*')]) element.removeAttribute('data-card');
  Object.assign(ghost.style, {
    position: 'fixed',
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    margin: '0',
    zIndex: '50',
    pointerEvents: 'none',
    opacity: '0.92',
  });
  document.body.append(ghost);
  return ghost;
}
