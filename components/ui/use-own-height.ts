'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the element's own height in its `--own-height`. A column that stays in sight (sticky) can then let its end be
 * reached before it stays, however high it is: `top: min(0px, 100vh - var(--own-height, 0px))`. A box that scrolls by
 * itself would hide its end without a sign where scroll bars lie over the page.
 */
export function useOwnHeight<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  // Only the browser knows how high it is, and it changes with what is in it.
  useEffect(() => {
    const column = element.current;
    if (!column || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => column.style.setProperty('--own-height', `${column.offsetHeight}px`));
    observer.observe(column);
    return () => observer.disconnect();
  }, []);
  return element;
}
