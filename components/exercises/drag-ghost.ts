/** A copy of a card that floats where the card lies, for the eye alone. */
export function makeGhost(card: HTMLElement, box: DOMRect): HTMLElement {
  const ghost = card.cloneNode(true) as HTMLElement;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.setAttribute('inert', '');
  for (const element of [ghost, ...ghost.querySelectorAll('*')]) {
    element.removeAttribute('data-card');
    element.removeAttribute('id');
  }
  Object.assign(ghost.style, {
    position: 'fixed',
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    margin: '0',
    zIndex: '50',
    pointerEvents: 'none',
    opacity: '0.92',
  });
  document.body.append(ghost);
  return ghost;
}

/**
 * Takes the click of the press that a drag began with, which would pick the card up again. It follows a release at once;
 * after a drag that ended before its release (`isHeld`) it can come any time before the next press or key.
 */
export function swallowClick(isHeld: boolean): void {
  const done = new AbortController();
  const options = { capture: true, once: true, signal: done.signal };
  const stop = () => done.abort();
  window.addEventListener('click', swallow, options);
  if (!isHeld) return void setTimeout(stop);
  window.addEventListener('pointerdown', stop, options);
  window.addEventListener('keydown', stop, options);
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
