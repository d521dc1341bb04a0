import { useMemo } from 'react';
import type { Book } from '../../../runtime/collect/protocol';
import { sayPercent } from '../../ui/say-percent';
import { TableRegion } from '../../ui/TableRegion';
import { countClass } from './class-numbers';
import type { SheetNames } from './csv-rows';
import styles from './Results.module.css';
import { ScoreHistogram } from './ScoreHistogram';
import tables from './Tables.module.css';

/** The class at a glance: how many, how far, how well. */
export function ClassProgress({ book, names }: { book: Book; names: SheetNames }) {
  const numbers = useMemo(() => countClass(book.rows), [book.rows]);
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
              <th scope="col" className={tables.number}>
                Begun
              </th>
              <th scope="col" className={tables.number}>
                Done
              </th>
              <th scope="col" className={tables.number}>
                Mean
              </th>
            </tr>
          </thead>
          <tbody>
            {numbers.parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">{names.parts[part.id] ?? part.id}</th>
                <td className={tables.number}>{part.begun}</td>
                <td className={tables.number}>{part.complete}</td>
                <td className={tables.number}>{sayPercent(part.mean)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
        <ScoreHistogram tenths={numbers.tenths} passMark={book.assignment?.passMark ?? 0} />
      </div>
    </section>
  );
}
