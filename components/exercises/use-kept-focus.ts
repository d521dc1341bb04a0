'use client';

import { type FocusEvent, type RefObject, useCallback, useEffect, useReducer, useRef } from 'react';

/**
 * Keeps the focus in an exercise when the control that had it is taken away or locked (the "Check" button of a solved
 * item): it goes to the feedback, or else to the first control. `focusFirst` brings it to the first control that is still
 * open, once what was just changed is drawn. The rest is what the form must be given.
 */
export function useKeptFocus(form: RefObject<HTMLElement | null>): {
  focusFirst: () => void;
  onFocus: () => void;
  onBlur: (event: FocusEvent) => void;
} {
  const wasInside = useRef(false);
  const isFirstWanted = useRef(false);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  // After every change of the page, since any of them may have taken the control away.
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    if (isFirstWanted.current) {
      isFirstWanted.current = false;
      firstOpen(element)?.focus();
      return;
    }
    const active = document.activeElement;
    const isLost =
      active === null || active === document.body || (element.contains(active) && active.matches(':disabled'));
    if (!wasInside.current || !isLost) return;
    (element.querySelector<HTMLElement>('[data-feedback], [data-reply]') ?? firstOpen(element))?.focus();
  });
  const focusFirst = useCallback(() => {
    isFirstWanted.current = true;
    draw();
  }, []);
  return {
    focusFirst,
    onFocus: () => {
      wasInside.current = true;
    },
    // React is silent about what its own changes blur, so this is the learner leaving.
    onBlur: (event) => {
      if (!form.current?.contains(event.relatedTarget)) wasInside.current = false;
    },
  };
}

/** The first card to place, option, empty list or text; on a full board its first card. */
function firstOpen(form: HTMLElement): HTMLElement | null {
  const board = form.querySelector('[data-board]');
  if (board) return board.querySelector<HTMLElement>('[data-card][tabindex="0"]:not(:disabled)');
  const lists = [...form.querySelectorAll<HTMLSelectElement>('select:not(:disabled)')];
  return (
    lists.find((list) => list.value === '') ??
    lists[0] ??
    form.querySelector<HTMLElement>(':is(input, textarea, button):not(:disabled)')
  );
}
