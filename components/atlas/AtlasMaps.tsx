'use client';

import { startTransition, useCallback, useMemo, useState } from 'react';
import { type Choice, chooseLinks, groupByTile } from '../../domain/evidence/choose-links';
import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { sayTile } from '../../domain/evidence/say-link';
import { COUNTRIES, PROVINCES, type Side, tileName } from '../../domain/evidence/tiles';
import styles from './Atlas.module.css';
import { findNearest, type Layout } from './geometry';
import { LinkLayer } from './LinkLayer';
import { placeNames } from './place-names';
import { describeTile, TileMap } from './TileMap';

/** Up to so many links are drawn above the tiles; more would hide them, and run behind. */
const FEW = 12;
/** How near to a line a click must come, in tiles. */
const REACH = 0.3;

/** Both maps and the links between them, faint at rest. What is pointed at or chosen is drawn bold, with names at its ends. */
export function AtlasMaps({
  links,
  totals,
  pressed,
  choice,
  choose,
  opened,
  open,
}: {
  links: readonly EvidenceLinkHead[];
  /** How many links each place has in all, those outside `links` included. */
  totals: Readonly<Record<string, number>>;
  /** The tiles that are chosen; what is drawn may still be `choice`, and follow. */
  pressed: Readonly<Record<Side, string | null>>;
  choice: Choice;
  choose: (side: Side, id: string | null) => void;
  /** The id of the link that stands open. */
  opened: string | null;
  open: (link: string) => void;
}) {
  const [pointed, setPointed] = useState<{ side: Side; id: string } | null>(null);
  const drawn = useMemo(() => chooseLinks(links, choice), [links, choice]);
  const shown = useMemo(
    () => groupBoth(chooseLinks(links, choice, 'province'), chooseLinks(links, choice, 'country')),
    [links, choice],
  );
  const ends = useMemo(() => new Set(drawn.flatMap(({ province, country }) => [province, country])), [drawn]);
  const bold = useMemo(() => {
    if (pointed) return shown[pointed.side].get(pointed.id) ?? [];
    const open = links.filter(({ id }) => id === opened);
    if (open.length > 0) return open;
    return drawn.length <= FEW || choice.province || choice.country ? drawn : [];
  }, [pointed, shown, links, opened, drawn, choice.province, choice.country]);
  const named = useMemo(() => {
    const ids = [...new Set(bold.flatMap(({ province, country }) => [province, country]))];
    return { ids: new Set(ids), wide: placeNames('wide', ids), stacked: placeNames('stacked', ids) };
  }, [bold]);
  const pick = useCallback(
    (layout: Layout, at: { x: number; y: number }) => {
      const link = findNearest(layout, drawn, at, REACH);
      if (link) open(link.id);
    },
    [drawn, open],
  );
  const map = (side: Side) => ({
    side,
    totals,
    shown: shown[side],
    chosen: pressed[side],
    isDrawn: (id: string) => ends.has(id),
    named,
    choose: (id: string | null) => choose(side, id),
    // A press that comes meanwhile is not held up by what it passes on its way.
    point: (id: string | null) => startTransition(() => setPointed(id === null ? null : { side, id })),
  });
  const focus = pointed ?? pickFocus(choice);
  return (
    <div className={`${styles.frame} ${styles.colours}`}>
      <div className={styles.maps} data-maps data-faded={bold.length > 0 || undefined}>
        <p className={styles.mapTitle} data-side="province" aria-hidden="true">
          China
        </p>
        <p className={styles.mapTitle} data-side="country" aria-hidden="true">
          Africa
        </p>
        <LinkLayer layout="wide" links={drawn} look="quiet" onPick={pick} />
        <LinkLayer layout="stacked" links={drawn} look="quiet" onPick={pick} />
        <TileMap {...map('province')} label="China’s 31 provincial-level units" tiles={PROVINCES} />
        <TileMap {...map('country')} label="Africa’s 54 countries" tiles={COUNTRIES} />
        <LinkLayer layout="wide" links={bold} look="bold" />
        <LinkLayer layout="stacked" links={bold} look="bold" />
      </div>
      <p className={styles.readout} aria-hidden="true">
        {focus ? (
          <>
            <strong>
              {sayTile(tileName(focus.id), shown[focus.side].get(focus.id)?.length ?? 0, totals[focus.id] ?? 0)}.
            </strong>{' '}
            {describeTile(focus.side, shown[focus.side].get(focus.id), true)}
          </>
        ) : (
          <span className="script-only">
            <span className={styles.byPointer}>
              Point at a tile, or walk there with the arrow keys, to see its links; press it to keep it. A line opens
              too.
            </span>
            <span className={styles.byTouch}>Press a tile to see its links, or a line to open it.</span>
          </span>
        )}
      </p>
    </div>
  );
}

function pickFocus({ province, country }: Choice): { side: Side; id: string } | null {
  if (province) return { side: 'province', id: province };
  return country ? { side: 'country', id: country } : null;
}

function groupBoth<L extends EvidenceLinkHead>(ofProvinces: readonly L[], ofCountries: readonly L[]) {
  return { province: groupByTile(ofProvinces, 'province'), country: groupByTile(ofCountries, 'country') };
}
