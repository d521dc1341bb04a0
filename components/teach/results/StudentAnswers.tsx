'use client';

import { useEffect, useRef } from 'react';
import { isKnownZone } from '../../../domain/assignment/due';
import { isScored } from '../../../domain/item';
import type { BookRow, RowAnswer, RowDetails } from '../../../runtime/collect/protocol';
import { ResponseText } from '../../exercises/ResponseText';
import { InlineText } from '../../reference/InlineText';
import { sayPercent } from '../../ui/say-percent';
import type { SheetNames } from './csv-rows';
import styles from './Tables.module.css';

/** One student's receipt, answer by answer, by the clocks of the due date's zone or, without one, the instructor's. */
export function StudentAnswers({
  row,
  details,
  names,
  zone,
  close,
}: {
  row: BookRow;
  details: RowDetails;
  names: SheetNames;
  zone: string | null;
  close: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It opens below a long table: whoever opened it should land on it.
  useEffect(() => heading.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keys
    <section className={styles.student} aria-labelledby="student" tabIndex={0}>
      <h3 id="student" ref={heading} tabIndex={-1}>
        <bdi>{row.name}</bdi>: {sayPercent(row.score)}
      </h3>
      <p className={styles.small}>
        From <bdi>{row.source}</bdi>. {details.answers.length}{' '}
        {details.answers.length === 1 ? 'answer counts' : 'answers count'}, in the order in which they were given.
      </p>
      <button type="button" onClick={close}>
        Close
      </button>
      <ol className={styles.answers}>
        {details.answers.map((answer) => (
          <li key={`${answer.objective} ${answer.item}`}>
            <Answer answer={answer} names={names} zone={zone} />
          </li>
        ))}
      </ol>
      {details.unanswered.length > 0 && (
        <>
          <h4>Not answered: {details.unanswered.length}</h4>
          <ul className={styles.answers}>
            {details.unanswered.map(({ item, objective }) => (
              <li key={`${objective} ${item}`}>
                <InlineText text={names.items.get(item)?.stem ?? item} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Answer({ answer, names, zone }: { answer: RowAnswer; names: SheetNames; zone: string | null }) {
  const item = names.items.get(answer.item);
  const time = new Date(answer.at).toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: zone === null || isKnownZone(zone) ? (zone ?? undefined) : 'UTC',
  });
  return (
    <>
      <p className={styles.small}>
        {names.parts[answer.objective] ?? answer.objective} · <time>{time}</time>
        {answer.isLate && <strong> · late</strong>} ·{' '}
        {answer.share === null ? 'not scored' : `${sayPercent(answer.share)} of the point`}
      </p>
      <p className={styles.stem}>
        <InlineText text={item?.stem ?? answer.item} />
      </p>
      {item && isScored(item) && <ResponseText item={item} response={answer.response} name="Answer" />}
      {answer.response.kind === 'text' && <p className={styles.sentence}>{answer.response.text}</p>}
      {item?.kind === 'predict' && answer.response.kind === 'choice' && (
        <p className={styles.sentence}>
          <InlineText
            text={
              item.options.find(({ id }) => answer.response.kind === 'choice' && answer.response.chosen[0] === id)
                ?.text ?? ''
            }
          />
        </p>
      )}
    </>
  );
}
