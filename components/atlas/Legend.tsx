import { memo } from 'react';
import type { LineKind } from '../../domain/evidence/evidence';
import atlas from './Atlas.module.css';
import styles from './Legend.module.css';
import links from './Links.module.css';

const LINES: { kind: LineKind; text: string }[] = [
  { kind: 'twin', text: 'twinning, a lasting pair' },
  { kind: 'mission', text: 'a one-off mission' },
  { kind: 'cluster', text: 'clustering' },
];

const TILES = [
  { state: 'on', text: 'links under this choice, and how many' },
  { state: 'other', text: 'links of other places than the one chosen' },
  { state: 'off', text: 'links, but none under this choice' },
  { state: 'blank', text: 'no link found in the sources checked' },
  { state: 'chosen', text: 'chosen' },
];

/** What the marks mean; none is told by colour alone. */
export const Legend = memo(function Legend({ of }: { of: 'maps' | 'pairs' }) {
  return (
    <ul className={`${styles.legend} ${atlas.colours}`} aria-label="What the marks mean">
      {LINES.map(({ kind, text }) => (
        <li key={kind}>
          <LineSwatch kind={kind} /> {text}
        </li>
      ))}
      {(of === 'maps' ? TILES : []).map(({ state, text }) => (
        <li key={state}>
          <span className={styles.swatchTile} data-state={state} aria-hidden="true">
            {state === 'on' || state === 'other' ? 2 : ''}
          </span>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
});

/** A short stretch of one kind of line. */
export function LineSwatch({ kind }: { kind: LineKind }) {
  return (
    <svg className={links.swatch} viewBox="0 0 52 16" aria-hidden="true" focusable="false">
      <g data-line={kind}>
        <path className={links.line} d="M2 8h48" />
        {kind === 'cluster' && <path className={links.beads} d="M6 8h42" />}
      </g>
    </svg>
  );
}
