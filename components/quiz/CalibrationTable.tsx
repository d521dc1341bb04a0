import { sayWholePercent } from '../ui/say-percent';
import { TableRegion } from '../ui/TableRegion';
import styles from './Quiz.module.css';

const WORDS = { 1: 'A guess', 2: 'Fairly sure', 3: 'Sure' };

/** How often each level of confidence was right; shows nothing when none was given. */
export function CalibrationTable({ rows }: { rows: { confidence: 1 | 2 | 3; right: number; given: number }[] }) {
  const given = rows.filter((row) => row.given > 0);
  if (given.length === 0) return null;
  return (
    <TableRegion
      name="How well you judged yourself. This is no grade."
      isNameShown
      className={styles.judged}
      tableClassName={styles.calibration}
    >
      <thead>
        <tr>
          <th scope="col">You said</th>
          <th scope="col">Answers</th>
          <th scope="col">Fully right</th>
        </tr>
      </thead>
      <tbody>
        {given.map((row) => (
          <tr key={row.confidence}>
            <th scope="row">{WORDS[row.confidence]}</th>
            <td>{row.given}</td>
            <td>
              {row.right} ({sayWholePercent(row.right / row.given)})
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
