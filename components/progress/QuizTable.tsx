import type { FormEntry } from '../../domain/entry';
import { formatPoints } from '../exercises/format-points';
import { AppLink } from '../ui/AppLink';
import { TableRegion } from '../ui/TableRegion';
import styles from './Results.module.css';

/** The quizzes taken, one a row, in the order of the module; each leads to its results. */
export function QuizTable({
  quizzes,
}: {
  quizzes: readonly {
    bank: { id: string; title: string };
    form: FormEntry;
    score: { earned: number; possible: number };
  }[];
}) {
  return (
    <TableRegion name="Quizzes taken" tableClassName={styles.quizzes}>
      <thead>
        <tr>
          <th scope="col">Quiz</th>
          <th scope="col">Points</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {quizzes.map(({ bank, form, score }) => (
          <tr key={form.id}>
            <th scope="row">
              <AppLink href={`/quiz/${bank.id}#${form.id}`}>{bank.title}</AppLink>
            </th>
            <td>
              {formatPoints(score.earned)} of {score.possible}
              <progress value={score.earned} max={score.possible} aria-hidden="true" />
            </td>
            <td>
              {new Date(form.at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
