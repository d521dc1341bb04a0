/** Where a letter or a digit is text, or a key has a use of its own. */
const TAKES_TEXT =
  'select, textarea, input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"]), [contenteditable]:not([contenteditable="false"])';

/**
 * Whether a key press may be a shortcut: a key alone, pressed once, by somebody who is not writing (an input method spells
 * with plain keys too), and not yet answered by what has the focus. Shift is no objection where digits need it.
 */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.keyCode === 229) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return false;
  const target = event.target instanceof Element ? event.target : null;
  return !target?.closest(TAKES_TEXT);
}

/** The digit from 1 to 9 that a key stands for, on any layout: by what it writes, else by where it lies; null for others. */
export function digitOf(event: KeyboardEvent): number | null {
  if (/^[1-9]$/.test(event.key)) return Number(event.key);
  const place = event.shiftKey ? null : /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
  // Without its lock the number pad moves: those keys have names of their own.
  if (!place || (event.key.length > 1 && event.key !== 'Dead')) return null;
  return Number(place[1]);
}

/** Whether an element, something around it, or the page scrolls sideways: there the arrow keys are for scrolling. */
export function scrollsSideways(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const isPage = at === document.documentElement;
    const isWider = at.scrollWidth > at.clientWidth + 1;
    if (isWider && (isPage || /auto|scroll/.test(getComputedStyle(at).overflowX))) return true;
  }
  return false;
}
