import { useId, useState } from 'react';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import { minutesOf } from '../../domain/assignment/minutes';
import type { Outline, OutlinedBank } from '../../domain/assignment/outline';
import type { AssignmentSettings } from './assignment-settings';
import styles from './Parts.module.css';

interface Fields {
  settings: AssignmentSettings;
  outline: Outline;
  change: (part: Partial<AssignmentSettings>) => void;
}

type OutlinedLesson = Outline['lessons'][number];

/** One subject: its lesson and its quiz to tick, each with its time, and the lesson's steps for whoever wants only some. */
export function PartsRow({
  lesson,
  bank,
  ...fields
}: Fields & { lesson: OutlinedLesson | undefined; bank: OutlinedBank | undefined }) {
  const list = useId();
  const chosen = lesson && fields.settings.lessons[lesson.id];
  const isSome = lesson !== undefined && chosen !== undefined && chosen.length < lesson.steps.length;
  const [isOpen, setIsOpen] = useState(isSome);
  return (
    <li className={styles.row}>
      <div className={styles.subject}>
        <span className={styles.name}>{lesson?.title ?? bank?.title}</span>
        {chosen && (
          <button
            type="button"
            className={styles.choose}
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isSome ? `${chosen.length} of ${lesson.steps.length}` : `All ${lesson.steps.length}`} {nameSteps(lesson)}
            <span className="visually-hidden"> of {lesson.title}</span>
          </button>
        )}
      </div>
      {lesson ? <LessonTick lesson={lesson} {...fields} /> : <span className={styles.none} />}
      {bank ? <QuizTick bank={bank} {...fields} /> : <span className={styles.none} />}
      <div id={list} className={styles.steps}>
        {chosen && isOpen && <Steps lesson={lesson} chosen={chosen} {...fields} />}
      </div>
    </li>
  );
}

function LessonTick({ lesson, settings, outline, change }: Fields & { lesson: OutlinedLesson }) {
  const { id, title, steps } = lesson;
  const all = steps.map((step) => step.id);
  const { [id]: chosen, ...others } = settings.lessons;
  const isSome = chosen !== undefined && chosen.length < all.length;
  const minutes = minutesOf({ kind: 'lesson', lesson: id, steps: isSome ? chosen : null }, outline);
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={chosen !== undefined}
        onChange={(event) => change({ lessons: event.currentTarget.checked ? { ...others, [id]: all } : others })}
      />
      <span>
        {id === ATLAS_PART ? 'Investigations' : 'Lesson'}
        <span className="visually-hidden"> {title}</span> <span className={styles.minutes}>{minutes} min</span>
      </span>
    </label>
  );
}

function QuizTick({ bank, settings, outline, change }: Fields & { bank: OutlinedBank }) {
  const { [bank.id]: count, ...others } = settings.quizzes;
  const minutes = minutesOf({ kind: 'quiz', bank: bank.id, count: Number(count ?? bank.draw) || 1 }, outline);
  return (
    <span className={styles.quiz}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={count !== undefined}
          onChange={(event) =>
            change({ quizzes: event.currentTarget.checked ? { ...others, [bank.id]: String(bank.draw) } : others })
          }
        />
        <span>
          Quiz<span className="visually-hidden"> {nameOfQuiz(bank)}</span>{' '}
          <span className={styles.minutes}>{minutes} min</span>
        </span>
      </label>
      {count !== undefined && (
        <label className={styles.count}>
          <span>
            Questions<span className="visually-hidden"> in {bank.title}</span>
          </span>
          <input
            type="number"
            min={1}
            max={bank.questions}
            value={count}
            onChange={(event) => change({ quizzes: { ...settings.quizzes, [bank.id]: event.currentTarget.value } })}
          />
          <span>of {bank.questions}</span>
        </label>
      )}
    </span>
  );
}

/** A quiz's name without the word that stands before it anyway. */
function nameOfQuiz({ title }: OutlinedBank): string {
  return title.replace(/^Quiz: /, '');
}

function nameSteps({ id }: OutlinedLesson): string {
  return id === ATLAS_PART ? 'investigations' : 'steps';
}

function Steps({
  lesson: { id, steps },
  chosen,
  settings,
  change,
}: Fields & { lesson: OutlinedLesson; chosen: readonly string[] }) {
  const all = steps.map((step) => step.id);
  return (
    <ul>
      {steps.map((step) => (
        <li key={step.id}>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={chosen.includes(step.id)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked;
                const kept = all.filter((each) => (each === step.id ? isOn : chosen.includes(each)));
                change({ lessons: { ...settings.lessons, [id]: kept } });
              }}
            />
            <span>{step.title}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
