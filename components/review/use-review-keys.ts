'use client';

import { type RefObject, useEffect } from 'react';

/** Controls that have their own use for Enter, and those in which one types. */
const TAKES_ENTER = 'a, button, summary, select, textarea, input:not([type="radio"], [type="checkbox"])';
const TAKES_TEXT = 'select, textarea, input:not([type="radio"], [type="checkbox"])';

/**
 * 1–9 choose an option, Enter checks the answer or goes on; only while the focus is in the region (WCAG 2.1.4), and
 * never while one types. `goOn` is null while the question is open.
 */
export function useReviewKeys(region: RefObject<HTMLElement | null>, goOn: (() => void) | null): void {
  // A listener rather than a prop: the region is no control, it only hears the keys of what is in it.
  useEffect(() => {
    const element = region.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!element || event.defaultPrevented || event.repeat) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (/^[1-9]$/.test(event.key) && !target?.closest(TAKES_TEXT)) {
        const options = element.querySelectorAll<HTMLInputElement>('fieldset:enabled input[name$="/choice"]');
        const option = options[Number(event.key) - 1];
        if (!option) return;
        event.preventDefault();
        option.focus();
        option.click();
      } else if (event.key === 'Enter' && !target?.closest(TAKES_ENTER)) {
        event.preventDefault();
        if (goOn) goOn();
        else element.querySelector<HTMLFormElement>('form[data-exercise]')?.requestSubmit();
      }
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [region, goOn]);
}
