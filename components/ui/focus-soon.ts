/**
 * Gives the focus to what a turn of the page has led to, in the next frame: an address with a fragment makes the browser
 * take the focus to its target, or to nothing, once it has drawn the turn. Returns the way to call it off.
 */
export function focusSoon(find: () => HTMLElement | null | undefined, options?: FocusOptions): () => void {
  const frame = requestAnimationFrame(() => find()?.focus(options));
  return () => cancelAnimationFrame(frame);
}
