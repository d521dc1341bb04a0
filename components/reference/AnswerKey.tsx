import { answerPaper, PAPER_SEED } from '../../domain/handout/paper-task';
import { type Item, isScored } from '../../domain/item';
import styles from './AnswerKey.module.css';
import { InlineText } from './InlineText';

/**
 * Answers and reasons on a page of their own, for print and for teachers. Letters, and the numbers from `start` on, are
 * those of the worksheet of the same seed; `hasLetters` is false where there is no such worksheet.
 */
export function AnswerKey({
  items,
  start = 1,
  seed = PAPER_SEED,
  hasLetters = true,
}: {
  items: Item[];
  start?: number;
  seed?: string;
  hasLetters?: boolean;
}) {
  return (
    <ol className={styles.key} start={start}>
      {items.map((item) => (
        <li key={item.id} data-key={item.id}>
          <p className={styles.stem}>
            <InlineText text={item.stem} />
          </p>
          <ul>
            {linesOf(item, seed).map((line) => (
              <li key={line.id}>
                {line.mark && (hasLetters || !isLetter(line.mark)) && <b className={styles.mark}>{line.mark}</b>}{' '}
                <span className={line.mark ? styles.answer : undefined}>
                  <InlineText text={line.text} />
                </span>
                {line.why && (
                  <span className={styles.why}>
                    {' '}
                    <InlineText text={line.why} />
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p className={styles.why}>
            {isScored(item) && <InlineText text={item.explanation} />} {citationOf(item)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The paragraphs that the item rests on, in brackets; nothing where its own text has named them all. */
function citationOf(item: Item): string {
  const said = isScored(item) ? item.explanation : item.kind === 'predict' ? item.answer : item.model;
  const isSaid = item.cites.every((paragraph) => new RegExp(`\\b${paragraph}\\b`).test(said));
  return isSaid ? '' : `(${item.cites.join(', ')})`;
}

/** Whether a mark is the letter of an option or a place, which only a worksheet gives it. */
function isLetter(mark: string): boolean {
  return /^[A-Z]$/.test(mark);
}

function linesOf(item: Item, seed: string): { id: string; mark: string; text: string; why: string }[] {
  if (isScored(item)) return answerPaper(item, seed);
  const line = { id: item.id, mark: '', why: '' };
  if (item.kind === 'predict') return [{ ...line, text: `Not scored. ${item.answer}` }];
  return [
    { ...line, text: `Not scored. ${item.model}` },
    ...item.points.map((point) => ({ id: point, mark: '✓', text: point, why: '' })),
  ];
}
