'use client';

import { useEffect } from 'react';

/** ← and → turn the page, unless a control that uses them itself, a board or an open panel has the focus. */
export function useStepKeys(before: string | undefined, after: string | undefined): void {
  // The keys belong to the whole window.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, select, textarea, summary, [data-exercise], [data-figure], [popover]')) return;
      const to = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : undefined;
      if (to) window.location.hash = to;
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [before, after]);
}
