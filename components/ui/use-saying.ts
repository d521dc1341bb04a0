'use client';

import { useCallback, useState } from 'react';
import { useAnnounce } from './Announcer';

/** What an action has come to, for the eye, and the way to say it, which the ear hears once too. */
export function useSaying(): [said: string, say: (text: string) => void] {
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const say = useCallback(
    (text: string) => {
      setSaid(text);
      if (text !== '') announce(text);
    },
    [announce],
  );
  return [said, say];
}
