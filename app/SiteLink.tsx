'use client';

import NextLink from 'next/link';
import type { AnchorHTMLAttributes } from 'react';
import { goToHash } from '../components/ui/use-hash';
import { findPageHeading } from '../components/ui/use-view-focus';
import { BASE_PATH } from './base-path';
import { noteFollowed } from './followed-link';

/**
 * Next's link. A link to the very page that is open changes no more than the fragment, of which Next tells nobody: the
 * address is set as a plain link would set it, and with nothing to set the page begins anew at its heading.
 */
export function SiteLink({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <NextLink
      href={href}
      {...rest}
      onNavigate={(event) => {
        const there = new URL(`${BASE_PATH}${href}`, window.location.href);
        const here = window.location;
        if (plain(there.pathname) !== plain(here.pathname) || there.search !== here.search) {
          noteFollowed();
          return;
        }
        event.preventDefault();
        const fragment = there.hash.slice(1);
        if (fragment !== here.hash.slice(1)) goToHash(fragment);
        if (fragment === '') {
          window.scrollTo({ top: 0, behavior: 'instant' });
          findPageHeading()?.focus({ preventScroll: true });
        }
      }}
    />
  );
}

function plain(path: string): string {
  return path.replace(/\/$/, '');
}
