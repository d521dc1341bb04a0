import type { Metadata } from 'next';
import { AnswerKey } from '../../../components/reference/AnswerKey';
import { ReferenceProvider } from '../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../components/ui/AppLink';
import { itemsOf } from '../../../domain/evidence/investigation-steps';
import { pickItems } from '../../../domain/quiz';
import { getCourse, zhTerms } from '../../course';

export const metadata: Metadata = { title: 'Answer key: the evidence atlas' };

export default function AtlasKeyPage() {
  const course = getCourse();
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <h1>Answer key: the evidence atlas</h1>
      <p>
        To <AppLink href="/atlas">the atlas</AppLink>.
      </p>
      {course.evidence.investigations.map((investigation) => (
        <section key={investigation.id} aria-labelledby={`key-${investigation.id}`}>
          <h2 id={`key-${investigation.id}`}>{investigation.title}</h2>
          <AnswerKey items={pickItems(course.banks, itemsOf(investigation))} hasLetters={false} />
          <p>
            <strong>What the evidence can carry.</strong> {investigation.conclude.carries}
          </p>
          <p>
            <strong>What it cannot.</strong> {investigation.conclude.cannot}
          </p>
        </section>
      ))}
    </ReferenceProvider>
  );
}
