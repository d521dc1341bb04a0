import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintBar } from '../../../../components/handout/PrintBar';
import { TeachingSheet } from '../../../../components/handout/TeachingSheet';
import { ReferenceProvider } from '../../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../../components/ui/AppLink';
import { findBank, findLesson, findTeachingNote, getCourse, zhTerms } from '../../../course';

type Props = { params: Promise<{ lesson: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getCourse()
    .lessons.filter(({ id }) => findTeachingNote(id))
    .map(({ id }) => ({ lesson: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson(getCourse(), (await params).lesson);
  return lesson ? { title: `Teaching note: ${lesson.title}` } : {};
}

export default async function TeachingNotePage({ params }: Props) {
  const course = getCourse();
  const lesson = findLesson(course, (await params).lesson);
  const note = lesson && findTeachingNote(lesson.id);
  if (!lesson || !note) notFound();
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <PrintBar>
        <span>
          One page. Then <AppLink href={`/lessons/${lesson.id}/discussion`}>the discussion prompts</AppLink>,{' '}
          <AppLink href={`/lessons/${lesson.id}/worksheet`}>the worksheet</AppLink> and{' '}
          <AppLink href={`/lessons/${lesson.id}/key`}>its key</AppLink>.
        </span>
      </PrintBar>
      <TeachingSheet
        note={note}
        lesson={lesson}
        number={course.lessons.indexOf(lesson) + 1}
        bank={findBank(course, lesson.id)}
        sources={course.sources}
      />
    </ReferenceProvider>
  );
}
