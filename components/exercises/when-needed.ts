/** How far from the screen an exercise begins to be needed, once the page has been touched. */
const NEAR = '600px';

/** What tells that somebody is at work with the page, and not only looking at its first screen. */
const TOUCHES = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll'];

/** What is done to an exercise itself. */
const OWN_TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'input'];

let isPageTouched = false;
const waiting = new Set<() => void>();

function touchPage() {
  isPageTouched = true;
  for (const type of TOUCHES) document.removeEventListener(type, touchPage, true);
  for (const tell of waiting) tell();
  waiting.clear();
}

/** Calls `act` once the page has been touched, at once if it has. Returns how to give up. */
function whenTouched(act: () => void): () => void {
  if (isPageTouched) {
    act();
    return () => {};
  }
  if (waiting.size === 0)
    for (const type of TOUCHES) document.addEventListener(type, touchPage, { capture: true, passive: true });
  waiting.add(act);
  return () => waiting.delete(act);
}

/**
 * Calls `act` when what stands in `place` begins to be needed: when it is touched itself; when it is near the screen and
 * the page has been touched; and, where `isShown` says that being seen is enough, when it is on the screen. Returns how
 * to give up.
 */
export function whenNeeded(place: HTMLElement, isShown: boolean, act: () => void): () => void {
  const gaveUp: (() => void)[] = [];
  const giveUp = () => {
    for (const end of gaveUp.splice(0)) end();
  };
  const need = () => {
    giveUp();
    act();
  };
  for (const type of OWN_TOUCHES) place.addEventListener(type, need, { capture: true, passive: true });
  gaveUp.push(() => {
    for (const type of OWN_TOUCHES) place.removeEventListener(type, need, { capture: true });
  });
  // The place itself has no box (LazyExercise.module.css).
  const box = place.firstElementChild;
  if (!box || typeof IntersectionObserver === 'undefined') {
    gaveUp.push(whenTouched(need));
    return giveUp;
  }
  const watch = (rootMargin: string) => {
    const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && need(), {
      rootMargin,
    });
    observer.observe(box);
    gaveUp.push(() => observer.disconnect());
  };
  if (isShown && !isPageTouched) watch('0px');
  gaveUp.push(whenTouched(() => watch(NEAR)));
  return giveUp;
}

/** What is being pressed; null when nothing is. Not `:active`, which stays with a button that its press has put away. */
let pressed: EventTarget | null = null;
let ending: ReturnType<typeof setTimeout> | undefined;
const waitingForEnd = new Set<() => void>();

function endPress() {
  pressed = null;
  const all = [...waitingForEnd];
  waitingForEnd.clear();
  for (const act of all) act();
}

/** Notes presses from now on. */
export function watchPresses(): void {
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      clearTimeout(ending);
      pressed = target;
    },
    true,
  );
  // The click that a press ends in comes after it. Whoever goes on by keys presses nothing: a list or menu that the browser
  // opened may have swallowed the end.
  for (const type of ['pointerup', 'pointercancel', 'keydown'])
    document.addEventListener(
      type,
      () => {
        clearTimeout(ending);
        ending = setTimeout(endPress);
      },
      true,
    );
}

/** Calls `act` as soon as nothing in `place` is being pressed, chosen from or written, at once if nothing is. */
export function whenAtRest(place: HTMLElement, act: () => void): void {
  const { activeElement } = document;
  const isPressed = pressed instanceof Node && place.contains(pressed);
  const isWritten = activeElement?.matches('select, textarea') && place.contains(activeElement);
  // A page that is put away may not come back.
  if (document.visibilityState === 'hidden' || (!isWritten && !isPressed)) {
    act();
    return;
  }
  let isOver = false;
  const look = () => {
    if (isOver) return;
    isOver = true;
    waitingForEnd.delete(look);
    document.removeEventListener('focusout', lookLater, true);
    document.removeEventListener('visibilitychange', look, true);
    whenAtRest(place, act);
  };
  // The focus has not gone yet.
  const lookLater = () => setTimeout(look);
  document.addEventListener('visibilitychange', look, true);
  // Not for its last event, which may have come by now: on a busy page a press is told from down to up in one go.
  if (isPressed) waitingForEnd.add(look);
  else document.addEventListener('focusout', lookLater, true);
}
