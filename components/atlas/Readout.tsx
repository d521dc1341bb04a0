import type { MouseEvent, ReactNode } from 'react';
import { groupByTile } from '../../domain/evidence/choose-links';
import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { sayKind, sayTile } from '../../domain/evidence/say-link';
import { findTile, type Side, tileName } from '../../domain/evidence/tiles';
import type { AtlasPlace, PictureProps } from './picture-props';
import styles from './Readout.module.css';

/** So many partners are named; all of them stand in the list below. */
const MOST_NAMED = 8;

/**
 * The line below a picture: with whom the place in hand is linked, by code and name where its tiles have room for codes
 * alone. What is chosen stays in sight here, with a button that undoes it.
 */
export function Readout({
  focus,
  links,
  picture: { totals, pressed, opened, choose, open },
  isAlwaysSeen = false,
  children,
}: {
  /** The place that is pointed at, or else chosen. */
  focus: AtlasPlace | null;
  /** Its links; without a place in hand all that are drawn. */
  links: readonly EvidenceLinkHead[];
  picture: PictureProps;
  /** Below a picture that is higher than a window it stays in sight at rest, too. */
  isAlwaysSeen?: boolean;
  /** What is said while nothing is in hand. */
  children: ReactNode;
}) {
  const ends = [pressed.province, pressed.country].filter((id) => id !== null);
  const one = links.find(({ id }) => id === opened);
  const kept = ends.length === 0 && one ? [one.province, one.country] : ends;
  // The button goes away with its press: the focus goes to where one would choose again.
  const clear = ({ currentTarget }: MouseEvent) => {
    const tile = `:is([data-tile="${kept[0]}"], [data-place="${kept[0]}"])`;
    currentTarget.closest('[data-picture]')?.querySelector<HTMLElement>(tile)?.focus({ preventScroll: true });
    if (pressed.province) choose('province', null);
    if (pressed.country) choose('country', null);
    if (ends.length === 0) open(null);
  };
  return (
    <div className={styles.readout} data-kept={kept.length > 0 || undefined} data-stays={isAlwaysSeen || undefined}>
      <p aria-hidden="true">
        {focus ? (
          <>
            <strong>{sayTile(tileName(focus.id), links.length, totals[focus.id] ?? 0)}.</strong>{' '}
            <Partners side={focus.side === 'province' ? 'country' : 'province'} links={links} />
          </>
        ) : one ? (
          <>
            <strong>
              {tileName(one.province)} – {tileName(one.country)}.
            </strong>{' '}
            {sayKind(one)}.
          </>
        ) : (
          children
        )}
      </p>
      {kept.length > 0 && (
        <button type="button" aria-label={`Clear ${kept.map(tileName).join(' and ')}`} onClick={clear}>
          Clear
        </button>
      )}
    </div>
  );
}

/** The other ends of a place's links, each once, with its code and what kind of link it is; CSS shows what there is room for. */
function Partners({ side, links }: { side: Side; links: readonly EvidenceLinkHead[] }) {
  const partners = [...groupByTile(links, side)];
  const named = partners.slice(0, MOST_NAMED).map(([id, some], i) => (
    <span key={id} className={styles.partner}>
      {i > 0 && '; '}
      <span className={styles.code}>{findTile(id)?.code} </span>
      {tileName(id)}
      <span className={styles.kind}>: {some.map((link) => startLower(sayKind(link))).join(', and ')}</span>
    </span>
  ));
  const more = partners.length - named.length;
  if (partners.length === 0) return null;
  return (
    <>
      {named}
      {more > 0 && `; and ${more} more`}.
    </>
  );
}

const startLower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
