'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

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

/**
 * The name that the fragment is, without what mail programs and trackers put around it; null as `useHash`, and while a
 * fragment that is no plain name is being read, for which the code is fetched.
 */
export function useHashName(): string | null {
  const hash = useHash();
  const isPlain = hash === null || PLAIN_NAME.test(hash);
  const [read, setRead] = useState<{ hash: string; name: string } | null>(null);
  useEffect(() => {
    if (isPlain || hash === null) return;
    let isOver = false;
    void import('../../domain/module-link')
      .then(({ nameOfFragment }) => nameOfFragment(hash))
      .catch(() => hash)
      .then((name) => isOver || setRead({ hash, name }));
    return () => {
      isOver = true;
    };
  }, [hash, isPlain]);
  if (isPlain) return hash;
  return read?.hash === hash ? read.name : null;
}

/** What `nameOfFragment` leaves as it is; no name at all is plain, too. */
const PLAIN_NAME = /^(?:[A-Za-z0-9](?:[\w-]{0,60}[A-Za-z0-9])?)?$/;

/**
 * Puts into the address a fragment that names no element, or with an empty one takes it out: an entry in the history either
 * way. It does without the browser's own jump, for which the page would be laid out, and which takes the focus along.
 */
export function goToHash(fragment: string): void {
  const { pathname, search } = window.location;
  // As the browser writes it, and not as Next would, which then draws the page anew.
  if (fragment !== '') History.prototype.pushState.call(window.history, null, '', `#${fragment}`);
  else window.history.pushState(window.history.state, '', pathname + search);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
