'use client';

import { useKeptWords } from './kept-words';

/** Stands in place of a part whose code could not be fetched. Only a new page asks for it again. */
export function NotFetched() {
  return (
    <div role="alert">
      <p>This part of the page could not be fetched. Perhaps there is no network. {useKeptWords()}</p>
      <button type="button" onClick={() => window.location.reload()}>
        Reload the page
      </button>
    </div>
  );
}
