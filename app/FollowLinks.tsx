'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { isSparing } from '../runtime/offline-copy';
import { BASE_PATH } from './base-path';
import { noteFollowed } from './followed-link';
import { isHere, turnTo } from './turn-to';

/** What somebody does who may be about to follow a link. */
const INTENTS = ['pointerover', 'touchstart', 'focusin'];

/**
 * Has Next follow the site's links, wherever they stand: most are in parts that no component of the browser draws
 * (components/ui/Still.tsx). A link to the very page that is open changes no more than the fragment, of which Next tells
 * nobody. Another page is fetched once somebody points at the link, touches it or comes to it by keys, not because it is in
 * view.
 */
export function FollowLinks() {
  const router = useRouter();
  // The links are in no component of ours, so the page is listened to.
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const href = findHref(event);
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (href === null || !isPlain || event.defaultPrevented) return;
      event.preventDefault();
      if (isHere(href)) {
        turnTo(href);
        return;
      }
      noteFollowed();
      router.push(href);
    };
    const expect = (event: Event) => {
      const href = findHref(event);
      if (href !== null && !isSparing() && !isHere(href)) router.prefetch(href);
    };
    document.addEventListener('click', follow);
    for (const type of INTENTS) document.addEventListener(type, expect, { passive: true });
    return () => {
      document.removeEventListener('click', follow);
      for (const type of INTENTS) document.removeEventListener(type, expect);
    };
  }, [router]);
  return null;
}

/** The page of ours that is linked to, from the site's own root on. Every page's address ends in a stroke; files' do not. */
function findHref({ target }: Event): string | null {
  const link = target instanceof Element ? target.closest('a[href]:not([target], [download])') : null;
  const href = link?.getAttribute('href') ?? '';
  const path = href.startsWith(`${BASE_PATH}/`) ? href.slice(BASE_PATH.length) : '';
  return /^\/(?:[^/?#][^?#]*\/)?(?:[?#].*)?$/.test(path) ? path : null;
}
