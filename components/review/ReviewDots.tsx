import { isRemembered } from '../../domain/review/counted';
import type { Asking } from '../../domain/review/review-form';
import styles from './ReviewDots.module.css';

/** How far a review is: a dot for each asking, for the eye; the ear has a progress bar. */
export function ReviewDots({ askings, current }: { askings: readonly Asking[]; current: Asking }) {
  const answered = askings.filter(({ attempt }) => attempt !== null).length;
  return (
    <>
      <progress className="visually-hidden" value={answered} max={askings.length} aria-label="Questions answered" />
      <div className={styles.dots} aria-hidden="true">
        {askings.map((asking) => {
          const score = asking.attempt?.score;
          return (
            <span
              key={`${asking.item}/${asking.round}`}
              data-dot={score ? (isRemembered(score) ? 'kept' : 'missed') : 'open'}
              data-current={asking === current || undefined}
            />
          );
        })}
      </div>
    </>
  );
}
