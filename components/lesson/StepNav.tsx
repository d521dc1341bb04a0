import { memo } from 'react';
import type { Step } from '../../domain/course';
import styles from './StepNav.module.css';

/** The way to each step: with its titles under a lesson's head, or as the segments of the line that stays in sight. */
export const StepNav = memo(function StepNav({
  steps,
  current,
  doneSteps,
  openSteps,
  isLine = false,
}: {
  steps: readonly Step[];
  /** Null before the script has arrived: then it is not known which step is open. */
  current: string | null;
  doneSteps: readonly string[];
  /** Those of them in which not all is right yet. */
  openSteps: readonly string[];
  isLine?: boolean;
}) {
  return (
    <nav
      aria-label="Steps of this lesson"
      className={isLine ? styles.segments : styles.steps}
      data-first-step={isLine ? undefined : ''}
    >
      <ol>
        {steps.map((step, i) => {
          const done = !doneSteps.includes(step.id) ? undefined : openSteps.includes(step.id) ? 'open' : '';
          return (
            <li key={step.id}>
              <a
                href={`#${step.id}`}
                aria-current={step.id === current ? 'step' : undefined}
                data-done={done}
                onClick={(event) => {
                  if (step.id !== current) return;
                  // Its address is open already, so nothing would answer.
                  event.preventDefault();
                  document.getElementById(`${current}-title`)?.focus();
                }}
              >
                <span className={styles.mark}>
                  <span className={styles.number}>{i + 1}</span>
                </span>{' '}
                <span className={styles.title}>
                  {step.title}
                  {done !== undefined && (
                    <span className="visually-hidden">{done ? ' (done, some answers not right yet)' : ' (done)'}</span>
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});
