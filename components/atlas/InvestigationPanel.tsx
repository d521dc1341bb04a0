'use client';

import { memo, type ReactNode, useEffect, useRef } from 'react';
import { type AtlasChange, choiceOf, parseAtlas } from '../../domain/evidence/atlas-state';
import type { EvidenceTables, Investigation } from '../../domain/evidence/evidence';
import { type InvestigationStep, stepsOf } from '../../domain/evidence/investigation-steps';
import type { Item } from '../../domain/item';
import { LazyExercise } from '../exercises/LazyExercise';
import { CiteMark } from '../reference/CiteMark';
import { InlineText } from '../reference/InlineText';
import { useIsHydrated, useSessionState } from '../session/SessionProvider';
import styles from './Investigations.module.css';
import { type CitedSource, SourceMarks } from './SourceMarks';
import { TeamsTable } from './TeamsTable';

/** One investigation, a step at a time; `step` counts from 1 and is null while another is in hand. */
export const InvestigationPanel = memo(function InvestigationPanel({
  investigation,
  step,
  items,
  sources,
  evidence,
  change,
}: {
  investigation: Investigation;
  step: number | null;
  items: ReadonlyMap<string, Item>;
  sources: readonly CitedSource[];
  evidence: Pick<EvidenceTables, 'teams' | 'links'>;
  change: (part: AtlasChange) => void;
}) {
  const { id, title, claim, cites } = investigation;
  const steps = stepsOf(investigation);
  const current = step === null ? null : Math.min(step, steps.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const isHydrated = useIsHydrated();
  const before = useRef<number | null | undefined>(undefined);
  // A step that a button has turned to starts at its heading, for eye and ear. Not on arrival, when the address turns to it.
  useEffect(() => {
    if (!isHydrated) return;
    const last = before.current;
    before.current = current;
    if (last === undefined || last === current || current === null || !section.current) return;
    const title = section.current.querySelector<HTMLElement>('[data-step][data-current] [data-step-title]');
    (title ?? heading.current)?.focus({ preventScroll: true });
    if (last === null) startAt(section.current, section.current);
    else if (title) return afterLayout(() => isInSight(title) || startAt(section.current, title));
  }, [current, isHydrated]);
  const look = (view: string) => {
    const wanted = parseAtlas(view);
    change({ ...choiceOf(wanted), link: wanted.link, as: wanted.as });
    // Beside the panel the maps are in sight, or nearly so; below it one is taken to them, and to the way back.
    const back = document.querySelector<HTMLElement>('[data-back]');
    if (back?.offsetParent) back.scrollIntoView({ block: 'start' });
    else document.querySelector('[data-maps]')?.scrollIntoView({ block: 'nearest' });
  };
  // The panel goes away with the press: the focus returns to what has opened it.
  const close = () => {
    document.querySelector<HTMLElement>(`[aria-controls="investigation-${id}"]`)?.focus();
    change({ investigation: null, step: 1 });
  };
  return (
    <section
      ref={section}
      id={`investigation-${id}`}
      className={styles.panel}
      data-investigation={id}
      data-current={current !== null || undefined}
      aria-labelledby={`investigation-${id}-title`}
    >
      <h3 id={`investigation-${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p className={styles.claim}>
        <InlineText text={claim} />
        <Cites cites={cites} />
      </p>
      {steps.map((one, i) => (
        <div
          key={`${one.kind}${one.title}`}
          className={styles.step}
          data-step={i + 1}
          data-current={i + 1 === current || undefined}
        >
          <h4 data-step-title tabIndex={-1}>
            <span className={styles.number}>
              Step {i + 1} of {steps.length}
            </span>{' '}
            {one.title}
          </h4>
          <p>
            <InlineText text={one.part.text} />
            <SourceMarks ids={one.part.sources} sources={sources} />
            <Cites cites={one.part.cites} />
          </p>
          {one.kind === 'look' && (
            <p className="script-only">
              <button type="button" className="primary" onClick={() => look(one.part.view)}>
                {one.part.button}
              </button>
            </p>
          )}
          {one.kind === 'look' && one.part.table === 'teams' && (
            <TeamsTable teams={evidence.teams} links={evidence.links} sources={sources} />
          )}
          {listItems(one).map((item) => (
            <AnyItem key={item} item={items.get(item)} />
          ))}
          {one.kind === 'conclude' && <Limits part={one.part} />}
        </div>
      ))}
      <nav className={`${styles.turn} script-only`} aria-label={`Steps: ${title}`}>
        <button type="button" disabled={current === 1} onClick={() => change({ step: (current ?? 1) - 1 })}>
          <span aria-hidden="true">←</span> Back
        </button>
        {current === steps.length ? (
          <button type="button" onClick={close}>
            Close
          </button>
        ) : (
          <button type="button" className="primary" onClick={() => change({ step: (current ?? 1) + 1 })}>
            Next step <span aria-hidden="true">→</span>
          </button>
        )}
      </nav>
    </section>
  );
});

/**
 * Scrolls to the beginning of a panel or of a step in it. Beside the maps the panel stays in the window by itself, so that
 * there is nothing to scroll to: there it begins where the maps do.
 */
function startAt(panel: HTMLElement | null, below: HTMLElement): void {
  const picture = document.querySelector('[data-picture]');
  const desk = panel?.closest('[data-desk]');
  if (!panel || !picture || !desk) return;
  const isBeside = panel.getBoundingClientRect().left >= picture.getBoundingClientRect().right;
  (isBeside ? desk : below).scrollIntoView({ block: 'start' });
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight / 2;
}

/** Runs it once what is on the page has its place: the panel’s own depends on its height. */
function afterLayout(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work);
  });
  return () => cancelAnimationFrame(frame);
}

function listItems(step: InvestigationStep): string[] {
  return step.kind === 'predict' ? [step.part.item] : step.part.items;
}

function AnyItem({ item }: { item: Item | undefined }): ReactNode {
  return item ? <LazyExercise item={item} /> : null;
}

function Cites({ cites }: { cites: Investigation['cites'] }) {
  return cites.map((paragraph) => <CiteMark key={paragraph} paragraph={paragraph} />);
}

/** What the evidence can and cannot carry: on screen once the conclusion has been tried, since it gives it away. */
function Limits({ part: { items, carries, cannot } }: { part: Investigation['conclude'] }) {
  const isTried = useSessionState(({ log }) =>
    items.every((id) => log.some((entry) => entry.type === 'attempt' && entry.item === id)),
  );
  return (
    <dl className={styles.limits} data-held={!isTried || undefined}>
      <div>
        <dt>What this evidence can carry</dt>
        <dd>
          <InlineText text={carries} />
        </dd>
      </div>
      <div data-cannot>
        <dt>What it cannot</dt>
        <dd>
          <InlineText text={cannot} />
        </dd>
      </div>
    </dl>
  );
}
