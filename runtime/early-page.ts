/** An answer that the early script (app/early-answer/) has marked and told. */
export interface EarlyAct {
  chosen: string[];
  /** When one began to answer, and when it was checked. */
  since: number;
  at: number;
}

/** What was done in one exercise before its script came. */
export interface EarlyWork {
  form: HTMLFormElement;
  /** When it was first touched, since the last check that was marked. */
  since: number;
  /** When "Check" was pressed and could not be answered at once; 0 where there is no such press. */
  sentAt: number;
  /** What the button said before it said that it is checking. */
  label: string;
  acts: EarlyAct[];
  /** What was said of the last answer, while its form is drawn anew around it. */
  news?: Element | null;
  /** Whether "Check" was pressed once more and refused, which stands beside the button. */
  isRefused: boolean;
}

/** What the page's first inline script (app/early.ts) remembers of the time before the other scripts came. */
export interface EarlyPage {
  /** The exercises that were touched or sent, by their ids. */
  works: Record<string, EarlyWork>;
  /** Panels and details that stand open. */
  open: HTMLElement[];
  focus: HTMLElement | null;
  /** Whether the page has become one without a script. */
  isGivenUp: boolean;
  /** Says a text in the page's status region. */
  say: (text: string) => void;
  /** Has the page's other scripts fetched, where that was left to it. */
  start?: () => void;
  /** Marks an answer that was sent, where the script that does has come and knows the item. */
  answer?: (work: EarlyWork) => boolean;
  /** Says that an answer is being checked, or, `isOver`, no longer. */
  wait?: (work: EarlyWork, isOver: boolean) => void;
  /** Takes marks away that no longer fit. */
  change?: (work: EarlyWork) => void;
}

export function findEarlyPage(): EarlyPage | null {
  const found: unknown = Reflect.get(globalThis, 'earlyPage');
  return typeof found === 'object' && found !== null && 'works' in found ? (found as EarlyPage) : null;
}

let stepInView: string | null = null;

/** A browser fills in again what a page held when it was left, and says nothing of it: to be called before a form goes. */
export function rememberForm(exercise: string, form: HTMLFormElement): void {
  const works = findEarlyPage()?.works;
  if (!works || Object.hasOwn(works, exercise)) return;
  works[exercise] = { form, since: Date.now(), sentAt: 0, label: '', acts: [], isRefused: false };
}

/** What waits for its script waits in vain. */
export function stopEarlyWait(exercise: string): void {
  const early = findEarlyPage();
  const work = early && Object.hasOwn(early.works, exercise) ? early.works[exercise] : undefined;
  if (work?.sentAt) early?.wait?.(work, true);
}

/** Whether something was done in an exercise that its script has not taken over yet. */
export function isWorkedEarly(exercise: string): boolean {
  return Object.hasOwn(findEarlyPage()?.works ?? {}, exercise);
}

/** What was said of an answer, where the early script has drawn it. */
export const EARLY_NEWS = '[data-early] > [data-feedback]';

/** Moves what may have the focus, which it keeps, unheard where the browser can (`moveBefore`). */
export function moveWithFocus(node: Element, place: Element): void {
  const hadFocus = node.contains(document.activeElement) || findEarlyPage()?.focus === node;
  const parent = place as Element & { moveBefore?: (node: Element, before: null) => void };
  if (node.isConnected && parent.moveBefore) parent.moveBefore(node, null);
  else place.append(node);
  if (hadFocus && !node.contains(document.activeElement)) (node as HTMLElement).focus({ preventScroll: true });
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
  page.documentElement.removeAttribute('data-noticed');
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
  // What was said of an answer is not drawn anew: it waits beside the page, and comes back (clearEarlyMarks).
  const news = place.querySelector(EARLY_NEWS);
  const work = findEarlyPage()?.works[news?.closest<HTMLElement>('form')?.dataset.exercise ?? ''];
  if (news && work) {
    work.news = news;
    holdScroll(page);
    moveWithFocus(news, page.body);
  }
  draw();
  for (const panel of open) if (!panel.isConnected) openTwin(panel, page);
  if (focused instanceof HTMLElement && !focused.isConnected) findTwin(focused, page)?.focus({ preventScroll: true });
}

/** What goes and comes back at once must not move the page: for a moment the browser looks for nothing to hold on to. */
function holdScroll(page: Document): void {
  const { style } = page.documentElement;
  style.setProperty('overflow-anchor', 'none');
  requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('overflow-anchor')));
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
