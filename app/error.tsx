'use client';

import { useEffect, useRef, useState } from 'react';
import { AppLink } from '../components/ui/AppLink';
import { FaultNotice } from '../components/ui/FaultNotice';

/** How often a page failed, in this window: Next draws the notice anew for each fault. */
let faults = 0;

/** Stands in place of a page that failed as a whole; parts that fail alone have boundaries of their own. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const [hasFailedAgain] = useState(() => faults > 0);
  const [hasAddition] = useState(() => window.location.search !== '' || window.location.hash !== '');
  // What had the focus went with the page.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const again = () => {
    faults += 1;
    reset();
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        This page has stopped working
      </h1>
      <FaultNotice what="A part of it" again={again} hasFailedAgain={hasFailedAgain}>
        {hasAddition && (
          <button type="button" onClick={() => window.location.assign(window.location.pathname)}>
            Open it afresh
          </button>
        )}
        <AppLink href="/">To the five lessons</AppLink>
      </FaultNotice>
    </>
  );
}
