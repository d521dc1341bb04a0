import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintBar } from '../../../../components/handout/PrintBar';
import { Worksheet } from '../../../../components/handout/Worksheet';
import { ReferenceProvider } from '../../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../../components/ui/AppLink';
import { PAPER_SEED } from '../../../../domain/handout/paper-task';
import { sectionsOfLesson } from '../../../../domain/handout/sheet-sections';
import { BASE_PATH } from '../../../base-path';
import { findLesson, getCourse, ownBanks, zhTerms } from '../../../course';

type Props = { params: Promise<{ lesson: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getCourse().lessons.map(({ id }) => ({ lesson: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson(getCourse(), (await params).lesson);
  return lesson ? { title: `Worksheet: ${lesson.title}` } : {};
}

export default async function LessonWorksheetPage({ params }: Props) {
  const course = getCourse();
  const lesson = findLesson(course, (await params).lesson);
  if (!lesson) notFound();
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <PrintBar hasLinks>
        <span>
          For <AppLink href={`/lessons/${lesson.id}`}>the lesson</AppLink>, which students read beside it.
        </span>
      </PrintBar>
      <Worksheet
        from={course.title}
        title={lesson.title}
        sections={sectionsOfLesson(lesson, ownBanks(course, lesson))}
        seed={PAPER_SEED}
        basePath={BASE_PATH}
      />
    </ReferenceProvider>
  );
}
