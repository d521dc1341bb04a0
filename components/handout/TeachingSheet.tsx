import type { Bank, Lesson, Source } from '../../domain/course';
import type { ExpectedMisconception, TeachingNote, TeachingPhase } from '../../domain/teaching';
import { InlineText } from '../reference/InlineText';
import { AppLink } from '../ui/AppLink';
import { sayMinutes } from '../ui/say-minutes';
import { BeyondList } from './BeyondList';
import { Citation } from './Citation';
import { describePlace } from './describe-place';
import styles from './Teaching.module.css';

/** A lesson’s teaching note, made to fit one printed page: outcomes, timing, and the errors to expect. */
export function TeachingSheet({
  note,
  lesson,
  number,
  bank,
  sources,
}: {
  note: TeachingNote;
  lesson: Lesson;
  /** The lesson’s place in the module, from 1. */
  number: number;
  bank: Pick<Bank, 'id' | 'items'> | undefined;
  sources: readonly Source[];
}) {
  const listed = [...new Set(note.misconceptions.flatMap((one) => one.sources))];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p>
          Teaching note · lesson {number} · students need about {sayMinutes(lesson.minutes)} alone
        </p>
        <h1>{lesson.title}</h1>
        <p className={styles.question}>{lesson.question}</p>
      </header>
      <div className={styles.plans}>
        <section aria-labelledby="plan">
          <h2 id="plan">A class of {note.plan.minutes} minutes</h2>
          <Phases phases={note.plan.phases} lesson={lesson} />
        </section>
        <div>
          <section aria-labelledby="outcomes">
            <h2 id="outcomes">Afterwards students can</h2>
            <ul className={styles.outcomes}>
              {lesson.outcomes.map(({ id, text }) => (
                <li key={id}>{text.charAt(0).toLowerCase() + text.slice(1)}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="short">
            <h2 id="short">If you have only 20 minutes</h2>
            <Phases phases={note.short} lesson={lesson} />
          </section>
          <section aria-labelledby="async">
            <h2 id="async">Where the class does not meet</h2>
            <p>
              <InlineText text={note.async} />
            </p>
          </section>
        </div>
      </div>
      <section aria-labelledby="expect">
        <h2 id="expect">What students may think, and what to reply</h2>
        <dl className={styles.beliefs}>
          {note.misconceptions.map((one) => (
            <div key={one.belief}>
              <dt>
                <InlineText text={one.belief} />
                <Place one={one} lesson={lesson} bank={bank} />
              </dt>
              <dd>
                <InlineText text={one.reply} />
                <Citation cites={one.cites} sources={one.sources} listed={listed} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <BeyondList listed={listed} sources={sources} />
    </div>
  );
}

function Phases({ phases, lesson }: { phases: TeachingPhase[]; lesson: Lesson }) {
  return (
    <ol className={styles.phases}>
      {phases.map(({ minutes, text, steps }) => {
        const numbers = steps.map((id) => String(lesson.steps.findIndex((step) => step.id === id) + 1));
        return (
          <li key={text}>
            <span className={styles.minutes}>{minutes} min</span>
            <span>
              <InlineText text={text} />
            </span>
            <span className={`${styles.cites} ${styles.steps}`}>
              {numbers.length > 0 && `${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Place({
  one,
  lesson,
  bank,
}: {
  one: ExpectedMisconception;
  lesson: Lesson;
  bank: Pick<Bank, 'id' | 'items'> | undefined;
}) {
  return (
    <AppLink href={`/lessons/${lesson.id}#${one.step}`} className={styles.place}>
      {describePlace(one, lesson, bank)}
    </AppLink>
  );
}
