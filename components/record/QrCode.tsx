import { encode } from 'uqr';
import styles from './Record.module.css';

/** Modules of white around the code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/** The widest that a code is shown, in CSS pixels. */
const WIDEST = 480;

/** A text as a QR code, dark on white in any colour scheme; `name` says what it is. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : [])),
  );
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
