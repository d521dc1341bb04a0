import { paperTask, sayPaperHow } from '../../domain/handout/paper-task';
import { type Item, isScored } from '../../domain/item';
import { InlineText } from '../reference/InlineText';
import styles from './Handout.module.css';
import { ItemCode } from './ItemCode';
import { PaperTaskBody } from './PaperTaskBody';

/** One question on paper, with the way to the same question on the site. */
export function PaperQuestion({
  item,
  number,
  seed,
  basePath,
}: {
  item: Item;
  number: number;
  seed: string;
  basePath: string;
}) {
  const name = `question ${number}`;
  return (
    <article className={styles.question} aria-label={`Question ${number}`} data-paper={item.id}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <p className={styles.stem}>
          <InlineText text={item.stem} />
        </p>
        <p className={styles.how}>
          <InlineText text={sayPaperHow(item)} /> <span>{isScored(item) ? '1 point' : 'Not marked'}</span>
        </p>
        <PaperTaskBody task={paperTask(item, seed)} />
      </div>
      <ItemCode item={item.id} name={name} basePath={basePath} />
    </article>
  );
}
