'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import {
  type AtlasChange,
  type AtlasState,
  changeAtlas,
  parseAtlas,
  writeAtlas,
} from '../../domain/evidence/atlas-state';
import { currentAddress, pushAddress, replaceAddressSoon } from '../../runtime/address';

const CHANGED = 'atlas-address';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** Has the atlas read the address again, after a change that the browser gives no event for. Nothing where it has not changed. */
export function tellAtlasAddress(): void {
  window.dispatchEvent(new Event(CHANGED));
}

/**
 * The view that the address's query names, and how to change parts of it. Everything in the static HTML and the first
 * render over it. A step of an investigation is an entry in the history of its own, so that Back leads to the step
 * before; filters replace the entry, so that Back does not undo them one by one.
 */
export function useAtlasAddress(): [AtlasState, (change: AtlasChange) => void] {
  const query = useSyncExternalStore(
    subscribe,
    () => currentAddress().search,
    () => '',
  );
  const state = useMemo(() => parseAtlas(query), [query]);
  const change = useCallback((part: AtlasChange) => {
    const { pathname, search, hash } = currentAddress();
    const last = parseAtlas(search);
    const next = changeAtlas(last, part);
    const written = writeAtlas(next);
    const address = `${pathname}${written === '' ? '' : `?${written}`}${hash}`;
    const isTurn = next.investigation !== last.investigation || next.step !== last.step;
    // With the state that is there, by which Next takes the entry for one of its own and leaves it alone. Told of each change,
    // it would write the one before once more, a moment late, over what was pressed meanwhile.
    if (isTurn) pushAddress(address, window.history.state);
    else replaceAddressSoon(address);
    tellAtlasAddress();
  }, []);
  return [state, change];
}
