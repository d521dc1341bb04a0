import { LIMITS } from '../../domain/assignment/assignment';
import { useSaying } from '../ui/use-saying';
import type { AssignmentSettings } from './assignment-settings';
import { RadioGroup } from './RadioGroup';
import styles from './Teach.module.css';

/** How it is marked and in which order it is done: one sentence, and the fields for whoever wants other rules. */
export function RulesFields({
  settings,
  sentence,
  change,
  newSeed,
}: {
  settings: AssignmentSettings;
  /** The rules as they stand, in one sentence. */
  sentence: string;
  change: (part: Partial<AssignmentSettings>) => void;
  newSeed: () => void;
}) {
  const [said, say] = useSaying();
  const hasQuiz = Object.keys(settings.quizzes).length > 0;
  const drawAnew = () => {
    newSeed();
    say('Drawn: the link has another set of questions now.');
  };
  return (
    <fieldset className={styles.group}>
      <legend>How it goes</legend>
      <p className={styles.sentence}>{sentence}</p>
      <details className={styles.more}>
        <summary>Change the rules</summary>
        <div className={styles.pair}>
          <label className={styles.field}>
            <span>Pass mark, in per cent of the points</span>
            <input
              type="number"
              min={0}
              max={100}
              step="any"
              value={settings.passPercent}
              onChange={(event) => change({ passPercent: event.currentTarget.value })}
            />
          </label>
          {hasQuiz && (
            <label className={styles.field}>
              <span>Tries at each quiz; empty for no limit</span>
              <input
                type="number"
                min={1}
                max={LIMITS.attempts}
                value={settings.attempts}
                onChange={(event) => change({ attempts: event.currentTarget.value })}
              />
            </label>
          )}
        </div>
        <p className={styles.hint}>
          Every question counts one point. In lessons the first answer counts; of a quiz, the best of the tries.
        </p>
        <RadioGroup
          legend="Order"
          name="order"
          value={settings.order}
          options={[
            { value: 'free', text: 'Free: any part at any time' },
            { value: 'gated', text: 'Gated: a part opens when the one before it is done' },
          ]}
          choose={(order) => change({ order })}
        />
        {hasQuiz && (
          <>
            <RadioGroup
              legend="Quiz questions"
              name="seed"
              value={settings.seed}
              options={[
                { value: 'class', text: 'The same for everyone, so that the class can talk about them' },
                { value: 'each', text: 'Drawn anew for each student' },
              ]}
              choose={(seed) => change({ seed })}
            />
            {settings.seed === 'class' && (
              <div className={styles.draw}>
                <p className={styles.hint}>
                  Everyone’s second try has other questions than the first, again the same for all.
                </p>
                <button type="button" className={styles.small} onClick={drawAnew}>
                  Draw another set
                </button>
                <p className={styles.hint}>{said}</p>
              </div>
            )}
            <RadioGroup
              legend="Quiz feedback"
              name="feedback"
              value={settings.feedback}
              options={[
                { value: 'each', text: 'After each question' },
                { value: 'end', text: 'When the quiz is handed in' },
              ]}
              choose={(feedback) => change({ feedback })}
            />
          </>
        )}
        <RadioGroup
          legend="Students sign their receipt with"
          name="sign"
          value={settings.sign}
          options={[
            { value: 'name', text: 'Their name' },
            { value: 'email', text: 'Their e-mail address (an LMS can match grades by it)' },
            { value: 'number', text: 'Their student number (likewise)' },
          ]}
          choose={(sign) => change({ sign })}
        />
      </details>
    </fieldset>
  );
}
