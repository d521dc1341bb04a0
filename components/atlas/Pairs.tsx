'use client';

import { startTransition, useMemo, useState, useSyncExternalStore } from 'react';
import { chooseLinks, groupByTile } from '../../domain/evidence/choose-links';
import type { EvidenceLink } from '../../domain/evidence/evidence';
import type { Side } from '../../domain/evidence/tiles';
import type { Remarks } from './LinkFacts';
import { PairColumn } from './PairColumn';
import { PairLines } from './PairLines';
import { PairList } from './PairList';
import styles from './Pairs.module.css';
import { layPairs, sortPairs } from './pair-rows';
import { type AtlasPlace, type PictureProps, pickPlace } from './picture-props';
import { Readout } from './Readout';

/** From here on two columns and the lines between them have room; CSS says the same. */
const ROOM = '(min-width: 40em)';

function watchRoom(onChange: () => void): () => void {
  const room = window.matchMedia(ROOM);
  room.addEventListener('change', onChange);
  return () => room.removeEventListener('change', onChange);
}

/** The links as two columns, provinces and countries by region, with a line for each; on a phone as a list. */
export function Pairs({ remarks, ...picture }: PictureProps<EvidenceLink> & { remarks: ReadonlyMap<string, Remarks> }) {
  const { links, pressed, choice, choose, opened, open } = picture;
  const isRoomy = useSyncExternalStore(watchRoom, () => window.matchMedia(ROOM).matches);
  const [pointed, setPointed] = useState<AtlasPlace | null>(null);
  const shown = useMemo(() => chooseLinks(links, { ...choice, province: null, country: null }), [links, choice]);
  const columns = useMemo(() => layPairs(shown), [shown]);
  const groups = useMemo(
    () => ({ province: groupByTile(shown, 'province'), country: groupByTile(shown, 'country') }),
    [shown],
  );
  const bold = useMemo(() => {
    if (pointed) return groups[pointed.side].get(pointed.id) ?? [];
    const one = shown.filter(({ id }) => id === opened);
    if (one.length > 0) return one;
    return choice.province || choice.country ? chooseLinks(shown, choice) : [];
  }, [pointed, groups, shown, opened, choice]);
  const lit = useMemo(() => new Set(bold.flatMap(({ province, country }) => [province, country])), [bold]);
  if (!isRoomy)
    return (
      <div className={styles.pairs} data-pairs="list" data-picture>
        <PairList
          links={sortPairs(chooseLinks(links, choice), columns)}
          opened={opened}
          open={open}
          remarks={remarks}
        />
      </div>
    );
  const column = (side: Side, label: string) => (
    <PairColumn
      side={side}
      label={label}
      regions={columns[side]}
      groups={groups[side]}
      chosen={pressed[side]}
      lit={lit}
      choose={(id) => choose(side, id)}
      point={(id) => startTransition(() => setPointed(id === null ? null : { side, id }))}
    />
  );
  const focus = pointed ?? pickPlace(choice);
  const ofFocus = pointed || !focus ? bold : chooseLinks(shown, choice);
  return (
    <div className={styles.pairs} data-pairs="columns" data-picture>
      <div className={styles.columns} data-faded={bold.length > 0 || undefined}>
        {column('province', 'Provinces by region')}
        <PairLines links={shown} bold={bold} middles={columns.middles} />
        {column('country', 'Countries by region')}
      </div>
      <Readout focus={focus} links={ofFocus} picture={picture} isAlwaysSeen>
        <span className="script-only">
          Point at a place, or walk there with the arrow keys, to see its links; press it to keep it.
        </span>
      </Readout>
    </div>
  );
}
