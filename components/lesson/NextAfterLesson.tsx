'use client';

import type { Lesson } from '../../domain/course';
import { useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import styles from './LessonEnd.module.css';

/** Where a lesson leads: its quiz, then the next lesson or the final. One of them is the button, once the lesson is done. */
export function NextAfterLesson({
  lesson,
  following,
  questions,
  isQuiet = false,
}: {
  lesson: Pick<Lesson, 'id'>;
  following: Pick<Lesson, 'id' | 'title'> | null;
  /** How many questions its quiz asks. */
  questions: number;
  /** While the lesson is open: links, and no button. */
  isQuiet?: boolean;
}) {
  const log = useSessionState((state) => state.log);
  const forms = log.flatMap((entry) =>
    entry.type === 'form' && entry.bank === lesson.id && !entry.isPractice ? entry.id : [],
  );
  const hasQuiz = log.some((entry) => entry.type === 'finish' && forms.includes(entry.form));
  const quiz = { href: `/quiz/${lesson.id}`, text: `Take the quiz (${questions} questions)` };
  const onward = following
    ? { href: `/lessons/${following.id}`, text: `Next lesson: ${following.title}` }
    : { href: '/quiz/final', text: 'The final quiz' };
  const [first, second] = hasQuiz ? [onward, { ...quiz, text: 'Take the quiz again' }] : [quiz, onward];
  return (
    <p className={styles.ways}>
      <AppLink href={first.href} rel={isQuiet ? undefined : 'next'} className={isQuiet ? undefined : 'primary'}>
        {first.text} <span aria-hidden="true">→</span>
      </AppLink>
      <AppLink href={second.href}>{second.text}</AppLink>
    </p>
  );
}
