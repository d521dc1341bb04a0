'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { focusSoon } from '../components/ui/focus-soon';
import { findPageHeading } from '../components/ui/use-view-focus';
import { wearFace } from '../runtime/face';
import { takeFollowed } from './followed-link';

/** Another page, come to by a link or by back and forward, begins at its heading, or at what the address names in it. */
export function PageFocus() {
  const path = usePathname();
  const shown = useRef(path);
  // A lesson's step is another page to its reader.
  useEffect(() => {
    const turn = () => {
      if (document.getElementById(window.location.hash.slice(1))?.matches('[data-step]')) wearFace(document);
    };
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  }, []);
  // What has the focus is the document's matter; on the first page it is the browser's.
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    wearFace(document);
    const hasFollowed = takeFollowed();
    return focusSoon(
      () => {
        const target = findTarget();
        // Next scrolls too, but the heading to the very edge of the window, over which its ring is cut.
        if (hasFollowed && target) target.scrollIntoView({ block: 'start', behavior: 'instant' });
        else if (hasFollowed) window.scrollTo({ top: 0, behavior: 'instant' });
        return target ?? findPageHeading();
      },
      { preventScroll: true },
    );
  }, [path]);
  return null;
}

/** What the fragment names, if it is an element of the page: its heading where it has one. */
function findTarget(): HTMLElement | null {
  const named = document.getElementById(decodeURI(window.location.hash.slice(1)));
  if (!named?.closest('main')) return null;
  const target = document.getElementById(`${named.id}-title`) ?? named;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  return target;
}
