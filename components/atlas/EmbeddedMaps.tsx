'use client';

import { useCallback, useDeferredValue, useState } from 'react';
import { type Choice, EVERYTHING } from '../../domain/evidence/choose-links';
import { type Side, tileName } from '../../domain/evidence/tiles';
import { useAnnounce } from '../ui/Announcer';
import { AtlasMaps } from './AtlasMaps';
import type { EmbeddedMapsProps } from './LazyAtlas';
import { Legend } from './Legend';

/** The maps of a lesson's view: a tile or a line can be chosen, and nothing of it is kept. */
export function EmbeddedMaps({ links, totals }: EmbeddedMapsProps) {
  const announce = useAnnounce();
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const choose = useCallback(
    (side: Side, id: string | null) => {
      setChoice((last) => ({ ...last, [side]: id }));
      announce(id === null ? 'All links of this view.' : `${tileName(id)} alone.`);
    },
    [announce],
  );
  const open = useCallback(
    (id: string | null) => {
      const link = links.find((one) => one.id === id);
      if (!link) return;
      setChoice({ ...EVERYTHING, province: link.province, country: link.country });
      announce(`${tileName(link.province)} and ${tileName(link.country)} alone.`);
    },
    [links, announce],
  );
  const drawn = useDeferredValue(choice);
  return (
    <>
      <AtlasMaps
        links={links}
        totals={totals}
        pressed={choice}
        choice={drawn}
        choose={choose}
        opened={null}
        open={open}
      />
      <Legend of="maps" />
    </>
  );
}
