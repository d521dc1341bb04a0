'use client';

import { useEffect, useState } from 'react';
import { focusSoon } from './focus-soon';

/**
 * On a page that stays while its views change (a quiz's start, questions and results), a new view begins at its heading:
 * at what bears `data-view-heading`, else at the page's own. Not on arrival, when the focus is the browser's; `view` is
 * null until it is known.
 */
export function useViewFocus(view: string | null): void {
  const [first, setFirst] = useState(view);
  const [hasTurned, setHasTurned] = useState(false);
  if (first === null && view !== null) setFirst(view);
  if (first !== null && view !== null && view !== first && !hasTurned) setHasTurned(true);
  // What has the focus is the document's matter: the control that was pressed went with the old view.
  useEffect(() => {
    if (hasTurned && view !== null) return focusSoon(findViewHeading);
  }, [view, hasTurned]);
}

/** Where what is on screen now begins. */
export function findViewHeading(): HTMLElement | null {
  return findMain().querySelector<HTMLElement>('[data-view-heading]') ?? findPageHeading();
}

function findMain(): HTMLElement {
  return document.querySelector<HTMLElement>('main') ?? document.body;
}

/**
 * The page's first heading, made able to take the focus; or its main part. In a lesson from its second step on that is the
 * step's: the line above it is no place to begin.
 */
export function findPageHeading(): HTMLElement | null {
  const main = findMain();
  const headings = main.querySelectorAll<HTMLElement>('h1:not([data-line]), [data-current] > h2');
  const heading = [...headings].find((one) => one.checkVisibility?.() ?? true);
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading ?? main;
}
