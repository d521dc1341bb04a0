/** What feedback, marks and cards in hand are written in, beside what stands in every page. */
const FACES = ['600 16px --sans', '700 16px --sans', 'italic 700 16px --sans', '400 16px --serif', '600 16px --serif'];

/** The signs among them: most faces leave them to another that the machine has to look for. */
const SIGNS = 'A✓≈✗◯⠿✥→';

let isWarm = false;

/**
 * Has the browser look for the faces of what an answer brings while nothing is done: to find one takes a cheap phone as long
 * as all else that it draws of the answer. Nothing is shown and nothing fetched: those of the page, or the machine's.
 */
export function warmFaces(): void {
  if (isWarm || typeof requestIdleCallback !== 'function') return;
  isWarm = true;
  const faces = [...FACES];
  const warm = (idle: IdleDeadline) => {
    const pen = document.createElement('canvas').getContext('2d');
    const styles = getComputedStyle(document.documentElement);
    while (pen && faces.length > 0 && idle.timeRemaining() > 0) {
      pen.font = (faces.shift() ?? '').replace(/--.*/, (name) => styles.getPropertyValue(name));
      pen.measureText(SIGNS);
    }
    if (pen && faces.length > 0) requestIdleCallback(warm);
  };
  requestIdleCallback(warm);
}
