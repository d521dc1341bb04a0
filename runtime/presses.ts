/** Longer than a press lasts, in milliseconds: what waits then goes on, whatever the browser tells of its end. */
const LONGEST_PRESS_MS = 1000;

/** What is being pressed; null when nothing is. Not `:active`, which stays with a button that its press has put away. */
let pressed: EventTarget | null = null;
let lasts: ReturnType<typeof setTimeout> | undefined;
let isWatched = false;
const waiting: (() => void)[] = [];
const patient: (() => void)[] = [];

function begin(target: EventTarget | null) {
  pressed = target;
  clearTimeout(lasts);
  lasts = setTimeout(goOn, LONGEST_PRESS_MS);
}

function end() {
  pressed = null;
  clearTimeout(lasts);
  goOn();
  for (const act of patient.splice(0)) act();
}

function goOn() {
  lasts = undefined;
  for (const act of waiting.splice(0)) act();
}

/** Notes presses from now on, and the one that is under way. */
export function watchPresses(page: Document): void {
  if (isWatched) return;
  isWatched = true;
  const active = [...page.querySelectorAll('body :active')].at(-1);
  if (active) begin(active);
  // The other buttons of a mouse press nothing, and what they open may swallow their end.
  page.addEventListener('pointerdown', ({ button, target }) => !button && begin(target), true);
  // The click that a press ends in comes after it.
  for (const type of ['pointerup', 'pointercancel']) page.addEventListener(type, () => setTimeout(end), true);
}

export function isPressedIn(place: Node): boolean {
  return pressed instanceof Node && place.contains(pressed);
}

/**
 * Calls `act` as soon as nothing is being pressed, at once if nothing is: what comes onto the page meanwhile may push a
 * button away from under the finger, and then the press counts for nothing, or for another. In the order of the calls.
 */
export function whenReleased(act: () => void): void {
  if (lasts === undefined) act();
  else waiting.push(act);
}

/** Calls `act` when the press that is under way has ended, however long it lasts. */
export function whenEnded(act: () => void): void {
  patient.push(act);
}
