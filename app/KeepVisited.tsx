'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { noteVisit } from '../runtime/offline-copy';

/** What was opened can be read again without a network. */
export function KeepVisited() {
  const path = usePathname();
  const first = useRef(path);
  // Whoever goes on at once has not come to read.
  useEffect(() => noteVisit(path === first.current), [path]);
  useEffect(() => keepAllOfApp(), []);
  return null;
}

/** Whoever has put the module among his apps wants all of it. Gives a function that stops listening. */
function keepAllOfApp(): () => void {
  const keep = (isKnown: boolean) => async () => {
    const { isAllKept, keepAll } = await import('../runtime/keep-all');
    if (isKnown || !(await isAllKept())) await keepAll();
  };
  const onInstalled = () => void keep(true)().catch(nothing);
  window.addEventListener('appinstalled', onInstalled);
  // Not every system tells that it was installed; each tells what it runs as.
  if (window.matchMedia?.('(display-mode: standalone)').matches) void keep(false)().catch(nothing);
  return () => window.removeEventListener('appinstalled', onInstalled);
}

/** Without a network nothing can be kept now; the next start asks again. */
function nothing() {}
