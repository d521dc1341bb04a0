'use client';

import { useEffect, useRef, useState } from 'react';
import { AppLink } from '../components/ui/AppLink';
import { useKeptWords } from '../components/ui/kept-words';

/**
 * Stands in place of a page that failed as a whole; parts that fail alone have boundaries of their own. Every page carries
 * it, so it says no more than it must.
 */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const [hasAddition] = useState(() => window.location.search !== '' || window.location.hash !== '');
  // What had the focus went with the page.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        This page has stopped working
      </h1>
      <p role="alert">{useKeptWords()}</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>{' '}
        <button type="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>{' '}
        {hasAddition && (
          <button type="button" onClick={() => window.location.assign(window.location.pathname)}>
            Open it afresh
          </button>
        )}
      </p>
      <AppLink href="/">To the five lessons</AppLink>
    </>
  );
}
