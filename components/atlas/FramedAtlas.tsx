'use client';

import { useCallback, useMemo } from 'react';
import { choiceOf, writeAtlas } from '../../domain/evidence/atlas-state';
import { chooseLinks, countTiles } from '../../domain/evidence/choose-links';
import { sayFinding } from '../../domain/evidence/say-finding';
import { sayCount } from '../../domain/evidence/say-link';
import type { Side } from '../../domain/evidence/tiles';
import { useAnnounce } from '../ui/Announcer';
import { AppLink } from '../ui/AppLink';
import styles from './Atlas.module.css';
import type { ShownEvidence } from './AtlasExplorer';
import { AtlasPicture } from './AtlasPicture';
import { ChosenLinks } from './ChosenLinks';
import { Legend } from './Legend';
import { gatherRemarks } from './LinkFacts';
import { nameView } from './name-view';
import { useAtlasAddress } from './use-atlas-address';

/** One view of the atlas, as its address names it, for a frame in another page: picture, links of what is pressed, the way to the atlas. */
export function FramedAtlas({ evidence }: { evidence: ShownEvidence }) {
  const { links } = evidence;
  const [state, change] = useAtlasAddress();
  const choice = useMemo(() => choiceOf(state), [state]);
  const totals = useMemo(() => countTiles(links), [links]);
  const remarks = useMemo(() => gatherRemarks(evidence), [evidence]);
  const shown = chooseLinks(links, choice);
  const announce = useAnnounce();
  const choose = useCallback(
    (side: Side, id: string | null) => {
      change({ [side]: id, link: null });
      announce(`${sayCount(chooseLinks(links, { ...choice, [side]: id }).length)} shown`);
    },
    [change, announce, links, choice],
  );
  const open = useCallback((link: string | null) => change({ link }), [change]);
  const finding = sayFinding(shown, choice);
  const query = writeAtlas({ ...state, investigation: null, step: 1 });
  const isChosen = choice.province !== null || choice.country !== null || state.link !== null;
  const listed = isChosen ? shown.filter(({ id }) => choice.province || choice.country || id === state.link) : [];
  return (
    <>
      <h1>{nameView(state)}</h1>
      {finding && <p className={styles.finding}>{finding}</p>}
      <AtlasPicture
        as={state.as}
        links={links}
        totals={totals}
        pressed={state}
        choice={choice}
        choose={choose}
        opened={state.link}
        open={open}
        remarks={remarks}
      />
      {state.as === null && <Legend of="maps" />}
      <h2 className="visually-hidden">Links and sources</h2>
      {isChosen && (
        <ChosenLinks
          title={nameView(state)}
          none="No link under this choice."
          links={listed}
          opened={state.link}
          open={open}
          remarks={remarks}
        />
      )}
      <p>
        <AppLink href={`/atlas/${query === '' ? '' : `?${query}`}`}>
          This view in the atlas, with all its sources
        </AppLink>
      </p>
    </>
  );
}
