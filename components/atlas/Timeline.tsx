'use client';

import { memo, useId, useMemo } from 'react';
import { type Choice, chooseLinks, countChoices, decadeOf, listDecades } from '../../domain/evidence/choose-links';
import { type EvidenceLinkHead, LINE_KINDS, type LineKind, lineKindOf } from '../../domain/evidence/evidence';
import { sayCount } from '../../domain/evidence/say-link';
import styles from './Timeline.module.css';

const HEIGHT = 96;
const TALLEST_UNIT = 12;

interface Bar {
  year: number;
  parts: { kind: LineKind; count: number; before: number }[];
}

/** Since when: a column for each year, and below it the decades to choose from. Links without a year stand apart. */
export const Timeline = memo(function Timeline({
  links,
  pressed,
  choice,
  choose,
}: {
  links: readonly EvidenceLinkHead[];
  /** The decade that is chosen; the bars may still be those of `choice`. */
  pressed: string | null;
  choice: Choice;
  choose: (decade: string | null) => void;
}) {
  const id = useId();
  const decades = useMemo(() => listDecades(links), [links]);
  const counts = useMemo(() => countChoices(links, choice, 'decade'), [links, choice]);
  const bars = useMemo(() => stackYears(chooseLinks(links, choice, 'decade')), [links, choice]);
  const first = Number(decades[0] ?? 0);
  const years = decades.length * 10;
  const tallest = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)));
  const unit = Math.min(TALLEST_UNIT, HEIGHT / tallest);
  const button = (decade: string, name: string) => (
    <button
      key={decade}
      type="button"
      className={styles.decade}
      data-decade={decade}
      aria-pressed={pressed === decade}
      aria-label={`${name}: ${sayCount(counts.get(decade) ?? 0)}`}
      onClick={() => choose(pressed === decade ? null : decade)}
    >
      {name}
      <span className={styles.count}>{counts.get(decade) ?? 0}</span>
    </button>
  );
  return (
    <section className={styles.timeline} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Since when</h2>
      <div className={styles.axis}>
        <div className={styles.years}>
          <svg className={styles.bars} height={HEIGHT} aria-hidden="true" focusable="false">
            <defs>
              <pattern id={`${id}-mission`} width="5" height="5" patternUnits="userSpaceOnUse">
                <path d="M0 5L5 0" className={styles.hatch} />
              </pattern>
              <pattern id={`${id}-cluster`} width="6" height="6" patternUnits="userSpaceOnUse">
                <circle cx="3" cy="3" r="1.8" className={styles.dot} />
              </pattern>
            </defs>
            {bars.map(({ year, parts }) =>
              parts.map(({ kind, count, before }) => (
                <rect
                  key={`${year}${kind}`}
                  x={`${(((year - first) / years) * 100).toFixed(2)}%`}
                  width={`${(85 / years).toFixed(2)}%`}
                  y={HEIGHT - (before + count) * unit}
                  height={count * unit}
                  data-line={kind}
                  data-faded={(choice.decade !== null && decadeOf({ since: year }) !== choice.decade) || undefined}
                  fill={kind === 'twin' ? undefined : `url(#${id}-${kind})`}
                />
              )),
            )}
          </svg>
          <div className={styles.decades}>{decades.map((decade) => button(decade, `${decade}s`))}</div>
        </div>
        <div className={styles.undated}>{button('undated', 'no year')}</div>
      </div>
      <p className={styles.note}>
        The year in which the record begins, as the sources give it. Filled: lasting twins; hatched: one-off missions;
        dotted: clusters.
      </p>
    </section>
  );
});

/** Links with a year, counted by year and kind, each kind on top of those before it. */
function stackYears(links: readonly EvidenceLinkHead[]): Bar[] {
  const byYear = new Map<number, Map<LineKind, number>>();
  for (const link of links) {
    if (link.since === null) continue;
    const kinds = byYear.get(link.since) ?? new Map<LineKind, number>();
    kinds.set(lineKindOf(link), (kinds.get(lineKindOf(link)) ?? 0) + 1);
    byYear.set(link.since, kinds);
  }
  return [...byYear].map(([year, kinds]) => {
    let before = 0;
    const parts = LINE_KINDS.flatMap((kind) => {
      const count = kinds.get(kind) ?? 0;
      const part = { kind, count, before };
      before += count;
      return count > 0 ? [part] : [];
    });
    return { year, parts };
  });
}
