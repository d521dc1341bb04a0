import type { KeyboardEvent, MouseEvent } from 'react';

/** Buttons that act at once; cards and places tell their double clicks themselves, since two of them may lie in one spot. */
const ACTS = 'button:not([data-card], [data-target])';

/** Whether the last click was on one of these: a click on a place and one on Check, in one spot, are two. */
let hasActed = false;

/**
 * For a form: nothing in it is done twice by one press. A key that is held down presses no button again, the second click
 * of a double click presses none, and Enter on a radio button or a tick box hands nothing in: that is the button's.
 */
export const onceOnly = {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement) event.preventDefault();
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && isPressed(target)) event.preventDefault();
  },
  onClickCapture: (event: MouseEvent<HTMLElement>) => {
    const isAct = event.target instanceof Element && event.target.closest(ACTS) !== null;
    const isRepeat = event.detail > 1 && isAct && hasActed;
    hasActed = isAct;
    if (!isRepeat) return;
    // Also where the first click has put another button under the pointer.
    event.preventDefault();
    event.stopPropagation();
  },
};

function isPressed(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, summary') !== null;
}
