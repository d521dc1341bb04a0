import { Fragment } from 'react';
import type { Course, Source } from '../../domain/course';
import { AppLink } from '../ui/AppLink';
import { CiteMark } from './CiteMark';
import styles from './Reference.module.css';
import { TitleText } from './TitleText';
import { ZhText } from './ZhText';

/** Every term, what it means, and the steps that use it. */
export function GlossaryList({ course }: { course: Course }) {
  const entries = [...course.glossary].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const sources = new Map(course.sources.map((source) => [source.id, source]));
  const stepTitle = (lessonId: string, stepId: string) => {
    const lesson = course.lessons.find((candidate) => candidate.id === lessonId);
    return `${lesson?.title}: ${lesson?.steps.find((step) => step.id === stepId)?.title}`;
  };
  return (
    <dl className={styles.entries}>
      {entries.map((entry) => (
        <div key={entry.id} id={entry.id}>
          <dt>
            {entry.term}
            {entry.zh && (
              <span className={styles.zh}>
                <ZhText zh={entry.zh} /> (“{entry.zh.gloss}”)
              </span>
            )}
          </dt>
          <dd>
            {entry.definition}{' '}
            {entry.cites.map((paragraph) => (
              <CiteMark key={paragraph} paragraph={paragraph} />
            ))}
            {entry.sources.length > 0 && (
              <span className={styles.from}>
                {entry.sources.length === 1 ? 'Source: ' : 'Sources: '}
                {entry.sources.map((id, i) => (
                  <Fragment key={id}>
                    {i > 0 && ', '}
                    <AppLink href={`/sources#${id}`}>
                      {yearOf(sources.get(id))}
                      <span className="visually-hidden">
                        , source of {entry.term}: <TitleText title={sources.get(id)?.title ?? ''} />
                      </span>
                    </AppLink>
                  </Fragment>
                ))}
              </span>
            )}
            {entry.uses.length > 0 && (
              <ul className={styles.uses} aria-label={`Where ${entry.term} is used`}>
                {entry.uses.map((use) => (
                  <li key={`${use.lesson}#${use.step}`}>
                    <AppLink href={`/lessons/${use.lesson}#${use.step}`}>{stepTitle(use.lesson, use.step)}</AppLink>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Sources are told apart by their years: what they are called stands in the list that the link leads to. */
function yearOf(source: Source | undefined): string {
  return /\d{4}/.exec(source?.date ?? '')?.[0] ?? 'undated';
}
