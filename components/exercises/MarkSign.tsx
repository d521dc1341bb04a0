import type { NoteMark } from '../../domain/feedback';
import styles from './Mark.module.css';
import { SIGNS } from './marks';

/** A mark for the eye: a sign in a shape of its own, and colour last. What stands beside it says the word. */
export function MarkSign({ mark }: { mark: NoteMark }) {
  return (
    <span className={styles.sign} data-sign={mark} aria-hidden="true">
      {SIGNS[mark]}
    </span>
  );
}
