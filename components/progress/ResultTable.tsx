import { fractionOf } from '../../domain/score/score';
import { MarkSign } from '../exercises/MarkSign';
import { AppLink } from '../ui/AppLink';
import { sayWholePercent } from '../ui/say-percent';
import { TableRegion } from '../ui/TableRegion';
import styles from './Results.module.css';

export interface Result {
  id: string;
  /** The question, in plain text. */
  question: string;
  /** Null in an example. */
  href: string | null;
  first: { earned: number; possible: number };
  /** The best share of the points so far, 0 to 1. */
  best: number;
  hasChanged: boolean;
}

/** The exercises of a lesson, one a row: what is not solved yet on top, then what went wrong at first. */
export function ResultTable({ lesson, results }: { lesson: string; results: readonly Result[] }) {
  const rows = [...results].sort((a, b) => a.best - b.best || shareOf(a) - shareOf(b));
  return (
    <TableRegion name={`Answers in ${lesson}`} tableClassName={styles.answers}>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">First try</th>
          <th scope="col">Best</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.href === null ? row.question : <AppLink href={row.href}>{row.question}</AppLink>}
              {row.hasChanged && <span className={styles.changed}> (changed since you answered)</span>}
            </th>
            <td>
              <span className={styles.first}>
                {sayWholePercent(shareOf(row))}
                {shareOf(row) === 1 && <MarkSign mark="right" />}
              </span>
            </td>
            <td>{sayWholePercent(row.best)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

function shareOf({ first }: Result): number {
  return fractionOf(first);
}
