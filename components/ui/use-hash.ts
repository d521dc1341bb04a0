'use client';

import { useSyncExternalStore } from 'react';
import { nameOfFragment } from '../../domain/module-link';

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

/** The name that the fragment is, without what mail programs and trackers put around it; null as `useHash`. */
export function useHashName(): string | null {
  const hash = useHash();
  return hash === null ? null : nameOfFragment(hash);
}

/**
 * Puts a fragment into the address, or with an empty one takes it out: an entry in the history either way. Taking it out
 * does without the browser's own jump, which ends on the page as a whole and takes the focus along.
 */
export function goToHash(fragment: string): void {
  if (fragment !== '') {
    window.location.hash = fragment;
    return;
  }
  const { pathname, search } = window.location;
  window.history.pushState(window.history.state, '', pathname + search);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
