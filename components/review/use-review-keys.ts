'use client';

import { type RefObject, useEffect } from 'react';
import { digitOf, isSingleKey } from '../ui/single-key';
import { useKeysTaste } from '../ui/use-keys-taste';

/** Controls that have their own use for Enter. */
const TAKES_ENTER = 'a, button, summary, select, textarea, input:not([type="radio"], [type="checkbox"])';

/**
 * 1–9 choose an option, Enter checks the answer or goes on; only while the focus is in the region, and not when they are
 * switched off (WCAG 2.1.4), nor while one writes. `goOn` is null while the question is open.
 */
export function useReviewKeys(region: RefObject<HTMLElement | null>, goOn: (() => void) | null): void {
  const [hasKeys] = useKeysTaste();
  // A listener rather than a prop: the region is no control, it only hears the keys of what is in it.
  useEffect(() => {
    const element = region.current;
    if (!element || !hasKeys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      const target = event.target instanceof Element ? event.target : null;
      const digit = digitOf(event);
      if (digit !== null) {
        const options = element.querySelectorAll<HTMLInputElement>('fieldset:enabled input[name$="/choice"]');
        const option = options[digit - 1];
        if (!option) return;
        event.preventDefault();
        option.focus();
        option.click();
      } else if (event.key === 'Enter' && !event.shiftKey && !target?.closest(TAKES_ENTER)) {
        event.preventDefault();
        if (goOn) goOn();
        else element.querySelector<HTMLFormElement>('form[data-exercise]')?.requestSubmit();
      }
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [region, goOn, hasKeys]);
}
