'use client';

import { type MouseEvent, memo, useMemo } from 'react';
import { type EvidenceLinkHead, LINE_KINDS, lineKindOf } from '../../domain/evidence/evidence';
import { drawCurves, drawEnds } from './draw-curves';
import { FRAMES, type Layout } from './geometry';
import styles from './Links.module.css';
import { layCurves } from './link-curves';

/**
 * The links of one layout: a path for each kind of line, whatever their number, so that a thousand cost little.
 * For the eye alone; tiles and table say the same, and by keys a link is opened there.
 */
export const LinkLayer = memo(function LinkLayer({
  layout,
  links,
  look,
  onPick,
}: {
  layout: Layout;
  links: readonly EvidenceLinkHead[];
  /** `quiet`: faint, behind the tiles; `bold`: above them, on a casing. */
  look: 'quiet' | 'bold';
  onPick?: (layout: Layout, point: { x: number; y: number }) => void;
}) {
  const { width, height } = FRAMES[layout];
  const drawn = useMemo(() => {
    const laid = layCurves(layout, links);
    return LINE_KINDS.map((kind) => {
      const curves = laid.filter(({ link }) => lineKindOf(link) === kind).map(({ curve }) => curve);
      return { kind, path: drawCurves(curves), ends: drawEnds(curves) };
    }).filter(({ path }) => path !== '');
  }, [layout, links]);
  const pick = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onPick?.(layout, {
      x: ((event.clientX - box.left) / box.width) * width,
      y: ((event.clientY - box.top) / box.height) * height,
    });
  };
  return (
    <svg
      className={styles.layer}
      data-layout={layout}
      data-look={look}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      onClick={onPick ? pick : undefined}
    >
      {look === 'bold' && drawn.map(({ kind, path }) => <path key={kind} className={styles.casing} d={path} />)}
      {drawn.map(({ kind, path }) => (
        <g key={kind} data-line={kind}>
          <path className={styles.line} d={path} />
          {kind === 'cluster' && <path className={styles.beads} d={path} />}
        </g>
      ))}
      {look === 'bold' && drawn.map(({ kind, ends }) => <path key={kind} className={styles.ends} d={ends} />)}
    </svg>
  );
});
