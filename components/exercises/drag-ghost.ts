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

/** Takes the click that follows a drag at once, which would pick the card up again; no later one. */
export function swallowClick(): void {
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true));
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
