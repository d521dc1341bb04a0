import type { Course } from '../../domain/course';
import { AppLink } from '../ui/AppLink';
import { CiteMark } from './CiteMark';
import styles from './Reference.module.css';
import { TitleText } from './TitleText';
import { ZhText } from './ZhText';

/** Every term, what it means, and the steps that use it. */
export function GlossaryList({ course }: { course: Course }) {
  const entries = [...course.glossary].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const titles = new Map(course.sources.map(({ id, title }) => [id, title]));
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
            {entry.sources.map((id) => (
              <AppLink key={id} href={`/sources#${id}`} className={styles.more}>
                source<span className="visually-hidden"> of {entry.term}: </span>
                {titles.has(id) && (
                  <span className="visually-hidden">
                    <TitleText title={titles.get(id) ?? ''} />
                  </span>
                )}
              </AppLink>
            ))}
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
