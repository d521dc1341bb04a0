import { MarkSign } from '../exercises/MarkSign';
import styles from './ResultTiles.module.css';

const WORDS = { right: 'right', partly: 'partly right', wrong: 'wrong', open: 'left out' };

/** How a question went; `open`: not answered. No sign for that: a ring means what should have been ticked. */
export type ResultMark = keyof typeof WORDS;

/** A tile for each question, in the order in which they were asked: how it went, and the way to it. */
export function ResultTiles({
  questions,
  open,
}: {
  questions: readonly { id: string; mark: ResultMark }[];
  /** Brings a question into sight. */
  open: (id: string) => void;
}) {
  return (
    <ol className={styles.tiles} aria-label="Your answers, in order">
      {questions.map(({ id, mark }, i) => (
        <li key={id}>
          <button type="button" data-mark={mark} onClick={() => open(id)}>
            <span aria-hidden="true">{i + 1}</span>
            <span className="visually-hidden">{`${i + 1}: ${WORDS[mark]}`}</span>
            {mark === 'open' ? <span aria-hidden="true">–</span> : <MarkSign mark={mark} />}
          </button>
        </li>
      ))}
    </ol>
  );
}
