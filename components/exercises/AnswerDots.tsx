import styles from './AnswerDots.module.css';

/** One question of several, in the order in which they are asked. `given`: answered, and not yet told how it turned out. */
export interface AnswerDot {
  id: string;
  state: 'right' | 'partly' | 'wrong' | 'given' | 'open';
  isCurrent: boolean;
}

/** How far one is in a quiz or a review: a dot for each question, for the eye; the ear has a progress bar. */
export function AnswerDots({ dots }: { dots: readonly AnswerDot[] }) {
  const answered = dots.filter(({ state }) => state !== 'open').length;
  return (
    <>
      <progress className="visually-hidden" value={answered} max={dots.length} aria-label="Questions answered" />
      <div className={styles.dots} aria-hidden="true">
        {dots.map(({ id, state, isCurrent }) => (
          <span key={id} data-dot={state} data-current={isCurrent || undefined} />
        ))}
      </div>
    </>
  );
}
