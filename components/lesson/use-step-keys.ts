'use client';

import { useEffect } from 'react';
import { isSingleKey, scrollsSideways } from '../ui/single-key';
import { useKeysTaste } from '../ui/use-keys-taste';

/** What uses the arrow keys itself, or holds such things. */
const TAKES_ARROWS =
  'input, select, textarea, summary, audio, video, [role="slider"], [data-exercise], [data-figure], [popover]';

/**
 * ← and → turn the page, unless they are switched off, or a control that uses them itself, a board, an open panel or
 * something that scrolls sideways has the focus.
 */
export function useStepKeys(before: string | undefined, after: string | undefined): void {
  const [hasKeys] = useKeysTaste();
  // The keys belong to the whole window.
  useEffect(() => {
    if (!hasKeys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.shiftKey || !isSingleKey(event)) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TAKES_ARROWS) || scrollsSideways(target)) return;
      const to = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : undefined;
      if (to) window.location.hash = to;
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [before, after, hasKeys]);
}
