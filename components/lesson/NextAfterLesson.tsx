import type { Lesson } from '../../domain/course';
import { AppLink } from '../ui/AppLink';
import styles from './LessonHead.module.css';

/** Where a lesson's last step leads: its quiz, and the next lesson or the final. */
export function NextAfterLesson({ lesson, following }: { lesson: Lesson; following: Lesson | null }) {
  return (
    <span className={styles.after}>
      <AppLink href={`/quiz/${lesson.id}`} rel="next">
        Quiz on this lesson <span aria-hidden="true">→</span>
      </AppLink>
      {following ? (
        <AppLink href={`/lessons/${following.id}`}>Next lesson: {following.title}</AppLink>
      ) : (
        <AppLink href="/quiz/final">The final quiz</AppLink>
      )}
    </span>
  );
}
