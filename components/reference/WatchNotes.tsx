'use client';

import { useEffect } from 'react';
import { watchNotes } from './watch-notes';

/** Comes with the notes of a page, and sees to it that they open beside their marks. Draws nothing. */
export function WatchNotes() {
  // What opens is the browser's matter: the page is listened to.
  useEffect(() => watchNotes(document), []);
  return null;
}
