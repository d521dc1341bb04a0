import type { ReactNode } from 'react';
import { countQuestions, numberQuestions, type SheetSection } from '../../domain/handout/sheet-sections';
import styles from './Handout.module.css';
import { PaperQuestion } from './PaperQuestion';

/** A student's sheet: what to fill in, without a key. `seed` decides the order of options, and the key's with it. */
export function Worksheet({
  from,
  title,
  sections,
  seed,
  basePath,
  form = null,
  children,
}: {
  /** Where the sheet comes from: the module’s title. */
  from: string;
  title: string;
  sections: readonly SheetSection[];
  seed: string;
  basePath: string;
  /** Names the form where there are several. */
  form?: string | null;
  /** A note to students, below the head. */
  children?: ReactNode;
}) {
  const { questions, points } = countQuestions(sections);
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.over}>
          Worksheet{form && ` · Form ${form}`} · {from}
        </p>
        <h1>{title}</h1>
        <p className={styles.fields}>
          <span>Name</span>
          <span>Class</span>
          <span>Date</span>
          <span className={styles.points}>Points ______ of {points}</span>
        </p>
        <p className={styles.count}>
          {questions} {questions === 1 ? 'question' : 'questions'}. Each that is marked counts one point, a partly right
          answer its share.
          <span data-codes> The code beside a question leads to it on the site.</span>
        </p>
        {children}
      </header>
      {numberQuestions(sections).map((section) => (
        <section
          key={section.id}
          className={styles.section}
          aria-labelledby={section.title ? `sheet-${section.id}` : undefined}
        >
          {section.title && <h2 id={`sheet-${section.id}`}>{section.title}</h2>}
          {section.items.map((item, i) => (
            <PaperQuestion key={item.id} item={item} number={section.start + i} seed={seed} basePath={basePath} />
          ))}
        </section>
      ))}
    </div>
  );
}
