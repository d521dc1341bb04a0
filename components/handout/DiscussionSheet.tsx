import type { Lesson, Source } from '../../domain/course';
import type { TeachingNote } from '../../domain/teaching';
import { InlineText } from '../reference/InlineText';
import { BeyondList } from './BeyondList';
import { Citation } from './Citation';
import styles from './Teaching.module.css';

/** A lesson’s questions to talk about, each with the outcome that it serves and what to listen for. */
export function DiscussionSheet({
  note,
  lesson,
  number,
  sources,
}: {
  note: TeachingNote;
  lesson: Lesson;
  number: number;
  sources: readonly Source[];
}) {
  const listed = [...new Set(note.discussion.flatMap((one) => one.sources))];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p>Discussion · lesson {number}</p>
        <h1>{lesson.title}</h1>
        <p className={styles.question}>{lesson.question}</p>
      </header>
      <ol className={styles.prompts}>
        {note.discussion.map((one) => (
          <li key={one.prompt}>
            <p className={styles.prompt}>
              <InlineText text={one.prompt} />
            </p>
            <p className={styles.listen}>
              <b>Listen for.</b> <InlineText text={one.listen} />
              <Citation cites={one.cites} sources={one.sources} listed={listed} />
            </p>
            <p className={styles.serves}>
              {one.isOnEvidence && <b>On the article’s own evidence. </b>}
              Serves: {lesson.outcomes.find(({ id }) => id === one.outcome)?.text}.
            </p>
          </li>
        ))}
      </ol>
      <BeyondList listed={listed} sources={sources} />
    </div>
  );
}
