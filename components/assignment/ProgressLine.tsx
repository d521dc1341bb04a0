import type { Report } from '../../domain/report';
import { sayPercent } from '../ui/say-percent';
import styles from './Parts.module.css';

/** How far one is, and how it stands with the pass mark; points only where they do not tell on a quiz that is still open. */
export function ProgressLine({
  report,
  passMark,
  arePointsShown,
}: {
  report: Report;
  passMark: number;
  arePointsShown: boolean;
}) {
  return (
    <div className={styles.progress}>
      <progress value={report.progress} max={1} aria-label="Done of the assignment" />
      <p>
        {Math.floor(report.progress * 100)} % done
        {arePointsShown
          ? `, ${sayPercent(report.score)} of the points so far. ${sayPass(report)} `
          : '. The points show when the open quiz has been handed in. '}
        {passMark > 0 && `The pass mark is ${sayPercent(passMark)}.`}
      </p>
    </div>
  );
}

function sayPass({ isPassed, isComplete, objectives }: Report): string {
  if (isPassed && !isComplete) {
    const open = objectives.filter((part) => !part.isComplete).length;
    return `The pass mark is reached, but ${open === 1 ? 'one part is' : `${open} parts are`} not finished yet.`;
  }
  if (isPassed) return 'Passed.';
  if (isPassed === null) return '';
  return isComplete ? 'Not passed.' : 'It can no longer be passed.';
}
