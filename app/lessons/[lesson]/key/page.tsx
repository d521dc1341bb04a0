import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KeySheet } from '../../../../components/handout/KeySheet';
import { PrintBar } from '../../../../components/handout/PrintBar';
import { ReferenceProvider } from '../../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../../components/ui/AppLink';
import { PAPER_SEED } from '../../../../domain/handout/paper-task';
import { sectionsOfLesson } from '../../../../domain/handout/sheet-sections';
import { findLesson, getCourse, ownBanks, zhTerms } from '../../../course';

type Props = { params: Promise<{ lesson: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getCourse().lessons.map(({ id }) => ({ lesson: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson(getCourse(), (await params).lesson);
  return lesson ? { title: `Answer key: ${lesson.title}` } : {};
}

export default async function LessonKeyPage({ params }: Props) {
  const course = getCourse();
  const lesson = findLesson(course, (await params).lesson);
  if (!lesson) notFound();
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <PrintBar>
        <span>
          To <AppLink href={`/lessons/${lesson.id}`}>the lesson</AppLink>, and to{' '}
          <AppLink href={`/lessons/${lesson.id}/worksheet`}>the worksheet</AppLink>.
        </span>
      </PrintBar>
      <KeySheet
        from={course.title}
        title={lesson.title}
        sections={sectionsOfLesson(lesson, ownBanks(course, lesson))}
        seed={PAPER_SEED}
      />
    </ReferenceProvider>
  );
}
