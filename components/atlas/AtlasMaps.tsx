'use client';

import { startTransition, useCallback, useMemo, useRef, useState } from 'react';
import { chooseLinks, groupByTile } from '../../domain/evidence/choose-links';
import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { COUNTRIES, PROVINCES, type Side, tileName } from '../../domain/evidence/tiles';
import styles from './Atlas.module.css';
import { findNearest } from './find-nearest';
import type { Layout } from './geometry';
import { LinkLayer } from './LinkLayer';
import { type AtlasPlace, type PictureProps, pickPlace } from './picture-props';
import { Readout } from './Readout';
import { TileMap } from './TileMap';
import { useLayout } from './use-layout';

/** Up to so many links are drawn above the tiles; more would hide them, and run behind. */
const FEW = 12;
/** How near to a line a click must come, in tiles. */
const REACH = 0.3;
const LAYOUTS = ['wide', 'stacked'] as const;

/** Both maps and the links between them, faint at rest. What is pointed at or chosen is drawn bold, and named below. */
export function AtlasMaps(picture: PictureProps) {
  const { links, totals, pressed, choice, choose, opened, open } = picture;
  const [pointed, setPointed] = useState<AtlasPlace | null>(null);
  const maps = useRef<HTMLDivElement>(null);
  const seen = useLayout(maps);
  const drawn = useMemo(() => chooseLinks(links, choice), [links, choice]);
  const shown = useMemo(
    () => groupBoth(chooseLinks(links, choice, 'province'), chooseLinks(links, choice, 'country')),
    [links, choice],
  );
  const ends = useMemo(() => endsOf(drawn), [drawn]);
  const bold = useMemo(() => {
    if (pointed) return shown[pointed.side].get(pointed.id) ?? [];
    const open = links.filter(({ id }) => id === opened);
    if (open.length > 0) return open;
    return drawn.length <= FEW || choice.province || choice.country ? drawn : [];
  }, [pointed, shown, links, opened, drawn, choice.province, choice.country]);
  const lit = useMemo(() => endsOf(bold), [bold]);
  const pick = useCallback(
    (layout: Layout, at: { x: number; y: number }) => {
      const link = findNearest(layout, drawn, at, REACH);
      if (link) open(link.id);
    },
    [drawn, open],
  );
  const chooseTile = useCallback(
    (side: Side, id: string | null) => {
      choose(side, id);
      // One map above the other: what the place is linked with lies further down than a phone's window reaches. A mouse would then point at another tile.
      if (id !== null && seen === 'stacked' && matchMedia('(hover: none)').matches)
        maps.current?.scrollIntoView({ block: 'nearest' });
    },
    [choose, seen],
  );
  // A press that comes meanwhile is not held up by what it passes on its way.
  const point = useCallback(
    (side: Side, id: string | null) => startTransition(() => setPointed(id === null ? null : { side, id })),
    [],
  );
  const map = (side: Side) => ({
    side,
    totals,
    shown: shown[side],
    chosen: pressed[side],
    ends,
    lit,
    choose: chooseTile,
    point,
  });
  const focus = pointed ?? pickPlace(choice);
  const layouts = LAYOUTS.filter((layout) => seen === null || layout === seen);
  return (
    <div className={`${styles.frame} ${styles.colours}`} data-picture>
      <div ref={maps} className={styles.maps} data-maps data-faded={bold.length > 0 || undefined}>
        <p className={styles.mapTitle} data-side="province" aria-hidden="true">
          China
        </p>
        <p className={styles.mapTitle} data-side="country" aria-hidden="true">
          Africa
        </p>
        <Counted side="province" only={choice.country} />
        <Counted side="country" only={choice.province} />
        {layouts.map((layout) => (
          <LinkLayer key={layout} layout={layout} links={drawn} look="quiet" onPick={pick} />
        ))}
        <TileMap {...map('province')} label="China’s 31 provincial-level units" tiles={PROVINCES} />
        <TileMap {...map('country')} label="Africa’s 54 countries" tiles={COUNTRIES} />
        {layouts.map((layout) => (
          <LinkLayer key={layout} layout={layout} links={bold} look="bold" />
        ))}
      </div>
      <Readout focus={focus} links={focus ? (shown[focus.side].get(focus.id) ?? []) : bold} picture={picture}>
        <span className="script-only">
          <span className={styles.byPointer}>
            Point at a tile, or walk there with the arrow keys, to see its links; press it to keep it. A line opens too.
          </span>
          <span className={styles.byTouch}>Press a tile to see its links, or a line to open it.</span>
        </span>
      </Readout>
    </div>
  );
}

/** With a place of the other side chosen, a map's tiles count the links with that alone; the ear hears it at each tile. */
function Counted({ side, only }: { side: Side; only: string | null }) {
  if (only === null) return null;
  return (
    <p className={styles.counted} data-side={side} aria-hidden="true">
      Numbers here: links with {tileName(only)}
    </p>
  );
}

function groupBoth<L extends EvidenceLinkHead>(ofProvinces: readonly L[], ofCountries: readonly L[]) {
  return { province: groupByTile(ofProvinces, 'province'), country: groupByTile(ofCountries, 'country') };
}

const endsOf = (links: readonly EvidenceLinkHead[]): ReadonlySet<string> =>
  new Set(links.flatMap(({ province, country }) => [province, country]));
