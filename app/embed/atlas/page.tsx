import type { Metadata } from 'next';
import { FramedAtlas } from '../../../components/atlas/FramedAtlas';
import { ReferenceProvider } from '../../../components/reference/ReferenceProvider';
import { getCourse, zhTerms } from '../../course';

export const metadata: Metadata = { title: 'A view of the evidence atlas', robots: { index: false } };

/** A view of the atlas for other sites' frames: the query names it, as on the atlas's own page. */
export default function EmbeddedAtlasPage() {
  const course = getCourse();
  const { links, rules, contradictions } = course.evidence;
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <FramedAtlas evidence={{ links, rules, contradictions }} />
    </ReferenceProvider>
  );
}
