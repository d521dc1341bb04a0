'use client';

import { useEffect, useRef } from 'react';
import { useAnnounce } from '../ui/Announcer';

/**
 * Says the heading above what has been built when it becomes another: the change happens far from the field that made it.
 * `preset` is the id of what has filled the form, whose press may leave the heading as it is and is heard all the same.
 */
export function useReadiness(heading: string, preset: string | null = null): void {
  const announce = useAnnounce();
  const heard = useRef({ heading, preset });
  // Not on arrival, when the heading is read with the page.
  useEffect(() => {
    const before = heard.current;
    heard.current = { heading, preset };
    if (before.heading === heading && (preset === null || before.preset === preset)) return;
    announce(`${heading}.`);
  }, [heading, preset, announce]);
}
