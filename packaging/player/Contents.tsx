import { describeRules } from '../../components/assignment/describe-rules';
import { PartRow } from '../../components/assignment/PartRow';
import parts from '../../components/assignment/Parts.module.css';
import { ProgressLine } from '../../components/assignment/ProgressLine';
import type { Assignment } from '../../domain/assignment/assignment';
import type { GradedPart } from '../../domain/assignment/grade-work';
import type { Outline } from '../../domain/assignment/outline';
import { listOpenParts } from '../../domain/assignment/report-work';
import type { Report } from '../../domain/report';
import styles from './Player.module.css';

/** The first page of a package: what is to be done, how it is marked, and how far one is. */
export function Contents({
  assignment,
  outline,
  graded,
  report,
}: {
  assignment: Assignment;
  outline: Outline;
  graded: GradedPart[];
  report: Report;
}) {
  const open = listOpenParts(assignment, graded);
  const isQuizInHand = graded.some(
    ({ part, form }) =>
      part.kind === 'quiz' && assignment.feedback === 'end' && form !== null && form.finishedAt === null,
  );
  return (
    <article className={styles.contents}>
      <h1 tabIndex={-1}>{assignment.title}</h1>
      {assignment.note && <p className={styles.note}>{assignment.note}</p>}
      <ProgressLine report={report} passMark={assignment.passMark} arePointsShown={!isQuizInHand} />
      <ol className={parts.parts}>
        {graded.map((part, i) => (
          <PartRow
            key={part.id}
            graded={part}
            assignment={assignment}
            outline={outline}
            isOpen={open[i] ?? false}
            isPreview={false}
          />
        ))}
      </ol>
      <details className={styles.rules}>
        <summary>How it is marked</summary>
        <dl>
          {describeRules(assignment, outline).map((rule) => (
            <div key={rule.name}>
              <dt>{rule.name}</dt>
              <dd>{rule.text}</dd>
            </div>
          ))}
        </dl>
        <p>
          Your score, your progress and each counted answer are reported to your course; sentences in your own words are
          not.
        </p>
      </details>
    </article>
  );
}
