import type { ReactNode } from 'react';
import { choiceOf, parseAtlas } from '../../domain/evidence/atlas-state';
import { chooseLinks, countTiles } from '../../domain/evidence/choose-links';
import type { EvidenceLink, EvidenceLinkHead } from '../../domain/evidence/evidence';
import { saySourceDate } from '../../domain/evidence/say-link';
import { tileName } from '../../domain/evidence/tiles';
import { AppLink } from '../ui/AppLink';
import styles from './EmbeddedAtlas.module.css';
import { LazyAtlas } from './LazyAtlas';

/** A view of the atlas inside a lesson: a complete list in the page itself, and the maps once they come near the screen. */
export function EmbeddedAtlas({
  links,
  view,
  isAlone = false,
  children,
}: {
  links: readonly EvidenceLink[];
  view: string;
  /** Where the module has no atlas to lead to, as in a package: the list then names the sources itself. */
  isAlone?: boolean;
  children: ReactNode;
}) {
  const shown = chooseLinks(links, choiceOf(parseAtlas(view)));
  const way = isAlone ? null : <AppLink href={`/atlas?${view}`}>Open this view in the atlas, with its sources</AppLink>;
  return (
    <figure className={styles.figure} data-figure={`atlas?${view}`}>
      <LazyAtlas links={shown.map(toHead)} totals={countTiles(links)} way={way}>
        <ul className={styles.list}>
          {shown.map((link) => (
            <li key={link.id}>
              {tileName(link.province)} – {tileName(link.country)}{' '}
              <span className={styles.kind}>
                {[link.sector, ...(link.duration === 'one-off' ? ['once'] : []), link.since ?? 'no year'].join(', ')}
              </span>
              {isAlone && <Source source={link.source} />}
            </li>
          ))}
        </ul>
      </LazyAtlas>
      <figcaption className={styles.caption}>{children}</figcaption>
    </figure>
  );
}

function Source({ source: { publisher, date, url } }: Pick<EvidenceLink, 'source'>) {
  return (
    <a className={styles.source} href={url} rel="noreferrer" target="_blank">
      {publisher}, {saySourceDate(date)}
      <span className="visually-hidden"> (opens a new tab)</span>
    </a>
  );
}

/** The page's script gets only what it draws; notes and sources stay in the atlas. */
function toHead({ id, province, country, mechanism, form, duration, sector, since }: EvidenceLink): EvidenceLinkHead {
  return { id, province, country, mechanism, form, duration, sector, since };
}
