'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { keepAllOfApp, noteVisit } from '../runtime/offline-copy';

/** What was opened can be read again without a network. */
export function KeepVisited() {
  const path = usePathname();
  const first = useRef(path);
  // Whoever goes on at once has not come to read.
  useEffect(() => noteVisit(path === first.current), [path]);
  useEffect(() => keepAllOfApp(), []);
  return null;
}
