import { virtual } from '@guidepup/virtual-screen-reader';
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { type Page, renderPage } from './render-page';

/** What styles take away on screen: jsdom has none, and a listener would hear the board and its lists. */
const SCREEN_STYLES = '.paperOnly, .paperChoices { display: none }';

/** How sure one is, and the button that checks: the same in each. */
export const SURE = [
  'group, How sure are you? (optional)',
  'How sure are you? (optional)',
  'radio, a guess, not checked, position 1, set size 3',
  'radio, fairly sure, not checked, position 2, set size 3',
  'radio, sure, not checked, position 3, set size 3',
  'button, Check',
];

export interface Listener extends Page {
  /** Reads on from here to the end of the exercise and gives what was said. */
  read(): Promise<string[]>;
  /** Presses keys one after another, as user-event names them, and gives what each press made it say. */
  press(...keys: string[]): Promise<string[]>;
}

/** Someone who hears a page instead of seeing it: a virtual screen reader on it, at its beginning. */
export async function listenTo(children: ReactNode): Promise<Listener> {
  const page = await renderPage(children);
  const style = document.createElement('style');
  style.textContent = SCREEN_STYLES;
  document.head.append(style);
  await virtual.start({ container: page.container });
  const take = async () => {
    const said = await virtual.spokenPhraseLog();
    await virtual.clearSpokenPhraseLog();
    await virtual.clearItemTextLog();
    return said.filter((phrase, i) => isHeard(phrase, said.slice(0, i)));
  };
  return {
    ...page,
    read: async () => {
      for (let steps = 0; steps < 120 && (await virtual.lastSpokenPhrase()) !== 'end of form'; steps += 1)
        await act(() => virtual.next());
      return take();
    },
    press: async (...keys) => {
      for (const key of keys) {
        await page.user.keyboard(key);
      }
      return take();
    },
  };
}

/**
 * Leaves out what only this reader says: where an element ends, what kind of stretch it is, the text of a control that its
 * name has said, and a live region a second time for the sentence that the new one has replaced.
 */
function isHeard(phrase: string, before: readonly string[]): boolean {
  if (/^(end of .*|paragraph|listitem.*|form|list|group|strong|term|definition)$/.test(phrase)) return false;
  const control = before.findLast((said) => /^(button|radio|checkbox), /.test(said)) ?? '';
  return phrase !== before.at(-1) && !control.includes(phrase.replace(/^[, ]+/, ''));
}

/** Takes the listener off the page; for `afterEach`. */
export async function stopListening(): Promise<void> {
  await virtual.stop();
}
