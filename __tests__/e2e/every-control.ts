import type { JSHandle, Page } from 'playwright/test';
import { openState, type PageState } from './page-states';

/** What Tab can come to and a key can work. Exercises have tests of their own; what is typed moves nothing. */
const CONTROLS =
  ':is(a[href], button, summary, select, input:is([type="checkbox"], [type="radio"])):not(:disabled, [tabindex="-1"])';

/** A control of a page state, by its name and its place among those of that name; `kind` is what it shares with others. */
export interface Control {
  name: string;
  place: number;
  kind: string;
}

/** The controls of a state that stand in its main part, or with `isWhole` in the frame of the page too. */
export function listControls(page: Page, isWhole: boolean): Promise<Control[]> {
  return page.evaluate(
    ([selector, whole]) => {
      const counts = new Map<string, number>();
      return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((control) => {
        const name = (control.getAttribute('aria-label') ?? (control.textContent || control.outerHTML))
          .trim()
          .slice(0, 60);
        const place = counts.get(name) ?? 0;
        counts.set(name, place + 1);
        const isOurs = control.checkVisibility() && !control.closest('[data-exercise], [popover]');
        const isHere = whole || control.closest('main') !== null;
        const isAbroad =
          control instanceof HTMLAnchorElement && (control.origin !== window.location.origin || control.target !== '');
        if (!isOurs || !isHere || isAbroad) return [];
        const parent = control.parentElement;
        // A link is of one kind with those beside it; a button has a purpose of its own.
        const own = control.matches('button, summary') ? name.replace(/\d+/g, '0') : '';
        const kind = [control.tagName, control.className, parent?.tagName, parent?.className, own].join(' ');
        return [{ name, place, kind }];
      });
    },
    [CONTROLS, isWhole] as const,
  );
}

/** The same control in a page that may have drawn other questions. */
function findControl(page: Page, { name, place }: Control): Promise<JSHandle<HTMLElement | undefined>> {
  return page.evaluateHandle(
    ([selector, named, at]) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (control) =>
          (control.getAttribute('aria-label') ?? (control.textContent || control.outerHTML)).trim().slice(0, 60) ===
          named,
      )[at],
    [CONTROLS, name, place] as const,
  );
}

/** One of each kind. */
export function pickKinds(controls: readonly Control[]): Control[] {
  return [...new Map([...controls].reverse().map((control) => [control.kind, control])).values()].reverse();
}

/** What one sees, hears and has the focus on; two looks that differ mean that something has happened. */
function look(page: Page): Promise<{ focus: string; isLost: boolean; isLoaded: boolean; all: string }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const focus = `${active?.tagName} ${(active?.textContent ?? '').trim().slice(0, 60)}`;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const states = ['aria-expanded', 'aria-pressed', 'aria-sort', 'open'].map((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => `${name} ${one.getAttribute(name)}`).join(),
    );
    return {
      focus,
      isLoaded: !Reflect.has(window, 'isPressed'),
      isLost: active === null || active === document.body || active.matches(':disabled'),
      all: JSON.stringify([
        focus,
        window.location.href,
        document.title,
        document.body.innerText,
        // A new key says the same sentence again.
        document.querySelector('[role="status"]')?.textContent,
        fields.map((field) => `${field.value} ${field.checked}`),
        states,
      ]),
    };
  });
}

/** The same while the page may be going to another, where a look can fail or never come back: then the last one stands. */
async function lookAgain(page: Page, last: Awaited<ReturnType<typeof look>>) {
  const never = new Promise<typeof last>((resolve) => setTimeout(resolve, 5000, last));
  return Promise.race([look(page).catch(() => last), never]);
}

/** Presses a control by keyboard in a fresh state; gives what is wrong with what came of it, or null. */
export async function pressControl(page: Page, state: PageState, control: Control): Promise<string | null> {
  let given = 0;
  const count = () => {
    given += 1;
  };
  page.on('download', count);
  page.on('filechooser', count);
  await page.addInitScript(() => {
    window.print = () => document.body.append(Object.assign(document.createElement('i'), { textContent: 'printing' }));
  });
  await openState(page, state);
  const element = (await findControl(page, control)).asElement();
  // A question that is drawn anew may not have it.
  if (!element) return null;
  // What comes late (the record, a figure's script) may take the place of what has the focus: one presses what stays.
  for (let tries = 0; tries < 5 && (tries === 0 || (await look(page)).isLost); tries += 1) {
    await element.focus();
    await page.waitForTimeout(50);
  }
  await page.evaluate(() => Reflect.set(window, 'isPressed', true));
  const before = await look(page);
  const tag = await element.evaluate((one) => one?.tagName);
  await page.keyboard.press(tag === 'SELECT' ? 'ArrowDown' : tag === 'INPUT' ? 'Space' : 'Enter');
  // A radio that is chosen already has nothing to answer, nor has one of several views that is shown.
  const isIdle = await element
    .evaluate((one) => one instanceof Element && one.matches('input[type="radio"], fieldset > [aria-pressed="true"]'))
    .catch(() => false);
  let after = await lookAgain(page, before);
  for (let wait = 0; wait < 30; wait += 1) {
    if (!after.isLost && (isIdle || given > 0 || after.all !== before.all)) break;
    await page.waitForTimeout(100);
    after = await lookAgain(page, after);
  }
  // What the focus is given for a moment only would be lost by now.
  await page.waitForTimeout(150);
  after = await lookAgain(page, after);
  const what = `${state.name}: “${control.name}”`;
  // A document that is loaded anew begins where the browser begins it.
  if (after.isLost && !after.isLoaded) return `${what} leaves the focus on ${after.focus.split(' ')[0]}`;
  if (!isIdle && given === 0 && after.all === before.all) return `${what} is followed by nothing that is seen or heard`;
  return null;
}
