import { answerOf } from '../../domain/feedback';
import { type Item, isScored } from '../../domain/item';
import { InlineText } from '../ui/InlineText';
import styles from './AnswerKey.module.css';

/** Answers and reasons on a page of their own, for print and for teachers. */
export function AnswerKey({ items }: { items: Item[] }) {
  return (
    <ol className={styles.key}>
      {items.map((item) => (
        <li key={item.id}>
          <p className={styles.stem}>
            <InlineText text={item.stem} />
          </p>
          <ul>
            {linesOf(item).map((line) => (
              <li key={line}>
                <InlineText text={line} />
              </li>
            ))}
          </ul>
          {isScored(item) && (
            <p className={styles.why}>
              <InlineText text={item.explanation} /> ({item.cites.join(', ')})
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function linesOf(item: Item): string[] {
  if (isScored(item)) return answerOf(item);
  return item.kind === 'predict' ? [`Not scored. ${item.answer}`] : [`Not scored. ${item.model}`];
}
