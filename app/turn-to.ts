import { goToHash } from '../components/ui/use-hash';
import { findPageHeading } from '../components/ui/use-view-focus';
import { BASE_PATH } from './base-path';

/** Whether a link leads to the page that is open, whatever its fragment. */
export function isHere(href: string): boolean {
  const there = toAddress(href);
  return plain(there.pathname) === plain(window.location.pathname) && there.search === window.location.search;
}

/** Follows a link to the very page that is open, as a plain link would; with no fragment it begins anew at its heading. */
export function turnTo(href: string): void {
  const fragment = toAddress(href).hash.slice(1);
  const isOpen = fragment === window.location.hash.slice(1);
  if (fragment !== '') {
    if (!isOpen) window.location.hash = fragment;
    return;
  }
  if (!isOpen) goToHash('');
  window.scrollTo({ top: 0, behavior: 'instant' });
  findPageHeading()?.focus({ preventScroll: true });
}

function toAddress(href: string): URL {
  return new URL(`${BASE_PATH}${href}`, window.location.href);
}

function plain(path: string): string {
  return path.replace(/\/$/, '');
}
