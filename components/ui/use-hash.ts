'use client';

import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('popstate', onChange);
  };
}

/** The address's fragment without its #, decoded; null in the static HTML and the first render over it. */
export function useHash(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => decode(window.location.hash.slice(1)),
    () => null,
  );
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
