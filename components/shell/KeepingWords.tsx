import type { Refusal } from '../../runtime/record-storage';

const WORDS: Record<Refusal, string> = {
  refused:
    'This browser does not let the page keep anything (a private window, or storage is switched off). Everything works, but your answers are gone when you close this tab.',
  full: 'There is no room left on this device, so new answers cannot be kept. They stay here until you close this tab: free some space, and all of them are saved within a minute, or with your next answer.',
  lost: 'The browser has closed the place where your answers are kept. What you do now stays in this tab, and the page goes on trying: all of it is saved as soon as the browser lets it. Until this notice goes, leave this tab open.',
  slow: 'The browser has not opened the place where your answers are kept, so what you saved before may not show yet. You can go on: what you do now stays in this tab and is saved with the rest as soon as the browser answers. If this notice stays, close the other tabs of this module.',
  newer:
    'Your saved answers were written by a newer version of this module. They are untouched. This page is older and keeps nothing: reload it to get the newer one.',
};

/** Why nothing is kept, and how many saved answers could not be read. */
export function KeepingWords({ refusal, unreadable }: { refusal: Refusal | null; unreadable: number }) {
  return (
    <>
      {refusal && <p>{WORDS[refusal]}</p>}
      {unreadable > 0 && (
        <p>
          {unreadable} saved {unreadable === 1 ? 'answer' : 'answers'} could not be read. Nothing was deleted;
          everything else is here.
        </p>
      )}
    </>
  );
}
