import type { Metadata } from 'next';
import { Home } from '../components/home/Home';
import type { Course } from '../domain/course';
import { NO_EVIDENCE } from '../domain/evidence/evidence';
import { listReviewItems } from '../domain/review/review-item';
import { BASE_PATH } from './base-path';
import { findBank, getCourse } from './course';
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
        question={findQuestion(course)}
        items={listReviewItems(course).map(({ id }) => ({ id }))}
        quizTitle={course.banks.find((bank) => bank.id === 'final')?.title ?? 'Final quiz'}
      />
    </>
  );
}

/** The first lesson's first guess, with where it is asked. */
function findQuestion(course: Course) {
  const [first] = course.lessons;
  for (const step of first?.steps ?? []) {
    const item = findBank(course, first?.id ?? '')?.items.find(
      ({ id, kind }) => kind === 'predict' && step.items.includes(id),
    );
    if (item?.kind === 'predict') {
      const path = `/lessons/${first?.id}`;
      return { item, lesson: `${path}#${step.id}`, lessonUrl: `${BASE_PATH}${path}/#${step.id}` };
    }
  }
  return null;
}
