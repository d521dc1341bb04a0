'use client';

import type { BoardItem } from '../../domain/item';
import type { Placed } from '../../domain/response';
import type { Mark } from '../../domain/score/score';
import { wordsInGaps } from '../../domain/score/cloze';
import { viewBoard } from '../../domain/view';
import { useReference } from '../reference/ReferenceProvider';
import { InlineText, spoken } from '../ui/InlineText';
import styles from './Board.module.css';
import { ClozeText } from './ClozeText';

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
  const reference = useReference();
  const board = viewBoard(item, seed);
  const inGaps = wordsInGaps(placed);
  const select = (name: string, label: string | null, value: string, choices: { id: string; text: string }[], choose: (value: string) => void) => (
    <select
      name={`${item.id}/${name}`}
      aria-label={label ?? undefined}
      value={value}
      disabled={isLocked}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">Choose …</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {spoken(choice.text, reference)}
        </option>
      ))}
    </select>
  );
  const word = (id: string) => (marks[id] ? <span className={styles.listMark} data-mark={marks[id]}>{MARK_WORDS[marks[id]]}</span> : null);
  if (item.kind === 'cloze') {
    const clear = (gap: string, next: string) => (next ? place(next, gap) : inGaps[gap] ? place(inGaps[gap], null) : undefined);
    return (
      <div className={styles.lists}>
        <ClozeText
          text={item.text}
          gap={(id) => (
            <>
              {select(id, board.bins.find((bin) => bin.id === id)?.text ?? id, inGaps[id] ?? '', board.cards, (next) => clear(id, next))}
              {word(id)}
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
            <label>
              <span className={styles.listText}><InlineText text={card.text} /></span>
              {select(card.id, null, placed[card.id] ?? '', board.bins, (next) => place(card.id, next || null))}
            </label>
            {word(card.id)}
          </li>
        ))}
      </ul>
      <PaperChoices choices={board.bins} />
    </div>
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
