import { numberQuestions, type SheetSection } from '../../domain/handout/sheet-sections';
import { isScored } from '../../domain/item';
import { formulaOf } from '../../domain/score/score-item';
import { KIND_NAMES } from '../exercises/kind-names';
import { AnswerKey } from '../reference/AnswerKey';
import styles from './Handout.module.css';

/** The teacher's half of a worksheet: the same numbers and letters, answers, reasons, and how to count. */
export function KeySheet({
  from,
  title,
  sections,
  seed,
  form = null,
}: {
  from: string;
  title: string;
  sections: readonly SheetSection[];
  seed: string;
  form?: string | null;
}) {
  const kinds = Object.entries(KIND_NAMES).flatMap(([kind, name]) => {
    const item = sections.flatMap(({ items }) => items).find((one) => one.kind === kind);
    return item && isScored(item) ? [{ name, formula: formulaOf(item) }] : [];
  });
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.over}>
          For teachers{form && ` · Form ${form}`} · {from}
        </p>
        <h1>Answer key: {title}</h1>
        <p className={styles.count}>Numbers and letters are those of the printed worksheet.</p>
      </header>
      {numberQuestions(sections).map((section) => (
        <section
          key={section.id}
          className={styles.section}
          aria-labelledby={section.title ? `key-${section.id}` : undefined}
        >
          {section.title && <h2 id={`key-${section.id}`}>{section.title}</h2>}
          <AnswerKey items={section.items} start={section.start} seed={seed} />
        </section>
      ))}
      <section className={styles.counting} aria-labelledby="key-counting">
        <h2 id="key-counting">How to count</h2>
        <p>Each question has one point. Divide what was earned in it by what could be earned:</p>
        <dl>
          {kinds.map(({ name, formula }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formula}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
