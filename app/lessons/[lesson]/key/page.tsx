import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswerKey } from '../../../../components/reference/AnswerKey';
import { ReferenceProvider } from '../../../../components/reference/ReferenceProvider';
import { AppLink } from '../../../../components/ui/AppLink';
import { pickItems } from '../../../../domain/quiz';
import { findLesson, getCourse, zhTerms } from '../../../course';

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
      <h1>Answer key: {lesson.title}</h1>
      <p>
        To <AppLink href={`/lessons/${lesson.id}`}>the lesson</AppLink>.
      </p>
      {lesson.steps.map((step) => (
        <section key={step.id} aria-labelledby={`key-${step.id}`}>
          <h2 id={`key-${step.id}`}>{step.title}</h2>
          <AnswerKey items={pickItems(course.banks, step.items)} />
        </section>
      ))}
    </ReferenceProvider>
  );
}
