'use client';

import { useId } from 'react';
import { doublesIn, listedOf } from '../../domain/lists';
import { own } from '../../domain/own';
import { InlineText } from '../reference/InlineText';
import styles from './BoardLists.module.css';
import type { BoardProps } from './board-props';
import { ClozeText } from './ClozeText';
import { MarkSign } from './MarkSign';
import { MARK_WORDS } from './marks';
import { PlaceSelect } from './PlaceSelect';
import { SHARED_LIST } from './say-placing';

/** The board as plain lists: works before the script has come, prints as a paper task, and is a way of its own. */
export function BoardLists({
  item,
  board,
  response,
  marks,
  isLocked,
  set,
}: BoardProps & { set: (list: string, value: string) => void }) {
  const id = useId();
  const isCloze = item.kind === 'cloze';
  const listed = listedOf(item, response);
  const doubles = doublesIn(item, response).flatMap(({ cards, bins }) => (isCloze ? bins : cards));
  const choices = isCloze ? board.cards : board.bins;
  const select = (list: string, label?: string) => {
    const mark = own(marks, list);
    return (
      <>
        <PlaceSelect
          id={`${id}${list}`}
          markId={mark && `${id}${list}mark`}
          name={`${item.id}/${list}`}
          label={label}
          value={listed[list] ?? ''}
          choices={choices}
          isLocked={isLocked}
          isDouble={doubles.includes(list)}
          choose={(value) => set(list, value)}
        />
        {mark && (
          <span className={styles.listMark} data-mark={mark}>
            <MarkSign mark={mark} /> <span id={`${id}${list}mark`}>{MARK_WORDS[mark]}</span>
          </span>
        )}
      </>
    );
  };
  return (
    <div className={styles.lists}>
      {item.kind === 'extended' && <p className={styles.how}>{SHARED_LIST}</p>}
      {isCloze ? (
        <ClozeText text={item.text} gap={(gap) => select(gap, board.bins.find((bin) => bin.id === gap)?.text ?? gap)} />
      ) : (
        <ul className={styles.listRows}>
          {board.cards.map((card) => (
            <li key={card.id}>
              <label htmlFor={`${id}${card.id}`} className={styles.listText}>
                <InlineText text={card.text} />
              </label>
              {select(card.id)}
            </li>
          ))}
        </ul>
      )}
      <PaperChoices choices={choices} />
    </div>
  );
}

/** What can be chosen, in print only: a closed list shows nothing on paper. */
function PaperChoices({ choices }: { choices: { id: string; text: string }[] }) {
  return (
    <p className={styles.paperChoices} aria-hidden="true">
      <span>Choose from: </span>
      {choices.map((choice, i) => (
        <span key={choice.id}>
          {i > 0 && <span> · </span>}
          <InlineText text={choice.text} />
        </span>
      ))}
    </p>
  );
}
