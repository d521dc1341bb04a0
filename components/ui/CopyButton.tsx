'use client';

import { useState } from 'react';
import { useAnnounce } from './Announcer';

/** Puts a text on the clipboard, and says whether the browser let it. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const tell = (words: string) => {
    setSaid(words);
    announce(words);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell('Copied.');
    } catch {
      tell('The browser did not allow copying: select the text and copy it by hand.');
    }
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {name}
      </button>{' '}
      <span>{said}</span>
    </span>
  );
}
