import { execFileSync } from 'node:child_process';
import { act, fireEvent, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server.node';
import { EARLY_SCRIPT } from '../../app/early';
import type { ChoiceItem, PredictItem } from '../../domain/item';
import type { EarlyPage } from '../../runtime/early-page';
import type { Session } from '../../runtime/session';
import { inPage } from '../components/render-page';
import { aSession } from '../runtime/a-session';

/** The Chinese terms of the page. */
export const ZH = { zh: { zouchuqu: { text: '走出去', pinyin: 'zǒu chūqù', gloss: 'go out' } } };

const PRINT = `import { bundleEarlyAnswer } from './scripts/early-answer.mjs';
  process.stdout.write(await bundleEarlyAnswer(process.cwd()));`;

/** The bundle as the build makes it; Jest calls a class by its own name. */
const bundle = execFileSync(process.execPath, ['--input-type=module', '-e', PRINT], { encoding: 'utf8' }).replace(
  /%\w+\.(\w+)%/g,
  '$1',
);

function earlyPage(): EarlyPage {
  return (globalThis as unknown as { earlyPage: EarlyPage }).earlyPage;
}

/** Both scripts, which run once in a page; they hear whatever is done in it until it says that it is ready. */
export function runEarlyScripts(): void {
  // biome-ignore lint/security/noGlobalEval: our own scripts, as a page runs them
  window.eval(`self.__next_f = []; ${EARLY_SCRIPT}`);
  // biome-ignore lint/security/noGlobalEval: see above
  window.eval(bundle);
}

/** A static page with one exercise, and what React is sent of its item. */
export function openStatic(page: ReactNode, item: ChoiceItem | PredictItem | null): HTMLFormElement {
  earlyPage().works = {};
  const container = document.createElement('div');
  container.innerHTML = renderToString(inPage(page, aSession().session));
  document.body.replaceChildren(container);
  if (item) sendItem(item);
  const form = container.querySelector('form');
  if (!form) throw new Error('no exercise on the page');
  return form;
}

/** In pieces, as the payload comes: a cut may go through the middle of an item. */
export function sendItem(item: ChoiceItem | PredictItem): void {
  const { kind, id, ...rest } = item;
  const row = `22:["$","$L2e",null,${JSON.stringify({ value: ZH })}]\n3f:["$","$L85",null,{"item":${signed({ kind, id, ...rest })}}]\n`;
  // As Next writes them, and as scripts/flight.mjs does.
  for (const [opening, part] of [
    ['', row.slice(0, 150)],
    ['(self.__next_f=self.__next_f||[]).push([0]);', row.slice(150)],
  ]) {
    const script = document.createElement('script');
    script.text = `${opening}self.__next_f.push(${JSON.stringify([1, part])})`;
    document.body.append(script);
  }
}

/** React writes a dollar sign that begins a text twice. */
function signed(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'string' && part.startsWith('$') ? `$${part}` : part));
}

export function answerWith(form: HTMLFormElement, chosen: readonly string[]): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('fieldset > label > input')) {
    if (input.checked !== chosen.includes(input.value)) fireEvent.click(input);
  }
  fireEvent.submit(form);
}

/** Where is shown what is said of an answer. */
export const news = (form: HTMLElement) => form.querySelector('div[data-early]');
/** What the early scripts have said. */
export const said = () => document.querySelector('[data-announcer]')?.textContent;

/** The script arrives: React takes the page over, then the record is read. */
export async function arrive(form: HTMLFormElement, page: ReactNode): Promise<Session> {
  const { session, clock } = aSession();
  clock.at = Date.now() + 1000;
  const faults: unknown[] = [];
  const complain = jest.spyOn(console, 'error').mockImplementation((...words) => void faults.push(words));
  const container = form.parentElement as HTMLElement;
  render(inPage(page, session), { container, hydrate: true, onRecoverableError: (fault) => void faults.push(fault) });
  await act(() => session.load());
  complain.mockRestore();
  expect(faults).toEqual([]);
  expect(container).toContainElement(form);
  return session;
}
