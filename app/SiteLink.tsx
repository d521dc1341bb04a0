'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import type { AnchorHTMLAttributes } from 'react';
import { goToHash } from '../components/ui/use-hash';
import { findPageHeading } from '../components/ui/use-view-focus';
import { isSparing } from '../runtime/offline-copy';
import { BASE_PATH } from './base-path';
import { noteFollowed } from './followed-link';

/**
 * Next's link. A link to the very page that is open changes no more than the fragment, of which Next tells nobody: the
 * address is set as a plain link would set it, and with nothing to set the page begins anew at its heading. Another page
 * is fetched once somebody points at the link, touches it or comes to it by keys, not because it is in view.
 */
export function SiteLink({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const router = useRouter();
  const expect = () => {
    if (!isSparing() && !isHere(href)) router.prefetch(href);
  };
  return (
    <NextLink
      href={href}
      prefetch={false}
      {...rest}
      onPointerEnter={expect}
      onTouchStart={expect}
      onFocus={expect}
      onNavigate={(event) => {
        if (!isHere(href)) {
          noteFollowed();
          return;
        }
        event.preventDefault();
        const fragment = toAddress(href).hash.slice(1);
        if (fragment !== window.location.hash.slice(1)) goToHash(fragment);
        if (fragment === '') {
          window.scrollTo({ top: 0, behavior: 'instant' });
          findPageHeading()?.focus({ preventScroll: true });
        }
      }}
    />
  );
}

/** Whether a link leads to the page that is open, whatever its fragment. */
function isHere(href: string): boolean {
  const there = toAddress(href);
  return plain(there.pathname) === plain(window.location.pathname) && there.search === window.location.search;
}

function toAddress(href: string): URL {
  return new URL(`${BASE_PATH}${href}`, window.location.href);
}

function plain(path: string): string {
  return path.replace(/\/$/, '');
}
