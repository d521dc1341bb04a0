'use client';

import { useLayoutEffect } from 'react';

const SEPARATOR = ' – ';

/**
 * Names what is on screen before the page's own title, as long as it is: `Step 3 of 8: Two doors – The dual strategy – …`.
 * A part that the title has already is not said again; null leaves the title as it is.
 */
export function usePageTitle(...parts: readonly (string | null)[]): void {
  const said = parts.filter((part) => part !== null).join(SEPARATOR);
  // The title belongs to the document. Next sets the page's own again after hydration, so it is watched.
  useLayoutEffect(() => {
    if (said === '') return;
    let own = document.title;
    let whole = own;
    const put = () => {
      own = document.title;
      const known = own.split(SEPARATOR);
      whole = [...said.split(SEPARATOR).filter((part) => !known.includes(part)), own].join(SEPARATOR);
      document.title = whole;
    };
    put();
    const watcher = new MutationObserver(() => {
      if (document.title !== whole) put();
    });
    watcher.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watcher.disconnect();
      if (document.title === whole) document.title = own;
    };
  }, [said]);
}
