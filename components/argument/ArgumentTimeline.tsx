import type { TimelineEntry } from '../../domain/timeline';
import { type CitedSource, SourceMarks } from '../atlas/SourceMarks';
import { SIDE_SIGNS, SIDE_WORDS, sayWhen } from './say-moment';
import styles from './Timeline.module.css';

/** What happened when, in the order of time; whose moment it was, a word and a sign say. */
export function ArgumentTimeline({
  timeline,
  sources,
}: {
  timeline: readonly TimelineEntry[];
  /** The sources of the page in the order of their numbers, from 1. */
  sources: readonly CitedSource[];
}) {
  return (
    <ol className={styles.timeline} aria-labelledby="when">
      {timeline.map(({ when, side, text, sources: cited }) => (
        <li key={`${when} ${text}`} className={styles.moment} data-side={side}>
          <p className={styles.head}>
            <span className={styles.sign} aria-hidden="true">
              {SIDE_SIGNS[side]}
            </span>
            <time dateTime={when}>{sayWhen(when)}</time> <span className={styles.side}>{SIDE_WORDS[side]}</span>
          </p>
          <p className={styles.text}>
            {text}
            <SourceMarks ids={cited} sources={sources} />
          </p>
        </li>
      ))}
    </ol>
  );
}
