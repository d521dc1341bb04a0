import { memo } from 'react';
import { PAPER_SEED, paperTask, sayPaperHow } from '../../domain/handout/paper-task';
import type { ScoredItem } from '../../domain/item';
import { InlineText } from '../reference/InlineText';
import styles from './PaperQuestions.module.css';
import { PaperTaskBody } from './PaperTaskBody';

/** Questions as a worksheet has them, without its head and its codes. */
export const PaperQuestions = memo(function PaperQuestions({ items }: { items: readonly ScoredItem[] }) {
  return (
    <ol className={styles.questions}>
      {items.map((item) => (
        <li key={item.id} data-paper={item.id}>
          <p className={styles.stem}>
            <InlineText text={item.stem} />
          </p>
          <p className={styles.how}>
            <InlineText text={sayPaperHow(item)} />
          </p>
          <PaperTaskBody task={paperTask(item, PAPER_SEED)} />
        </li>
      ))}
    </ol>
  );
});
