'use client';

import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in an exercise when the control that had it is taken away or locked (the "Check" button of a solved
 * item): it goes to the feedback, or else to the first control. Returns what the form must be given.
 */
export function useKeptFocus(form: RefObject<HTMLElement | null>): {
  onFocus: () => void;
  onBlur: (event: FocusEvent) => void;
} {
  const wasInside = useRef(false);
  // After every change of the page, since any of them may have taken the control away.
  useEffect(() => {
    const element = form.current;
    const active = document.activeElement;
    const isLost =
      active === null || active === document.body || (element?.contains(active) && active.matches(':disabled'));
    if (!element || !wasInside.current || !isLost) return;
    const next =
      element.querySelector<HTMLElement>('[data-feedback], [data-reply]') ??
      element.querySelector<HTMLElement>(':is(input, select, textarea, button):not(:disabled)');
    next?.focus();
  });
  return {
    onFocus: () => {
      wasInside.current = true;
    },
    // React is silent about what its own changes blur, so this is the learner leaving.
    onBlur: (event) => {
      if (!form.current?.contains(event.relatedTarget)) wasInside.current = false;
    },
  };
}
