'use client';

import { useSaying } from './use-saying';

/** Puts a text on the clipboard, and says whether the browser let it. */
export function CopyButton({ text, name, isMain = false }: { text: string; name: string; isMain?: boolean }) {
  const [said, say] = useSaying();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      say('The browser did not allow copying: select the text and copy it by hand.');
    }
  };
  return (
    <span className="copy">
      <button type="button" className={isMain ? 'primary' : undefined} onClick={() => void copy()}>
        {name}
      </button>{' '}
      <span>{said}</span>
    </span>
  );
}
