/** The least that a note needs to be read in, and what keeps it apart from the text and from the window's edge. */
const NARROWEST_PX = 224;
const WIDEST_PX = 320;
const GAP_PX = 24;

/**
 * Puts a panel into the margin beside the line of the mark that opened it, where the text leaves room there; else it stays
 * what it is without a script, a sheet at the foot of the window. Again when it is shown: its height counts only then.
 */
export function standBeside(panel: HTMLElement, mark: Element | null): void {
  const column = mark?.closest('[data-step], .page, .measure');
  const view = panel.ownerDocument.defaultView;
  leaveMargin(panel);
  if (!mark || !column || !view) return;
  const { right } = column.getBoundingClientRect();
  const line = mark.getBoundingClientRect();
  const width = Math.min(WIDEST_PX, view.innerWidth - right - 2 * GAP_PX);
  // One that is not shown has no line.
  if (line.width === 0) return;
  // A mark in a board or a table that is wider than the text would be covered.
  if (width < NARROWEST_PX || line.right > right + GAP_PX) return;
  panel.dataset.beside = '';
  panel.style.left = `${right + GAP_PX + view.scrollX}px`;
  panel.style.width = `${width}px`;
  const lowest = view.innerHeight - panel.offsetHeight - GAP_PX;
  const top = Math.max(GAP_PX, Math.min(line.top - GAP_PX / 2, lowest));
  panel.style.top = `${top + view.scrollY}px`;
}

function leaveMargin(panel: HTMLElement): void {
  delete panel.dataset.beside;
  for (const name of ['left', 'top', 'width']) panel.style.removeProperty(name);
}
