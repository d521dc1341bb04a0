/**
 * Scrolls by `step` CSS pixels the innermost thing around an element that still can go that way: a panel with a
 * scrollbar of its own (an investigation beside the maps), and at the panel's end the page.
 */
export function scrollAround(element: Element, step: number): void {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const before = box.scrollTop;
    box.scrollTop += step;
    if (box.scrollTop !== before) return;
  }
  window.scrollBy({ top: step, behavior: 'instant' });
}
