import { standBeside } from './stand-beside';

const openers = new WeakMap<HTMLElement, Element | null>();
const shown = new Set<HTMLElement>();
/** The window's, when notes were placed last. */
let width = 0;

/**
 * Notes (NotePanel) open and close by themselves. This puts each beside its mark and brings the focus into it, and back to
 * where it was; for the whole page at once, so that the notes themselves need no script. Twice does no more than once.
 */
export function watchNotes(page: Document): void {
  // Neither event bubbles.
  page.addEventListener('beforetoggle', place, true);
  page.addEventListener('toggle', moveFocus, true);
  // A phone that is turned, a window drawn smaller: the margin is another, or none.
  page.defaultView?.addEventListener('resize', placeAnew);
}

function placeAnew({ currentTarget }: Event): void {
  const { innerWidth } = currentTarget as Window;
  // A phone's bars and keyboard come and go: then it stays at its line.
  if (innerWidth === width) return;
  width = innerWidth;
  for (const note of shown) standBeside(note, findMark(openers.get(note) ?? null, note));
}

function place(event: Event): void {
  const note = findNote(event);
  if (!note) return;
  shown.delete(note);
  if (!isOpening(event)) return;
  shown.add(note);
  width = window.innerWidth;
  const { activeElement } = note.ownerDocument;
  openers.set(note, activeElement);
  standBeside(note, findMark(activeElement, note));
}

function moveFocus(event: Event): void {
  const note = findNote(event);
  if (!note) return;
  const mark = findMark(openers.get(note) ?? null, note);
  if (isOpening(event)) {
    // Now that it has a height.
    standBeside(note, mark);
    note.focus({ preventScroll: true });
  }
  // The browser gives the focus back to what had it; where a press sets none (Safari), the mark is looked for.
  else if (note.ownerDocument.activeElement === note.ownerDocument.body) mark?.focus({ preventScroll: true });
}

function findNote({ target }: Event): HTMLElement | null {
  return target instanceof HTMLElement && target.matches('[popover][role="dialog"]') ? target : null;
}

function isOpening(event: Event): boolean {
  return 'newState' in event && event.newState === 'open';
}

/** The mark that opened a note, or the first on screen that could have. */
function findMark(opener: Element | null, note: HTMLElement): HTMLElement | null {
  const page = note.ownerDocument;
  if (opener instanceof HTMLElement && opener !== page.body && opener.isConnected) return opener;
  const marks = [...page.querySelectorAll<HTMLElement>(`[popovertarget="${note.id}"]:not([popovertargetaction])`)];
  return marks.find((mark) => mark.checkVisibility?.() ?? true) ?? null;
}
