'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { AtlasChange, AtlasState } from '../../domain/evidence/atlas-state';
import { type Choice, chooseLinks, countTiles, type Dimension, EVERYTHING } from '../../domain/evidence/choose-links';
import type { EvidenceTables } from '../../domain/evidence/evidence';
import { sayFinding } from '../../domain/evidence/say-finding';
import { sayCount, sayNone } from '../../domain/evidence/say-link';
import { type Side, tileName } from '../../domain/evidence/tiles';
import { useIsHydrated } from '../session/SessionProvider';
import { useAnnounce } from '../ui/Announcer';
import { FaultBoundary } from '../ui/FaultBoundary';
import atlas from './Atlas.module.css';
import { AtlasFilters } from './AtlasFilters';
import { AtlasPicture } from './AtlasPicture';
import { ChosenLinks } from './ChosenLinks';
import styles from './Explorer.module.css';
import { Legend } from './Legend';
import { gatherRemarks } from './LinkFacts';
import { LinkTable } from './LinkTable';
import rest from './Rest.module.css';
import { ShareView } from './ShareView';
import { Timeline } from './Timeline';
import { useLater } from './use-later';

export type ShownEvidence = Pick<EvidenceTables, 'links' | 'rules' | 'contradictions'>;

/** Maps, filters, what is chosen, timeline and the table: one choice, and all of them answer to it. */
export function AtlasExplorer({
  evidence,
  state,
  change,
  csvUrl,
  credit,
  way,
  children,
}: {
  evidence: ShownEvidence;
  state: AtlasState;
  change: (part: AtlasChange) => void;
  csvUrl: string;
  credit: string;
  /** Where one may go from above the maps. */
  way?: ReactNode;
  /** What stands between the maps and all that is longer than a screen. */
  children?: ReactNode;
}) {
  const { links } = evidence;
  // What is pressed shows at once; maps, lists and words answer in slices.
  const view = useLater(state);
  const { province, country, sector, mechanism, form, duration, decade, link } = view;
  const choice = useMemo(
    () => ({ province, country, sector, mechanism, form, duration, decade }),
    [province, country, sector, mechanism, form, duration, decade],
  );
  const shown = useMemo(() => chooseLinks(links, choice), [links, choice]);
  const totals = useMemo(() => countTiles(links), [links]);
  const remarks = useMemo(() => gatherRemarks(evidence), [evidence]);
  const choose = useCallback(
    (dimension: Dimension, value: string | null) => change({ [dimension]: value, link: null }),
    [change],
  );
  const open = useCallback((id: string | null) => change({ link: id }), [change]);
  const chooseTile = useCallback((side: Side, id: string | null) => change({ [side]: id, link: null }), [change]);
  const chooseDecade = useCallback((value: string | null) => choose('decade', value), [choose]);

  const pressed = useMemo(
    () => ({ province: state.province, country: state.country }),
    [state.province, state.country],
  );

  const announce = useAnnounce();
  const chosen = chooseLinks(links, { ...EVERYTHING, province, country });
  const none = startUpper(`${sayNone(chosen.length)}.`);
  const said = shown.length === 0 ? none : `${sayCount(shown.length)} shown`;
  const isHydrated = useIsHydrated();
  const last = useRef<Choice | null>(null);
  // The maps answer to the eye; the ear is told how many links a change has left. Not on arrival, when the address chooses.
  useEffect(() => {
    if (!isHydrated) return;
    if (last.current !== null && last.current !== choice) announce(said);
    last.current = choice;
  }, [choice, said, announce, isHydrated]);
  // A question of an investigation is not answered before it is asked.
  const finding = view.investigation === null ? sayFinding(shown, choice) : null;
  const status = useRef<HTMLParagraphElement>(null);
  // The button goes away with its press: the focus stays beside it.
  const showEverything = () => {
    status.current?.focus({ preventScroll: true });
    change({ ...EVERYTHING, link: null });
  };

  // What stands below the maps comes after them: two short changes of the page instead of a long one.
  const [restShown, restChoice, restView] = useLater(
    useMemo(() => [shown, choice, view] as const, [shown, choice, view]),
  );
  const chosenPlaces = [restView.province, restView.country].filter((id) => id !== null);
  const hasPlace = chosenPlaces.length > 0;
  const opened = links.find(({ id }) => id === restView.link);
  const listed = useMemo(() => {
    if (!hasPlace) return opened ? [opened] : [];
    return opened && !restShown.includes(opened) ? [opened, ...restShown] : restShown;
  }, [hasPlace, opened, restShown]);
  const isWhole = shown.length === links.length;
  return (
    <>
      <section className={styles.explorer} aria-labelledby="atlas">
        <h2 id="atlas" className="visually-hidden">
          The maps
        </h2>
        <div className={styles.head}>
          {shown.length === 0 && <p className={styles.none}>{none}</p>}
          {finding && (
            <p className={atlas.finding} data-finding>
              {finding}
            </p>
          )}
          <fieldset className={`${styles.views} script-only`}>
            <legend className="visually-hidden">How to see it</legend>
            {([null, 'pairs'] as const).map((as) => (
              <button key={as} type="button" aria-pressed={state.as === as} onClick={() => change({ as })}>
                {as === null ? 'Maps' : 'Pairs'}
              </button>
            ))}
          </fieldset>
          {way}
        </div>
        <FaultBoundary what="The map">
          <AtlasPicture
            as={view.as}
            links={links}
            totals={totals}
            pressed={pressed}
            choice={choice}
            choose={chooseTile}
            opened={link}
            open={open}
            remarks={remarks}
          />
        </FaultBoundary>
        <p className={styles.status} data-status ref={status} tabIndex={-1}>
          <span data-shown={shown.length}>
            <strong>{shown.length}</strong> of <strong>{links.length}</strong> links
          </span>
          {!isWhole && (
            <button type="button" onClick={showEverything}>
              Show everything
            </button>
          )}
        </p>
        <AtlasFilters links={links} set={state} choice={restChoice} choose={choose} />
        {view.as === null && <Legend of="maps" />}
        {(hasPlace || opened) && (
          <ChosenLinks
            title={(opened && !hasPlace ? [opened.province, opened.country] : chosenPlaces).map(tileName).join(' – ')}
            none={none}
            links={listed}
            opened={restView.link}
            open={open}
            remarks={remarks}
          />
        )}
      </section>
      {children}
      <div className={rest.rest}>
        <Timeline links={links} pressed={state.decade} choice={restChoice} choose={chooseDecade} />
        <h2 id="table">The same as a table</h2>
        <LinkTable links={restShown} opened={restView.link} remarks={remarks} />
        <ShareView
          state={restView}
          all={links}
          links={restShown}
          isWhole={restShown.length === links.length}
          csvUrl={csvUrl}
          credit={credit}
        />
      </div>
    </>
  );
}

function startUpper(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
