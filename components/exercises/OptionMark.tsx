import type { NoteMark } from '../../domain/feedback';
import styles from './Choice.module.css';
import { MarkSign } from './MarkSign';
import { sayMark } from './marks';

/** How an option turned out: a sign, and the word where that says more; `id` is of the word. */
export function OptionMark({ id, kind, mark }: { id: string; kind: string; mark: NoteMark }) {
  const isWorded = sayMark(kind, mark) !== mark;
  return (
    <span className={styles.mark} data-worded={isWorded || undefined}>
      <MarkSign mark={mark} />
      <span id={id} className={isWorded ? undefined : 'visually-hidden'}>
        {sayMark(kind, mark)}
      </span>
    </span>
  );
}
