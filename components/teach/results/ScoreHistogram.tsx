import { sayPercent } from '../../ui/say-percent';
import styles from './Histogram.module.css';

/** How many students reached which tenth of the points: ten columns with the pass mark as a line, and the same as a table for the ear. */
export function ScoreHistogram({ tenths, passMark }: { tenths: readonly number[]; passMark: number }) {
  const most = Math.max(1, ...tenths);
  return (
    <figure className={styles.histogram}>
      <figcaption>
        Students by score{passMark > 0 && <span>, the pass mark ({sayPercent(passMark)}) as a dashed line</span>}
      </figcaption>
      <div className={styles.columns} aria-hidden="true">
        {tenths.map((count, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ten columns that never move
          <div key={i}>
            <span className={styles.count}>{count > 0 ? count : ''}</span>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect
                x="0.6"
                width="8.8"
                y={100 - (count / most) * 100}
                height={(count / most) * 100}
                className={(i + 1) / 10 <= passMark ? styles.below : styles.bar}
              />
            </svg>
            <span className={styles.from}>
              <span>{i * 10}</span>
              {i === 9 && <span>100 %</span>}
            </span>
          </div>
        ))}
        {passMark > 0 && (
          <svg
            className={styles.mark}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <line x1={passMark * 100} x2={passMark * 100} y1="0" y2="100" vectorEffect="non-scaling-stroke" />
          </svg>
        )}
      </div>
      <div className="visually-hidden">
        <table>
          <caption>Students by score</caption>
          <tbody>
            {tenths.map((count, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: ten rows that never move
              <tr key={i}>
                <th scope="row">{i === 9 ? '90–100 %' : `${i * 10}–${i * 10 + 9} %`}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
