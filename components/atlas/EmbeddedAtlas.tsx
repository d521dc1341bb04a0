import type { ReactNode } from 'react';
import { choiceOf, parseAtlas } from '../../domain/evidence/atlas-state';
import { chooseLinks, countTiles } from '../../domain/evidence/choose-links';
import type { EvidenceLink, LinkHead } from '../../domain/evidence/evidence';
import { nameOf } from '../../domain/evidence/tiles';
import styles from './EmbeddedAtlas.module.css';
import { LazyAtlas } from './LazyAtlas';

/** A view of the atlas inside a lesson: a complete list in the page itself, and the maps once they come near the screen. */
export function EmbeddedAtlas({
  links,
  view,
  children,
}: {
  links: readonly EvidenceLink[];
  view: string;
  children: ReactNode;
}) {
  const shown = chooseLinks(links, choiceOf(parseAtlas(view)));
  return (
    <figure className={styles.figure} data-figure={`atlas?${view}`}>
      <LazyAtlas links={shown.map(toHead)} totals={countTiles(links)} view={view}>
        <ul className={styles.list}>
          {shown.map((link) => (
            <li key={link.id}>
              {nameOf(link.province)} – {nameOf(link.country)}{' '}
              <span className={styles.kind}>
                {[link.sector, ...(link.duration === 'one-off' ? ['once'] : []), link.since ?? 'no year'].join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </LazyAtlas>
      <figcaption className={styles.caption}>{children}</figcaption>
    </figure>
  );
}

/** The page's script gets only what it draws; notes and sources stay in the atlas. */
function toHead({ id, province, country, mechanism, form, duration, sector, since }: EvidenceLink): LinkHead {
  return { id, province, country, mechanism, form, duration, sector, since };
}
