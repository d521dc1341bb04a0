import type { Source } from '../../domain/course';
import styles from './Panels.module.css';

/** The mark behind a fact beyond the article. */
export function SourceMark({ id, number, title }: { id: string; number: number; title: string }) {
  return (
    <button
      type="button"
      className="cite"
      data-source={id}
      popoverTarget={`source-${id}`}
      aria-label={`Source ${number}: ${title}`}
    >
      {number}
    </button>
  );
}

/** The panels behind the numbered marks of one page. */
export function SourcePanels({ sources }: { sources: Source[] }) {
  return (
    <div>
      {sources.map((source) => (
        <div
          key={source.id}
          id={`source-${source.id}`}
          popover="auto"
          className={styles.panel}
          role="note"
          aria-label={`Source: ${source.title}`}
        >
          <p className={styles.head}>
            {source.publisher}, {source.date}
          </p>
          <p>
            <cite>{source.title}</cite>. {source.note}
            {source.status === 'partly' && ' Only partly verified.'}
          </p>
          <p className={styles.foot}>
            {source.url ? (
              <a href={source.url} rel="noreferrer" target="_blank">
                Open the source<span className="visually-hidden"> (opens a new tab)</span>
              </a>
            ) : (
              <span>No address kept.</span>
            )}
            <button type="button" popoverTarget={`source-${source.id}`} popoverTargetAction="hide">
              Close
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
