'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import {
  type AtlasChange,
  type AtlasState,
  changeAtlas,
  parseAtlas,
  writeAtlas,
} from '../../domain/evidence/atlas-state';

const CHANGED = 'atlas-address';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/**
 * The view that the address's query names, and how to change parts of it. Everything in the static HTML and the first
 * render over it. The entry in the history is replaced: Back leaves the atlas instead of undoing filters one by one.
 */
export function useAtlasAddress(): [AtlasState, (change: AtlasChange) => void] {
  const query = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const state = useMemo(() => parseAtlas(query), [query]);
  const change = useCallback((part: AtlasChange) => {
    const { pathname, search, hash } = window.location;
    const next = writeAtlas(changeAtlas(parseAtlas(search), part));
    window.history.replaceState(null, '', `${pathname}${next === '' ? '' : `?${next}`}${hash}`);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [state, change];
}
