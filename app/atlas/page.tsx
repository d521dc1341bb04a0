import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AssignedNotice } from '../../components/assignment/AssignedNotice';
import { AtlasPage } from '../../components/atlas/AtlasPage';
import { EvidenceNotes } from '../../components/atlas/EvidenceNotes';
import { CitePanels } from '../../components/reference/CitePanels';
import { ReferenceProvider } from '../../components/reference/ReferenceProvider';
import { SourcePanels } from '../../components/reference/SourcePanels';
import { AppLink } from '../../components/ui/AppLink';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import { countEvidence } from '../../domain/evidence/count-evidence';
import { listEvidenceSources } from '../../domain/evidence/list-evidence-sources';
import { BASE_PATH } from '../base-path';
import { findBank, getCourse, zhTerms } from '../course';
import { creditOf } from '../credit';
import { sharePage } from '../share/share-page';
import { WatchAddress } from './WatchAddress';
import '../../components/exercises/exercise-sheets';

export function generateMetadata(): Metadata {
  return {
    title: 'The evidence atlas',
    description:
      'Documented links between Chinese provinces and African countries, each with its source, to filter and to test claims on.',
    ...sharePage('/atlas/', 'atlas'),
  };
}

export default function Page() {
  const course = getCourse();
  const { unverified: _, ...evidence } = course.evidence;
  const count = (counted: 'links' | 'provinces' | 'countries') => countEvidence(course.evidence, '', counted);
  const cited = listEvidenceSources(course.evidence).flatMap(
    (id) => course.sources.find((source) => source.id === id) ?? [],
  );
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <h1>The evidence atlas</h1>
      <p className="measure">
        {count('links')} links between {count('provinces')} Chinese provinces and {count('countries')} African
        countries, each with its source: those that we found, not all that there are.{' '}
        <AppLink href="/sources">Sources and method</AppLink>
      </p>
      <p className="no-script">
        Without its script the tiles, the decades and the heads of the table can’t be pressed. The table has every link
        with its source.
      </p>
      <AssignedNotice lesson={ATLAS_PART} />
      {/* The query is not known when the page is built: without a boundary all of it would be left to the browser. */}
      <Suspense>
        <WatchAddress />
      </Suspense>
      <AtlasPage
        evidence={evidence}
        items={findBank(course, 'atlas')?.items ?? []}
        sources={cited.map(({ id, title }) => ({ id, title }))}
        credit={creditOf(course)}
        csvUrl={`${BASE_PATH}/atlas/links.csv`}
      />
      <EvidenceNotes evidence={course.evidence} />
      <p className="screen-only">
        On paper: print this page, with the investigation open that you want to work on, and{' '}
        <AppLink href="/atlas/key">the answer key</AppLink> apart from it.
      </p>
      <CitePanels course={course} />
      <SourcePanels sources={cited} />
    </ReferenceProvider>
  );
}
