'use client';

import { type RefObject, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Layout } from './geometry';

/**
 * Which of the two layouts is seen, so that the other is not drawn. Null until the browser has told, and on paper, where
 * the width is another: then both are drawn, and the style sheet shows one.
 */
export function useLayout(maps: RefObject<HTMLElement | null>): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);
  // The style sheet alone knows: it gives the maps their shape.
  useEffect(() => {
    const element = maps.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const read = () => setLayout(element.offsetWidth > element.offsetHeight ? 'wide' : 'stacked');
    const observer = new ResizeObserver(() => startTransition(read));
    observer.observe(element);
    const drawBoth = () => flushSync(() => setLayout(null));
    window.addEventListener('beforeprint', drawBoth);
    window.addEventListener('afterprint', read);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', drawBoth);
      window.removeEventListener('afterprint', read);
    };
  }, [maps]);
  return layout;
}
