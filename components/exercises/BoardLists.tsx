'use client';

import { useId } from 'react';
import type { BoardItem } from '../../domain/item';
import { own } from '../../domain/own';
import type { Placed } from '../../domain/response';
import { wordsInGaps } from '../../domain/score/cloze';
import type { Mark } from '../../domain/score/score';
import { viewBoard } from '../../domain/view';
import { InlineText } from '../reference/InlineText';
import styles from './BoardLists.module.css';
import { ClozeText } from './ClozeText';
import { PlaceSelect } from './PlaceSelect';

const MARK_WORDS = { right: 'right', partly: 'close', wrong: 'wrong' };

/** The board as plain lists: works before the script has come, prints as a paper task, and is a way of its own. */
export function BoardLists({
  item,
  seed,
  placed,
  marks,
  isLocked,
  place,
}: {
  item: BoardItem;
  seed: string;
  placed: Placed;
  marks: Record<string, Mark>;
  isLocked: boolean;
  place: (card: string, bin: string | null) => void;
}) {
  const listId = useId();
  const board = viewBoard(item, seed);
  const inGaps = wordsInGaps(placed);
  const fillGap = (gap: string, word: string) => {
    const before = own(inGaps, gap);
    if (word) place(word, gap);
    else if (before) place(before, null);
  };
  if (item.kind === 'cloze') {
    return (
      <div className={styles.lists}>
        <ClozeText
          text={item.text}
          gap={(id) => (
            <>
              <PlaceSelect
                name={`${item.id}/${id}`}
                label={board.bins.find((bin) => bin.id === id)?.text ?? id}
                value={own(inGaps, id) ?? ''}
                choices={board.cards}
                isLocked={isLocked}
                choose={(word) => fillGap(id, word)}
              />
              <MarkWord mark={own(marks, id)} />
            </>
          )}
        />
        <PaperChoices choices={board.cards} />
      </div>
    );
  }
  return (
    <div className={styles.lists}>
      <ul className={styles.listRows}>
        {board.cards.map((card) => (
          <li key={card.id}>
            <label htmlFor={`${listId}${card.id}`} className={styles.listText}>
              <InlineText text={card.text} />
            </label>
            <PlaceSelect
              id={`${listId}${card.id}`}
              name={`${item.id}/${card.id}`}
              value={own(placed, card.id) ?? ''}
              choices={board.bins}
              isLocked={isLocked}
              choose={(bin) => place(card.id, bin || null)}
            />
            <MarkWord mark={own(marks, card.id)} />
          </li>
        ))}
      </ul>
      <PaperChoices choices={board.bins} />
    </div>
  );
}

function MarkWord({ mark }: { mark: Mark | undefined }) {
  if (!mark) return null;
  return (
    <span className={styles.listMark} data-mark={mark}>
      {MARK_WORDS[mark]}
    </span>
  );
}

/** What can be chosen, in print only: a closed list shows nothing on paper. */
function PaperChoices({ choices }: { choices: { id: string; text: string }[] }) {
  return (
    <p className={styles.paperChoices} aria-hidden="true">
      Choose from:{' '}
      {choices.map((choice, i) => (
        <span key={choice.id}>
          {i > 0 && ' · '}
          <InlineText text={choice.text} />
        </span>
      ))}
    </p>
  );
}
