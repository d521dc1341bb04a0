import { type ReactNode, useId } from 'react';
import type { Lesson } from '../../domain/course';
import { countFirstTries, type ItemProgress } from '../../domain/progress';
import type { Replay } from '../../domain/replay';
import { InlineText } from '../reference/InlineText';
import outcome from '../ui/Outcome.module.css';
import { JoinedTiles } from './JoinedTiles';
import styles from './LessonEnd.module.css';

/** The card that ends a lesson: its tiles joined, the score, the first guess beside the last sentence, and one way on. */
export function LessonDone({
  lesson,
  items,
  replay,
  ways,
  returns,
  isFresh,
}: {
  lesson: Lesson;
  items: ReadonlyMap<string, ItemProgress>;
  replay: Replay | null;
  ways: ReactNode;
  returns?: ReactNode;
  /** Whether it has just ended. */
  isFresh: boolean;
}) {
  const heading = useId();
  const { right, of } = countFirstTries(lesson, items);
  const guessed = replay && items.get(replay.guess.id)?.first?.response;
  const guess =
    guessed?.kind === 'choice' && replay?.guess.options.find((option) => option.id === guessed.chosen[0])?.text;
  const written = replay && (items.get(replay.sentence)?.last ?? items.get(replay.sentence)?.first)?.response;
  const sentence = written?.kind === 'text' && written.text;
  return (
    <section
      className={`${outcome.card} ${styles.done}`}
      aria-labelledby={heading}
      data-fresh={isFresh || undefined}
      data-lesson-done
    >
      <JoinedTiles count={lesson.steps.length} />
      <h2 id={heading}>{lesson.title}: done</h2>
      {of > 0 && (
        <p className={styles.score}>
          <strong>
            {right} of {of}
          </strong>{' '}
          right on the first try
        </p>
      )}
      {(guess || sentence) && (
        <dl className={styles.replay}>
          {guess && (
            <div>
              <dt>Your first guess</dt>
              <dd>
                <InlineText text={guess} />
              </dd>
            </div>
          )}
          {sentence && (
            <div>
              <dt>Your sentence at the end</dt>
              <dd>{sentence}</dd>
            </div>
          )}
        </dl>
      )}
      {returns}
      {ways}
    </section>
  );
}
