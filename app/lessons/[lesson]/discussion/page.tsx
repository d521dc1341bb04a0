import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DiscussionSheet } from '../../../../components/handout/DiscussionSheet';
import { PrintBar } from '../../../../components/handout/PrintBar';
import { ReferenceProvider } from '../../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../../components/ui/AppLink';
import { findLesson, findTeachingNote, getCourse, zhTerms } from '../../../course';

type Props = { params: Promise<{ lesson: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getCourse()
    .lessons.filter(({ id }) => findTeachingNote(id))
    .map(({ id }) => ({ lesson: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson(getCourse(), (await params).lesson);
  return lesson ? { title: `Discussion: ${lesson.title}` } : {};
}

export default async function DiscussionPage({ params }: Props) {
  const course = getCourse();
  const lesson = findLesson(course, (await params).lesson);
  const note = lesson && findTeachingNote(lesson.id);
  if (!lesson || !note) notFound();
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <PrintBar>
        <span>
          Beside them: <AppLink href={`/lessons/${lesson.id}/teaching-note`}>the teaching note</AppLink>,{' '}
          <AppLink href={`/lessons/${lesson.id}/worksheet`}>the worksheet</AppLink> and{' '}
          <AppLink href={`/lessons/${lesson.id}/key`}>its key</AppLink>.
        </span>
      </PrintBar>
      <DiscussionSheet
        note={note}
        lesson={lesson}
        number={course.lessons.indexOf(lesson) + 1}
        sources={course.sources}
      />
    </ReferenceProvider>
  );
}
