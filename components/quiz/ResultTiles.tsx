import type { NoteMark } from '../../domain/feedback';
import { MarkSign } from '../exercises/MarkSign';
import styles from './Results.module.css';

const WORDS: Partial<Record<NoteMark, string>> = {
  right: 'right',
  partly: 'partly right',
  wrong: 'wrong',
  missed: 'left out',
};

/** A tile for each question, in the order in which they were asked: how it went, and the way to it. */
export function ResultTiles({
  questions,
  open,
}: {
  questions: readonly { id: string; mark: NoteMark }[];
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
            <MarkSign mark={mark} />
          </button>
        </li>
      ))}
    </ol>
  );
}
