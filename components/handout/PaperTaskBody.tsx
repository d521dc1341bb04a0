import type { Marked, PaperTask } from '../../domain/handout/paper-task';
import { InlineText } from '../reference/InlineText';
import styles from './PaperTask.module.css';

/** What one writes into: boxes, blanks, gaps and lines. */
export function PaperTaskBody({ task }: { task: PaperTask }) {
  switch (task.kind) {
    case 'tick':
      return (
        <ul className={styles.options} aria-label="Options">
          {task.options.map(({ id, mark, text }) => (
            <li key={id} data-option={id}>
              <span className={task.most === 1 ? styles.circle : styles.square} aria-hidden="true" />
              <span className={styles.mark}>{mark}</span>
              <span>
                <InlineText text={text} />
              </span>
            </li>
          ))}
        </ul>
      );
    case 'assign':
      return (
        <>
          {task.isScale ? (
            <Scale name={task.names.places} places={task.places} />
          ) : (
            <Places name={task.names.places} places={task.places} />
          )}
          <Cards name={task.names.cards} cards={task.cards} className={styles.blank} />
        </>
      );
    case 'number':
      return <Cards name="Cards" cards={task.cards} className={styles.box} />;
    case 'fill':
      return (
        <>
          <Passage text={task.text} gaps={task.gaps} />
          <ul className={styles.words} aria-label="Words to choose from">
            {task.words.map(({ id, text }) => (
              <li key={id}>
                <InlineText text={text} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'write':
      return (
        <div className={styles.lines} aria-hidden="true">
          {Array.from({ length: task.lines }, (_, i) => i).map((line) => (
            <span key={line} />
          ))}
        </div>
      );
  }
}

/** The text with a ruled, numbered gap wherever a word goes. */
function Passage({ text, gaps }: { text: string; gaps: string[] }) {
  return (
    <p className={styles.passage}>
      {text.split(/\{([a-z0-9_]+)\}/).map((part, i) => {
        const key = `${i}${part}`;
        if (i % 2 === 0) return <InlineText key={key} text={part} />;
        return (
          <span key={key} className={styles.gap}>
            <span className="visually-hidden">gap </span>
            <sub>{gaps.indexOf(part) + 1}</sub>
          </span>
        );
      })}
    </p>
  );
}

function Places({ name, places }: { name: string; places: readonly Marked[] }) {
  const isLong = places.some(({ text }) => text.length > 34);
  return (
    <ul className={styles.places} data-long={isLong || undefined} aria-label={name}>
      {places.map(({ id, mark, text }) => (
        <li key={id} data-place={id}>
          <span className={styles.mark}>{mark}</span>
          <span>
            <InlineText text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The stops of a line, drawn as one; its two ends are named, as on the screen. */
function Scale({ name, places }: { name: string; places: readonly Marked[] }) {
  const first = places[0];
  const last = places[places.length - 1];
  return (
    <div className={styles.scale}>
      <span className={styles.end}>{first && <InlineText text={first.text} />}</span>
      <ol aria-label={name}>
        {places.map(({ id, mark }) => (
          <li key={id} data-place={id}>
            {mark}
          </li>
        ))}
      </ol>
      <span className={styles.end}>{last && <InlineText text={last.text} />}</span>
    </div>
  );
}

function Cards({
  name,
  cards,
  className,
}: {
  name: string;
  cards: readonly { id: string; text: string }[];
  className: string | undefined;
}) {
  return (
    <ul className={styles.cards} aria-label={name}>
      {cards.map(({ id, text }) => (
        <li key={id} data-paper-card={id}>
          <span className={className} aria-hidden="true" />
          <span>
            <InlineText text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}
