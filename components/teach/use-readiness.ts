'use client';

import { useEffect, useRef } from 'react';
import { useAnnounce } from '../ui/Announcer';

/** Says the heading above what has been built when it becomes another: the change happens far from the field that made it. */
export function useReadiness(heading: string): void {
  const announce = useAnnounce();
  const heard = useRef(heading);
  // Not on arrival, when the heading is read with the page.
  useEffect(() => {
    if (heard.current === heading) return;
    heard.current = heading;
    announce(`${heading}.`);
  }, [heading, announce]);
}
