import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { YouAreHere } from '../../components/argument/YouAreHere';
import { EmbeddedAtlas } from '../../components/atlas/EmbeddedAtlas';
import { AnyExercise } from '../../components/exercises/AnyExercise';
import headStyles from '../../components/lesson/LessonHead.module.css';
import { LessonShell } from '../../components/lesson/LessonShell';
import { bindLessonComponents } from '../../components/lesson/lesson-components';
import { SourcePanels } from '../../components/reference/SourcePanels';
import { sayMinutes } from '../../components/ui/say-minutes';
import type { Lesson } from '../../domain/course';
import { own } from '../../domain/own';
import type { PlayerData } from '../player-data';
import type { LessonScript } from './player-globals';

/** One list for all renderings: with another each time the lesson would be bound anew, and every exercise begun again. */
const NO_SOURCES: readonly string[] = [];

/** A lesson of a package: its assigned steps, one at a time. `next` stands where its last step leads. */
export function LessonPart({
  lesson,
  data,
  script,
  next,
}: {
  lesson: Lesson;
  data: PlayerData;
  script: LessonScript;
  next: React.ReactNode;
}) {
  const sources = own(data.cited, lesson.id) ?? NO_SOURCES;
  const { Content, components } = React.useMemo(() => {
    const bound = bindLessonComponents(data.course, lesson, sources, AnyExercise);
    const { Step } = bound;
    const AssignedStep = (step: React.ComponentProps<typeof Step>) =>
      lesson.steps.some(({ id }) => id === step.id) ? <Step {...step} /> : null;
    const Atlas = (view: React.ComponentProps<typeof bound.Atlas>) => (
      <EmbeddedAtlas links={data.course.evidence.links} isAlone {...view} />
    );
    return { Content: script(React, jsxRuntime).default, components: { ...bound, Step: AssignedStep, Atlas } };
  }, [data, lesson, script, sources]);
  const cited = sources.flatMap((id) => data.course.sources.find((source) => source.id === id) ?? []);
  return (
    <article>
      <header className={headStyles.head} data-first-step>
        <p className={headStyles.over}>Lesson · about {sayMinutes(lesson.minutes)}</p>
        <h1 tabIndex={-1}>{lesson.title}</h1>
        <p className={headStyles.question}>{lesson.question}</p>
        <YouAreHere claims={data.course.argument.claims} lesson={lesson.id} />
        <details className={headStyles.outcomes}>
          <summary>What you will be able to do</summary>
          <ul>
            {lesson.outcomes.map((outcome) => (
              <li key={outcome.id}>{outcome.text}.</li>
            ))}
          </ul>
        </details>
      </header>
      <LessonShell lesson={lesson} next={next}>
        <Content components={components} />
      </LessonShell>
      <SourcePanels sources={cited} />
    </article>
  );
}
