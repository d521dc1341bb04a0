import { type EvidenceLink, lineKindOf } from '../../domain/evidence/evidence';
import { sayWhat } from '../../domain/evidence/say-link';
import { tileName } from '../../domain/evidence/tiles';
import { LinkFacts, type Remarks } from './LinkFacts';
import styles from './Pairs.module.css';

/** Every link as a row that opens its note and source: who, since when, with whom. */
export function PairList({
  links,
  opened,
  open,
  remarks,
}: {
  links: readonly EvidenceLink[];
  opened: string | null;
  open: (link: string | null) => void;
  remarks: ReadonlyMap<string, Remarks>;
}) {
  return (
    <ul className={styles.list} aria-label="Pairs">
      {links.map((link) => (
        <li key={link.id}>
          <details
            data-pair={link.id}
            open={link.id === opened}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open !== (link.id === opened)) open(currentTarget.open ? link.id : null);
            }}
          >
            <summary>
              <span className={styles.ends}>
                <strong>{tileName(link.province)}</strong>{' '}
                <span className={styles.thread} data-line={lineKindOf(link)}>
                  {link.since ?? 'no year'}
                </span>{' '}
                <span aria-hidden="true">→</span> <strong>{tileName(link.country)}</strong>
              </span>{' '}
              <span className={styles.kind}>{sayWhat(link)}</span>
            </summary>
            {link.id === opened && <LinkFacts link={link} remarks={remarks.get(link.id)} />}
          </details>
        </li>
      ))}
    </ul>
  );
}
