import { minutesOf } from '../../domain/assignment/minutes';
import type { Outline, OutlinedBank } from '../../domain/assignment/outline';
import { type AssignmentSettings, listChoices } from './assignment-settings';
import styles from './Teach.module.css';

/** Which lessons, which of their steps, and which quizzes with how many questions; each with the time that it takes. */
export function PartsFields({
  settings,
  outline,
  change,
}: {
  settings: AssignmentSettings;
  outline: Outline;
  change: (part: Partial<AssignmentSettings>) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>What to do</legend>
      <ul className={styles.choices}>
        {listChoices(outline).map((choice) =>
          'lesson' in choice ? (
            <LessonChoice key={`lesson ${choice.lesson}`} id={choice.lesson} {...{ settings, outline, change }} />
          ) : (
            <QuizChoice
              key={`quiz ${choice.bank}`}
              bank={outline.banks.find(({ id }) => id === choice.bank)}
              {...{ settings, outline, change }}
            />
          ),
        )}
      </ul>
    </fieldset>
  );
}

interface ChoiceProps {
  settings: AssignmentSettings;
  outline: Outline;
  change: (part: Partial<AssignmentSettings>) => void;
}

function LessonChoice({ id, settings, outline, change }: ChoiceProps & { id: string }) {
  const lesson = outline.lessons.find((each) => each.id === id);
  if (!lesson) return null;
  const all = lesson.steps.map((step) => step.id);
  const { [id]: chosen, ...others } = settings.lessons;
  const isSome = chosen !== undefined && chosen.length < all.length;
  const minutes = minutesOf({ kind: 'lesson', lesson: id, steps: isSome ? chosen : null }, outline);
  return (
    <li>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={chosen !== undefined}
          onChange={(event) => change({ lessons: event.currentTarget.checked ? { ...others, [id]: all } : others })}
        />
        <span>
          Lesson: {lesson.title}
          <span className={styles.minutes}> {minutes} min</span>
        </span>
      </label>
      {chosen && (
        <details className={styles.steps} open={isSome || undefined}>
          <summary>
            {isSome ? `${chosen.length} of ${all.length} steps` : `All ${all.length} steps`}
            <span className="visually-hidden"> of {lesson.title}</span>
          </summary>
          <ul>
            {lesson.steps.map((step) => (
              <li key={step.id}>
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(step.id)}
                    onChange={(event) => {
                      const isOn = event.currentTarget.checked;
                      const steps = all.filter((each) => (each === step.id ? isOn : chosen.includes(each)));
                      change({ lessons: { ...settings.lessons, [id]: steps } });
                    }}
                  />
                  <span>{step.title}</span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function QuizChoice({ bank, settings, outline, change }: ChoiceProps & { bank: OutlinedBank | undefined }) {
  if (!bank) return null;
  const { [bank.id]: count, ...others } = settings.quizzes;
  const minutes = minutesOf({ kind: 'quiz', bank: bank.id, count: Number(count ?? bank.draw) || 1 }, outline);
  return (
    <li>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={count !== undefined}
          onChange={(event) =>
            change({ quizzes: event.currentTarget.checked ? { ...others, [bank.id]: String(bank.draw) } : others })
          }
        />
        <span>
          {bank.title}
          <span className={styles.minutes}> {minutes} min</span>
        </span>
      </label>
      {count !== undefined && (
        <label className={styles.count}>
          <span>
            Questions<span className="visually-hidden"> in {bank.title}</span>, 1 to {bank.questions}
          </span>
          <input
            type="number"
            min={1}
            max={bank.questions}
            value={count}
            onChange={(event) => change({ quizzes: { ...settings.quizzes, [bank.id]: event.currentTarget.value } })}
          />
        </label>
      )}
    </li>
  );
}
