'use client';

import { useMemo } from 'react';
import type { EvidenceTables } from '../../domain/evidence/evidence';
import type { Item } from '../../domain/item';
import { FaultBoundary } from '../ui/FaultBoundary';
import { useOwnHeight } from '../ui/use-own-height';
import { AtlasExplorer } from './AtlasExplorer';
import styles from './AtlasPage.module.css';
import { InvestigationList } from './InvestigationList';
import { InvestigationPanel } from './InvestigationPanel';
import type { CitedSource } from './SourceMarks';
import { useAtlasAddress } from './use-atlas-address';

/** The atlas with its investigations; all of its state is in the address. */
export function AtlasPage({
  evidence,
  items,
  sources,
  csvUrl,
  credit,
}: {
  evidence: Omit<EvidenceTables, 'unverified'>;
  /** The items of the investigations. */
  items: readonly Item[];
  sources: readonly CitedSource[];
  csvUrl: string;
  credit: string;
}) {
  const [state, change] = useAtlasAddress();
  const { investigations } = evidence;
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const column = useOwnHeight<HTMLDivElement>();
  const isInvestigating = investigations.some(({ id }) => id === state.investigation);
  return (
    <div className={styles.desk} data-desk data-investigating={isInvestigating || undefined}>
      <FaultBoundary what="The atlas">
        <AtlasExplorer
          evidence={evidence}
          state={state}
          change={change}
          csvUrl={csvUrl}
          credit={credit}
          way={
            isInvestigating && (
              <>
                <p className={styles.first}>Guess first. Then you see the maps or the pairs.</p>
                <button type="button" className={styles.back} data-back onClick={goToStep}>
                  Back to the question
                </button>
              </>
            )
          }
        >
          <section aria-labelledby="investigations" className={styles.intro}>
            <h2 id="investigations">Investigations</h2>
            <p>
              Each takes one claim: predict, set the atlas, read it off, conclude. Your answers are scored and come back
              in review.
            </p>
            <InvestigationList investigations={investigations} current={state.investigation} change={change} />
          </section>
          <div className={styles.panels} ref={column}>
            {investigations.map((investigation) => (
              <FaultBoundary key={investigation.id} what="This investigation">
                <InvestigationPanel
                  investigation={investigation}
                  step={investigation.id === state.investigation ? state.step : null}
                  items={byId}
                  sources={sources}
                  evidence={evidence}
                  change={change}
                />
              </FaultBoundary>
            ))}
          </div>
        </AtlasExplorer>
      </FaultBoundary>
    </div>
  );
}

/** Where the maps stand above the investigation, its step may be screens away. */
function goToStep(): void {
  const step = document.querySelector('[data-investigation][data-current] [data-step][data-current]');
  step?.querySelector<HTMLElement>('[data-step-title]')?.focus({ preventScroll: true });
  step?.querySelector('[data-exercise]')?.scrollIntoView({ block: 'start' });
}
