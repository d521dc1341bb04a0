import { getMDXComponent } from 'mdx-bundler/client/jsx';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import * as React from 'react';
import * as _jsx_runtime from 'react/jsx-runtime';
import { AssignedNotice } from '../../../components/assignment/AssignedNotice';
import { LessonGate } from '../../../components/assignment/LessonGate';
import { LazyExercise } from '../../../components/exercises/LazyExercise';
import { LessonHead } from '../../../components/lesson/LessonHead';
import { LessonShell } from '../../../components/lesson/LessonShell';
import { bindLessonComponents } from '../../../components/lesson/lesson-components';
import { CitePanels } from '../../../components/reference/CitePanels';
import { ReferenceProvider } from '../../../components/reference/ReferenceProvider';
import { SourcePanels } from '../../../components/reference/SourcePanels';
import { EndOfLesson } from '../../../components/review/EndOfLesson';
import { AppLink } from '../../../components/ui/AppLink';
import { replayOf } from '../../../domain/replay';
import { BASE_PATH } from '../../base-path';
import { findBank, findLesson, getCourse, getLessonCode, ownBanks, zhTerms } from '../../course';
import { EarlyAnswerScript } from '../../EarlyAnswerScript';
import { describeLesson } from '../../share/describe-resource';
import { JsonLd } from '../../share/JsonLd';
import { sharePage } from '../../share/share-page';
import '../../../components/exercises/exercise-sheets';

type Props = { params: Promise<{ lesson: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getCourse().lessons.map(({ id }) => ({ lesson: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson(getCourse(), (await params).lesson);
  return lesson
    ? { title: lesson.title, description: lesson.question, ...sharePage(`/lessons/${lesson.id}/`, lesson.id) }
    : {};
}

/** A lesson: its MDX is compiled and evaluated here, at build, so that the browser never evaluates code. */
export default async function LessonPage({ params }: Props) {
  const course = getCourse();
  const lesson = findLesson(course, (await params).lesson);
  if (!lesson) notFound();
  const { code, sources } = await getLessonCode(lesson.id);
  const Content = getMDXComponent(code, { React, _jsx_runtime });
  const cited = sources.flatMap((id) => course.sources.find((source) => source.id === id) ?? []);
  const index = course.lessons.indexOf(lesson);
  const following = course.lessons[index + 1];
  const onward = {
    following: following ? { id: following.id, title: following.title } : null,
    questions: findBank(course, lesson.id)?.draw ?? 0,
  };
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
      <JsonLd data={describeLesson(course, lesson)} />
      <article>
        <LessonHead lesson={lesson} number={index + 1} count={course.lessons.length} claims={course.argument.claims} />
        <p className="no-script">
          Without its script this page cannot mark your answers. Note them down, or print the{' '}
          <AppLink href={`/lessons/${lesson.id}/worksheet`}>worksheet</AppLink>; then compare them with{' '}
          <AppLink href={`/lessons/${lesson.id}/key`}>the answer key</AppLink>, which has the worksheet’s letters.
        </p>
        <AssignedNotice lesson={lesson.id} />
        <LessonGate lesson={lesson.id} outlineUrl={`${BASE_PATH}/outline.json`}>
          <LessonShell
            lesson={lesson}
            number={index + 1}
            next={
              <EndOfLesson lesson={lesson} replay={replayOf({ banks: ownBanks(course, lesson) }, lesson)} {...onward} />
            }
          >
            <Content components={bindLessonComponents(course, lesson, sources, LazyExercise, <EarlyAnswerScript />)} />
          </LessonShell>
        </LessonGate>
      </article>
      <CitePanels course={course} />
      <SourcePanels sources={cited} />
    </ReferenceProvider>
  );
}
