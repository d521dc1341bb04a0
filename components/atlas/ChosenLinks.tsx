'use client';

import { memo, useEffect, useId, useRef } from 'react';
import type { EvidenceLink } from '../../domain/evidence/evidence';
import { sayKind } from '../../domain/evidence/say-link';
import { tileName } from '../../domain/evidence/tiles';
import styles from './ChosenLinks.module.css';
import { LinkFacts, type Remarks } from './LinkFacts';

/** So many are listed here; the table has them all. */
const MOST_LISTED = 12;

/** The links of what is chosen, each of which opens its note, source, date and confidence. */
export const ChosenLinks = memo(function ChosenLinks({
  title,
  none,
  links,
  opened,
  open,
  remarks,
}: {
  title: string;
  /** What is said where there is no link to list. */
  none: string;
  links: readonly EvidenceLink[];
  opened: string | null;
  open: (id: string | null) => void;
  remarks: ReadonlyMap<string, Remarks>;
}) {
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  // A link can be opened from far above (a line of the map) or by the address itself; then it has to come into view.
  useEffect(() => {
    if (opened === null) return;
    list.current?.querySelector(`[data-link="${opened}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <section className={styles.chosen} data-chosen aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {links.length === 0 && <p className={styles.none}>{none}</p>}
      <ul ref={list}>
        {links.slice(0, MOST_LISTED).map((link) => (
          <li key={link.id}>
            <details
              data-link={link.id}
              open={link.id === opened}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open !== (link.id === opened)) open(currentTarget.open ? link.id : null);
              }}
            >
              <summary>
                <strong>
                  {tileName(link.province)} – {tileName(link.country)}
                </strong>{' '}
                <span className={styles.kind}>{sayKind(link)}</span>
              </summary>
              {link.id === opened && <LinkFacts link={link} remarks={remarks.get(link.id)} />}
            </details>
          </li>
        ))}
      </ul>
      {links.length > MOST_LISTED && <p>And {links.length - MOST_LISTED} more, in the table below.</p>}
    </section>
  );
});
