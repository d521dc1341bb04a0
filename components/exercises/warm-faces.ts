/** What feedback, marks, cards in hand and questions are written in: weight, size in rem, and the page's face. */
const FACES = [
  '700 1 --sans',
  '600 1 --sans',
  '400 1 --sans',
  '700 0.85 --sans',
  '600 0.875 --sans',
  '400 0.875 --sans',
  '600 1.15 --serif',
  '600 1.2 --serif',
  'italic 700 1 --sans',
];

/** The signs among them: most faces leave them to another that the machine has to look for. */
const SIGNS = 'A✓≈✗◯✥→';

let isWarm = false;

/**
 * Has the browser look for the faces of what an answer brings while nothing is done: it looks for each size and weight anew,
 * which can take as long as all else that it draws of the answer. Nothing is shown, and nothing fetched.
 */
export function warmFaces(): void {
  if (isWarm || typeof requestIdleCallback !== 'function') return;
  isWarm = true;
  const faces = [...FACES];
  const warm = (idle: IdleDeadline) => {
    const pen = document.createElement('canvas').getContext('2d');
    const styles = getComputedStyle(document.documentElement);
    while (pen && faces.length > 0 && idle.timeRemaining() > 0) {
      const face = faces.shift() ?? '';
      pen.font = face
        .replace(/[\d.]+(?= --)/, (size) => `${Number(size) * Number.parseFloat(styles.fontSize)}px`)
        .replace(/--.*/, (name) => styles.getPropertyValue(name));
      pen.measureText(SIGNS);
    }
    if (pen && faces.length > 0) requestIdleCallback(warm);
  };
  requestIdleCallback(warm);
}
