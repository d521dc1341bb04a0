import { type ArgumentMap, type Claim, listRows } from '../../domain/argument';
import styles from './Argument.module.css';
import placing from './Rows.module.css';
import { FINDING_SIGNS, FINDING_WORDS, GROUND_WORDS } from './say-claim';

/**
 * The claims as boxes, row by row, each leading to its own section below. What a box says under its claim hangs on the
 * look. A claim that pulls against another is joined to it by a rail at the side; in words it stands in the sections.
 */
export function ArgumentGrid({ argument }: { argument: ArgumentMap }) {
  const rows = listRows(argument.claims);
  const rowOf = (id: string) => rows.findIndex((row) => row.some((claim) => claim.id === id)) + 1;
  const pulls = argument.ties.filter(({ kind }) => kind === 'pulls against');
  const loops = new Set(argument.ties.filter(({ from, to }) => from === to).map(({ from }) => from));
  return (
    <nav aria-label="Map of the argument" className={styles.map}>
      <ol className={styles.grid}>
        {rows.map((row, i) =>
          row.map((claim) => (
            <li key={claim.id} data-row={i + 1} data-side={claim.side} className={`${styles.place} ${placing.row}`}>
              <ClaimBox claim={claim} isLoop={loops.has(claim.id)} />
            </li>
          )),
        )}
        {pulls.map(({ from, to }) => (
          <li
            key={`${from} ${to}`}
            aria-hidden="true"
            className={`${styles.rail} ${placing.row}`}
            data-from={Math.min(rowOf(from), rowOf(to))}
            data-to={Math.max(rowOf(from), rowOf(to))}
          >
            <span>⇄</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ClaimBox({ claim, isLoop }: { claim: Claim; isLoop: boolean }) {
  const { finding } = claim.record;
  return (
    <a href={`#claim-${claim.id}`} className={styles.box} data-finding={finding} data-rests={claim.rests.on}>
      <span className={styles.number}>{claim.cites.join(', ')}</span> <span>{claim.short}</span>
      {isLoop && (
        <span className={styles.loop}>
          {' '}
          <span aria-hidden="true">↻</span> a loop
        </span>
      )}
      <span className={styles.under} data-part="argues">
        {GROUND_WORDS[claim.rests.on]}
      </span>
      <span className={styles.under} data-part="record">
        <span aria-hidden="true">{FINDING_SIGNS[finding]}</span> {FINDING_WORDS[finding]}
      </span>
      <span className={styles.under} data-part="open">
        {claim.before.text === '' ? 'what stays open' : 'what stays open, and who said it before'}
      </span>
    </a>
  );
}
