import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { LINE_KINDS, lineKindOf } from '../../domain/evidence/evidence';
import lines from './Links.module.css';
import styles from './Pairs.module.css';

/** The lines between the two columns: all of them quiet, those in hand bold. For the eye alone. */
export function PairLines({
  links,
  bold,
  middles,
}: {
  links: readonly EvidenceLinkHead[];
  bold: readonly EvidenceLinkHead[];
  middles: ReadonlyMap<string, number>;
}) {
  return (
    <svg
      className={styles.lines}
      viewBox="0 0 100 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {[links, bold].map((some, i) => (
        <g key={i === 0 ? 'quiet' : 'bold'} data-weight={i === 0 ? 'quiet' : 'bold'}>
          {LINE_KINDS.map((kind) => {
            const path = drawPairs(
              some.filter((link) => lineKindOf(link) === kind),
              middles,
            );
            return (
              path !== '' && (
                <g key={kind} data-line={kind}>
                  <path className={lines.line} d={path} />
                  {kind === 'cluster' && <path className={lines.beads} d={path} />}
                </g>
              )
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** One path for many links; those of one pair are bent apart. Units: a hundredth of the width, a thousandth of the height. */
function drawPairs(links: readonly EvidenceLinkHead[], middles: ReadonlyMap<string, number>): string {
  return links
    .map(({ province, country, mechanism }) => {
      const [from, to] = [middles.get(province), middles.get(country)].map(
        (share) => Math.round((share ?? 0) * 10000) / 10,
      );
      const bend = mechanism === 'clustering' ? 6 : 0;
      return `M0 ${from}C40 ${(from ?? 0) + bend} 60 ${(to ?? 0) + bend} 100 ${to}`;
    })
    .join('');
}
