import type { Lesson } from '../../domain/course';
import { AppLink } from '../ui/AppLink';
import styles from './LessonHead.module.css';

/** The head of a lesson: its question, its length, what one can do after it. */
export function LessonHead({ lesson, number, count }: { lesson: Lesson; number: number; count: number }) {
  return (
    <header className={styles.head}>
      <p className={styles.over}>
        Lesson {number} of {count} · about {lesson.minutes} minutes
      </p>
      <h1>{lesson.title}</h1>
      <p className={styles.question}>{lesson.question}</p>
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
