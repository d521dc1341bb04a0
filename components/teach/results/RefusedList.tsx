import type { Book } from '../../../runtime/collect/protocol';
import styles from './Results.module.css';
import { sayRefusal } from './say-flags';

/** So many are listed; a page of 60,000 lines can't be used. */
const MOST = 100;

/** What was not taken, and what came twice. */
export function RefusedList({ book }: { book: Book }) {
  const { refused, copies } = book;
  if (refused.length === 0 && copies.length === 0) return null;
  const nameOf = (key: string) => {
    const row = book.rows.find((each) => each.key === key);
    return row ? `${row.name} (${row.source})` : key;
  };
  return (
    <div className={styles.refused}>
      {refused.length > 0 && (
        <details open={refused.length <= 5}>
          <summary>
            {refused.length} {refused.length === 1 ? 'thing was' : 'things were'} not taken; all the others are as they
            were
          </summary>
          <ul>
            {refused.slice(0, MOST).map(({ source, why }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and the same file may be in it twice
              <li key={i}>
                <bdi>{source}</bdi>: {sayRefusal(why)}.
              </li>
            ))}
            {refused.length > MOST && <li>… and {refused.length - MOST} more.</li>}
          </ul>
        </details>
      )}
      {copies.length > 0 && (
        <details open={copies.length <= 5}>
          <summary>
            {copies.length} identical {copies.length === 1 ? 'copy' : 'copies'}, counted once
          </summary>
          <ul>
            {copies.slice(0, MOST).map(({ source, of }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and the same file may be in it twice
              <li key={i}>
                <bdi>{source}</bdi> is the same as <bdi>{nameOf(of)}</bdi>.
              </li>
            ))}
            {copies.length > MOST && <li>… and {copies.length - MOST} more.</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
