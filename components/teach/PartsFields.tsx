import type { Outline } from '../../domain/assignment/outline';
import { sayMinutes } from '../ui/say-minutes';
import { type AssignmentSettings, listSubjects } from './assignment-settings';
import styles from './Parts.module.css';
import { PartsRow } from './PartsRow';
import { countChosenMinutes } from './presets';

/** Which lessons, quizzes and investigations, a row for each subject, and how long they take in all. */
export function PartsFields({
  settings,
  outline,
  change,
}: {
  settings: AssignmentSettings;
  outline: Outline;
  change: (part: Partial<AssignmentSettings>) => void;
}) {
  const minutes = countChosenMinutes(settings, outline);
  return (
    <fieldset className={styles.group}>
      <legend>What to do</legend>
      <ul className={styles.rows}>
        {listSubjects(outline).map(({ lesson, bank }) => (
          <PartsRow
            key={`${lesson?.id} ${bank?.id}`}
            lesson={lesson}
            bank={bank}
            settings={settings}
            outline={outline}
            change={change}
          />
        ))}
      </ul>
      <p className={styles.total}>In all {minutes === 0 ? 'nothing yet' : <>about {sayMinutes(minutes)}</>}</p>
    </fieldset>
  );
}
