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
  const list = (name: string, label?: string) => {
    const mark = own(marks, name);
    const value = listed[name] ?? '';
    return (
      <>
        {isLocked ? (
          // What can't be changed any more is text: whole, in full ink.
          <span className={styles.chosen} data-chosen data-mark={mark}>
            {label && <span className="visually-hidden">{`${label}: `}</span>}
            <InlineText text={choices.find((choice) => choice.id === value)?.text ?? '–'} />
          </span>
        ) : (
          <PlaceSelect
            id={`${id}${name}`}
            markId={mark && `${id}${name}mark`}
            name={`${item.id}/${name}`}
            label={label}
            value={value}
            choices={choices}
            isDouble={doubles.includes(name)}
            choose={(chosen) => set(name, chosen)}
          />
        )}
        {mark && (
          <span className={styles.listMark}>
            <MarkSign mark={mark} />
            <span className="visually-hidden" id={`${id}${name}mark`}>
              {MARK_WORDS[mark]}
            </span>
          </span>
        )}
      </>
    );
  };
  return (
    <div className={styles.lists}>
      {item.kind === 'extended' && <p className={styles.how}>{SHARED_LIST}</p>}
      {isCloze ? (
        <ClozeText text={item.text} gap={(gap) => list(gap, board.bins.find((bin) => bin.id === gap)?.text ?? gap)} />
      ) : (
        <ul className={styles.listRows} data-long={choices.some(({ text }) => text.length > 32) || undefined}>
          {board.cards.map((card) => (
            <li key={card.id}>
              <label htmlFor={isLocked ? undefined : `${id}${card.id}`}>
                <InlineText text={card.text} />
              </label>
              {list(card.id)}
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
