'use client';

import { boardOf } from '../../domain/board';
import { isChoice, type ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { InlineText } from '../reference/InlineText';
import styles from './Exercise.module.css';

/** What a learner answered, in words; `name` says whose answer it is. */
export function ResponseText({
  item,
  response,
  name = 'Your answer',
  isFolded = false,
}: {
  item: ScoredItem;
  response: Response;
  name?: string;
  /** Whether it is to be opened. */
  isFolded?: boolean;
}) {
  const list = (
    <ul>
      {linesOf(item, response).map((line) => (
        <li key={line}>
          <InlineText text={line} />
        </li>
      ))}
    </ul>
  );
  return isFolded ? (
    <details className={styles.response}>
      <summary>{name}</summary>
      {list}
    </details>
  ) : (
    <div className={styles.response}>
      <p>{name}</p>
      {list}
    </div>
  );
}

function linesOf(item: ScoredItem, response: Response): string[] {
  if (isChoice(item)) {
    return response.kind === 'choice'
      ? item.options.filter((option) => response.chosen.includes(option.id)).map((option) => option.text)
      : [];
  }
  if (response.kind !== 'placement') return [];
  const board = boardOf(item);
  return board.bins.flatMap((bin) =>
    board.cards.filter((card) => response.placed[card.id] === bin.id).map((card) => `${bin.text}: ${card.text}`),
  );
}
