import { useCallback, useEffect, useState } from 'react';
import { pushAddress, replaceAddress } from '../../runtime/address';

/** The part on screen by its number; null for the contents. */
export interface PartPlace {
  part: number | null;
  /** Opens a part, at the step or form that `hash` names, or the contents. */
  go: (part: number | null, hash?: string) => void;
}

/**
 * Which part is on screen. The address's fragment belongs to the part itself (its steps, its forms), so the part is kept
 * in the history's state: back and forward lead through parts and steps alike.
 */
export function usePart(count: number, initial: number | null): PartPlace {
  const [part, setPart] = useState(initial);

  // The browser's history is outside of React. Steps make entries of their own, which do not know their part yet.
  useEffect(() => {
    const stamp = () => replaceAddress(window.location.href, { part });
    stamp();
    const onPopState = (event: PopStateEvent) => {
      const there = readPart(event.state, count);
      if (there === undefined) stamp();
      else setPart(there);
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [part, count]);

  const go = useCallback((to: number | null, hash = '') => {
    pushAddress(`#${hash}`, { part: to });
    setPart(to);
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return { part, go };
}

/** The part in an entry's state; undefined when the entry has none. */
function readPart(state: unknown, count: number): number | null | undefined {
  if (typeof state !== 'object' || state === null || !('part' in state)) return undefined;
  const { part } = state;
  if (part === null) return null;
  return typeof part === 'number' && part >= 0 && part < count ? part : undefined;
}
