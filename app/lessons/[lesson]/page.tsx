import { getMDXComponent } from 'mdx-bundler/client/jsx';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import * as React from 'react';
import * as _jsx_runtime from 'react/jsx-runtime';
import { AssignedNotice } from '../../../components/assignment/AssignedNotice';
import { LessonGate } from '../../../components/assignment/LessonGate';
import { LessonHead } from '../../../components/lesson/LessonHead';
import { LessonShell } from '../../../components/lesson/LessonShell';
import { bindLessonComponents } from '../../../components/lesson/lesson-components';
import { NextAfterLesson } from '../../../components/lesson/NextAfterLesson';
import { CitePanels } from '../../../components/reference/CitePanels';
import { ReferenceProvider } from '../../../components/reference/ReferenceProvider';
import { SourcePanels } from '../../../components/reference/SourcePanels';
import { AppLink } from '../../../components/ui/AppLink';
import { BASE_PATH } from '../../base-path';
import { findLesson, getCourse, getLessonCode, zhTerms } from '../../course';

type Props = { params: Promise<{ lesson: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return getCourse().lessons.map(({ id }) => ({ lesson: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson(getCourse(), (await params).lesson);
  return lesson ? { title: lesson.title, description: lesson.question } : {};
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
  return (
    <ReferenceProvider value={{ zh: zhTerms(course) }}>
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
            next={<NextAfterLesson lesson={lesson} following={course.lessons[index + 1] ?? null} />}
          >
            <Content components={bindLessonComponents(course, lesson, sources)} />
          </LessonShell>
        </LessonGate>
      </article>
      <CitePanels course={course} />
      <SourcePanels sources={cited} />
    </ReferenceProvider>
  );
}
