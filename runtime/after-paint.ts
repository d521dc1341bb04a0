/** What waits for the next paint, in turn. */
const waiting = new Set<() => void>();

/** A frame that is not drawn (a window that is covered, an embedded page that is scrolled away) holds nothing up for longer. */
const PATIENCE_MS = 300;

let channel: MessageChannel | null = null;
let patience: ReturnType<typeof setTimeout> | undefined;

/**
 * Acts once the answer to a press has been painted, so that what is not seen at once does not hold up what is. At the latest
 * when the page is put away; at once where there are no frames to wait for. Returns how to call it off.
 */
export function afterPaint(act: () => void): () => void {
  if (!hasFrames()) {
    act();
    return () => {};
  }
  channel ??= openChannel();
  const { port2 } = channel;
  if (waiting.size === 0) {
    // A frame is painted right after its callbacks; what is posted in one comes after that.
    requestAnimationFrame(() => port2.postMessage(null));
    patience = setTimeout(actNow, PATIENCE_MS);
  }
  waiting.add(act);
  return () => waiting.delete(act);
}

function hasFrames(): boolean {
  return typeof window !== 'undefined' && 'MessageChannel' in window && document.visibilityState === 'visible';
}

function actNow(): void {
  clearTimeout(patience);
  const acts = [...waiting];
  waiting.clear();
  // One that fails keeps none of the others from being done.
  for (const act of acts)
    try {
      act();
    } catch (fault) {
      reportError(fault);
    }
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = actNow;
  // Before whatever else is done then: an LMS is told good-bye at the same moment.
  window.addEventListener('pagehide', actNow, true);
  document.addEventListener('visibilitychange', actNow, true);
  return opened;
}
