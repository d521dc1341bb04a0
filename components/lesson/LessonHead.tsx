import type { ClaimHead } from '../../domain/argument';
import type { Lesson } from '../../domain/course';
import { YouAreHere } from '../argument/YouAreHere';
import { AppLink } from '../ui/AppLink';
import { sayMinutes } from '../ui/say-minutes';
import styles from './LessonHead.module.css';

/** The head of a lesson: its question, its length, what one can do after it. */
export function LessonHead({
  lesson,
  number,
  count,
  claims,
}: {
  lesson: Lesson;
  number: number;
  count: number;
  /** Of the map of the argument. */
  claims: readonly ClaimHead[];
}) {
  return (
    <header className={styles.head} data-first-step>
      <p className={styles.over}>
        Lesson {number} of {count} · about {sayMinutes(lesson.minutes)}
      </p>
      <h1>{lesson.title}</h1>
      <p className={styles.question}>{lesson.question}</p>
      <YouAreHere claims={claims} lesson={lesson.id} />
      <details className={styles.outcomes}>
        <summary>What you will be able to do</summary>
        <ul>
          {lesson.outcomes.map((outcome) => (
            <li key={outcome.id}>{outcome.text}.</li>
          ))}
        </ul>
        <p>
          On paper: print the <AppLink href={`/lessons/${lesson.id}/worksheet`}>worksheet</AppLink>, and{' '}
          <AppLink href={`/lessons/${lesson.id}/key`}>its answer key</AppLink> apart from it: the key has the
          worksheet’s letters.
        </p>
      </details>
    </header>
  );
}
