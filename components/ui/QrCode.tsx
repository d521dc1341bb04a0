import { encode } from 'uqr';
import styles from './QrCode.module.css';

/** Modules of white around the code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** The widest that a code is shown, in CSS pixels. */
const WIDEST = 480;

/** A text as a QR code, dark on white in any colour scheme; `name` says what it is. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const dark = data.flatMap((row, y) => listRuns(row).map(([x, n]) => `M${x + QUIET} ${y + QUIET}h${n}v1h-${n}z`));
  const width = size + 2 * QUIET;
  // Whole pixels a module: on a screen of few pixels, modules of two widths are hard to tell apart.
  const shown = width * Math.max(1, Math.floor(WIDEST / width));
  return (
    <svg
      className={styles.qr}
      width={shown}
      height={shown}
      viewBox={`0 0 ${width} ${width}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}

/** Where each run of dark modules begins and how long it is: in one piece, so that paper shows no seams. */
function listRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
