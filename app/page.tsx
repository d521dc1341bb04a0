import type { Metadata } from 'next';
import { Home } from '../components/home/Home';
import { NO_EVIDENCE } from '../domain/evidence/evidence';
import { listReviewItems } from '../domain/review/review-item';
import { getCourse } from './course';
import { describeCourse } from './share/describe-resource';
import { JsonLd } from './share/JsonLd';
import { sharePage } from './share/share-page';

export function generateMetadata(): Metadata {
  return sharePage('/');
}

export default function HomePage() {
  const course = getCourse();
  return (
    <>
      <JsonLd data={describeCourse(course)} />
      <Home
        course={{ ...course, banks: [], glossary: [], sources: [], paragraphs: [], evidence: NO_EVIDENCE }}
        linkCount={course.evidence.links.length}
        items={listReviewItems(course).map(({ id }) => ({ id }))}
        quizTitle={course.banks.find((bank) => bank.id === 'final')?.title ?? 'Final quiz'}
      />
    </>
  );
}
