/** What the page's first inline script (app/early.ts) remembers of the time before the other scripts came. */
interface EarlyPage {
  /** The forms that were touched or sent, by their exercise. */
  forms: Record<string, HTMLFormElement>;
  /** Panels and details that stand open. */
  open: HTMLElement[];
  focus: HTMLElement | null;
  /** Whether the page has become one without a script. */
  isGivenUp: boolean;
}

function findEarlyPage(): EarlyPage | null {
  const found: unknown = Reflect.get(globalThis, 'earlyPage');
  return typeof found === 'object' && found !== null && 'forms' in found ? (found as EarlyPage) : null;
}

let stepInView: string | null = null;

/**
 * The form of an exercise as it was worked before the scripts came, where React has drawn another in its place; null
 * where there was none, or where it is the very one. Told once: what comes later on this page was not done early.
 */
export function takeEarlyForm(exercise: string, now: HTMLFormElement): HTMLFormElement | null {
  const forms = findEarlyPage()?.forms;
  const form = forms && Object.hasOwn(forms, exercise) ? forms[exercise] : undefined;
  if (forms) delete forms[exercise];
  return form && form !== now ? form : null;
}

/**
 * The page's script has come: tells the style sheet, and brings back what the first inline script has seen. When React
 * found another page than the one that was sent (a phone made a link of a date, a translator was quicker), it has drawn the
 * page anew, and the marks on `<html>`, open panels and the focus are gone with the old one. To be called after each
 * such drawing, before it is painted.
 */
export function takeOverPage(page: Document): void {
  const early = findEarlyPage();
  if (early?.isGivenUp) stepInView = findStepInView(page);
  page.documentElement.classList.add('js');
  page.getElementById('early-notice')?.replaceChildren();
  if (!early) return;
  for (const panel of early.open) if (!panel.isConnected) openTwin(panel, page);
  if (early.focus && !early.focus.isConnected) findTwin(early.focus, page)?.focus({ preventScroll: true });
  early.open = [];
  early.focus = null;
  early.isGivenUp = false;
}

/** From here on forms are React's: whatever was done before has been taken over. To be called once that is so. */
export function markReady(page: Document): void {
  page.documentElement.dataset.ready = '';
  // All steps were shown: one goes on with the one that was being read.
  if (stepInView) page.defaultView?.location.replace(`#${stepInView}`);
  stepInView = null;
}

/** Draws anew what stands in `place`: what is open in it stays so, and the focus stays in it. */
export function drawAnew(place: HTMLElement, draw: () => void): void {
  const page = place.ownerDocument;
  const focused = page.activeElement;
  const open = [...place.querySelectorAll<HTMLElement>('details[open]')];
  draw();
  for (const panel of open) openTwin(panel, page);
  if (focused instanceof HTMLElement && !focused.isConnected) findTwin(focused, page)?.focus({ preventScroll: true });
}

function openTwin(panel: HTMLElement, page: Document): void {
  const twin = findTwin(panel, page);
  if (twin instanceof HTMLDetailsElement) twin.open = true;
  else if (twin?.popover) twin.showPopover();
}

/** The element of the new page that is what this one was in the old: the same in number within the same named element. */
function findTwin(old: HTMLElement, page: Document): HTMLElement | null {
  const named = old.id ? page.getElementById(old.id) : null;
  if (named) return named;
  for (let place = old.parentElement; place; place = place.parentElement) {
    const there = findNamed(place, page);
    if (!there) continue;
    const index = [...place.querySelectorAll(old.localName)].indexOf(old);
    return there.querySelectorAll<HTMLElement>(old.localName)[index] ?? null;
  }
  return null;
}

function findNamed(old: HTMLElement, page: Document): Element | null {
  const { exercise } = old.dataset;
  if (exercise) return page.querySelector(`[data-exercise="${exercise}"]`);
  if (old.id) return page.getElementById(old.id);
  return ['MAIN', 'HEADER', 'FOOTER'].includes(old.tagName) ? page.querySelector(`body > ${old.localName}`) : null;
}

/** The step that one is reading, where steps stand one below the other; null where the first is, or none. */
function findStepInView(page: Document): string | null {
  const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')];
  const line = Math.min(200, (page.defaultView?.innerHeight ?? 0) / 3);
  const step = steps.find((each) => each.getBoundingClientRect().bottom > line);
  return step && step !== steps[0] ? (step.dataset.step ?? null) : null;
}
