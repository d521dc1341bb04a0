'use client';

import { createElement } from 'react';

/** By this React knows that what is within isn't its own. One object for all drawings: another would be set anew. */
const AS_SENT = { __html: '' };

/** The still parts of the page that the browser was sent, as they stood there. */
const kept = new Map<string, Element>();

/**
 * A part of a built page that has no behaviour. It came as markup alone (scripts/still-parts.mjs takes its data out), so
 * React leaves it as it stands. Should React draw the page anew, or come back to it, the part is copied from where it stood.
 * Without a name it is nothing: that is how the layout sees to it that a page can have some.
 */
export function Still({ of }: { of?: string }) {
  const part = of === undefined ? undefined : findPart(of);
  if (!part) return null;
  return createElement(part.localName, {
    'data-still': of,
    suppressHydrationWarning: true,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, what was sent is left
    dangerouslySetInnerHTML: AS_SENT,
    ref: (drawn: Element | null) => {
      if (drawn && drawn !== part) copyPart(part, drawn);
    },
  });
}

function findPart(of: string): Element | undefined {
  // All at once: before React takes the page down, should it have to.
  if (!kept.has(of))
    for (const part of document.querySelectorAll<HTMLElement>('[data-still]')) {
      const { still = '' } = part.dataset;
      if (!kept.has(still)) kept.set(still, part);
    }
  return kept.get(of);
}

function copyPart(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
  to.replaceChildren(...from.cloneNode(true).childNodes);
}
