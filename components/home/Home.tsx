import type { ComponentProps } from 'react';
import type { Course } from '../../domain/course';
import { AssignedNotice } from '../assignment/AssignedNotice';
import { DueToday } from '../review/DueToday';
import { AppLink } from '../ui/AppLink';
import { sayMinutes } from '../ui/say-minutes';
import styles from './Home.module.css';
import { HomeTiles } from './HomeTiles';
import { LessonList } from './LessonList';
import { LiveQuestion } from './LiveQuestion';

/** What this is, the five lessons with one's progress, one button to go on. */
export function Home({
  course,
  items,
  quizTitle,
  linkCount,
  question = null,
}: {
  course: Course;
  /** The items that may come up for review. */
  items: readonly { id: string }[];
  quizTitle: string;
  /** Links in the evidence tables. */
  linkCount: number;
  /** A guess of the first lesson that needs no reading. */
  question?: ComponentProps<typeof LiveQuestion> | null;
}) {
  const { article, lessons } = course;
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
    <>
      <div className={styles.hero}>
        <div className={styles.claim}>
          <h1 className={styles.title}>{course.title}</h1>
          <p className={styles.lede}>
            {article.author} argues that provinces are key actors within China’s foreign policy. Here you learn her
            argument, and test it.
          </p>
        </div>
        <div className={styles.live}>
          <HomeTiles lessons={lessons} />
          {question && <LiveQuestion {...question} />}
        </div>
        <p className={styles.facts}>
          Five lessons, about {sayMinutes(minutes)} in all. No account; your answers stay in this browser.
        </p>
      </div>
      <LessonList lessons={lessons} quizTitle={quizTitle}>
        <DueToday items={items} />
        <AssignedNotice />
      </LessonList>
      <section className={styles.source} aria-labelledby="atlas">
        <h2 id="atlas">Check it yourself</h2>
        <p>
          Who is paired with whom? <AppLink href="/atlas">The evidence atlas</AppLink> maps {linkCount} documented links
          between provinces and African countries, each with its source, and has claims to test on them.
        </p>
      </section>
      <section className={styles.source} aria-labelledby="source">
        <h2 id="source">What it is made from</h2>
        <p>
          {article.author}, <a href={article.url}>“{article.title}”</a>, {article.publisher} ({article.date}). Every
          claim is marked with its paragraph, P1 to P10; everything beyond the article has its own source.{' '}
          <AppLink href="/sources">Sources and method</AppLink> says what could not be confirmed.
        </p>
      </section>
    </>
  );
}
