'use client';

import { useLayoutEffect, useRef } from 'react';
import { focusSoon } from './focus-soon';
import { findViewHeading } from './use-view-focus';

/**
 * In place of what is being fetched: says so, and when it can't be had (`retry` is then a function) offers to ask again.
 * The focus waits here if it was here, and goes on to what comes.
 */
export function Fetching({
  what,
  fault,
  retry = null,
  className,
}: {
  /** What is on its way: `the questions`. */
  what: string;
  /** Why it has not come, in whole sentences. */
  fault: string;
  retry?: (() => void) | null;
  className?: string | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  // Only while it is still on the page can it be told whether the focus is in it.
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (element?.contains(document.activeElement)) focusSoon(findViewHeading);
    };
  }, []);
  const askAgain = () => {
    place.current?.focus();
    retry?.();
  };
  return (
    <div ref={place} tabIndex={-1} data-view-heading>
      {retry ? (
        <div role="alert" className={className}>
          <p>{fault}</p>
          <button type="button" onClick={askAgain}>
            Try again
          </button>
        </div>
      ) : (
        <p>Fetching {what} …</p>
      )}
    </div>
  );
}
