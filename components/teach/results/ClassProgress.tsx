import { useMemo } from 'react';
import type { Book } from '../../../runtime/collect/protocol';
import { sayPercent } from '../../ui/say-percent';
import { TableRegion } from '../../ui/TableRegion';
import { countClass } from './class-numbers';
import type { SheetNames } from './csv-rows';
import styles from './Results.module.css';

/** The class at a glance: how many, how far, how well. */
export function ClassProgress({ book, names }: { book: Book; names: SheetNames }) {
  const numbers = useMemo(() => countClass(book.rows), [book.rows]);
  const most = Math.max(1, ...numbers.tenths);
  if (numbers.mean === null || numbers.median === null) return <p>No receipt counts at the moment.</p>;
  return (
    <section aria-labelledby="class">
      <h2 id="class">The class</h2>
      <dl className={styles.figures}>
        <div>
          <dt>Students</dt>
          <dd>{numbers.count}</dd>
        </div>
        <div>
          <dt>Everything done</dt>
          <dd>{numbers.complete}</dd>
        </div>
        <div>
          <dt>Passed</dt>
          <dd>{numbers.passed}</dd>
        </div>
        <div>
          <dt>Mean score</dt>
          <dd>{sayPercent(numbers.mean)}</dd>
        </div>
        <div>
          <dt>Median</dt>
          <dd>{sayPercent(numbers.median)}</dd>
        </div>
      </dl>
      <div className={styles.halves}>
        <TableRegion name="Progress by part">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Begun</th>
              <th scope="col">Done</th>
              <th scope="col">Mean</th>
            </tr>
          </thead>
          <tbody>
            {numbers.parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">{names.parts[part.id] ?? part.id}</th>
                <td>{part.begun}</td>
                <td>{part.complete}</td>
                <td>{sayPercent(part.mean)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
        <TableRegion name="Students by score" isNameShown tableClassName={styles.tenths}>
          <tbody>
            {numbers.tenths.map((count, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: ten rows that never move
              <tr key={i}>
                <th scope="row">{i === 9 ? '90–100 %' : `${i * 10}–${i * 10 + 9} %`}</th>
                <td>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect width={(count / most) * 100} height="10" className={styles.bar} />
                  </svg>
                </td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </div>
    </section>
  );
}
