'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { countMissing } from '../../domain/board';
import type { OrderItem } from '../../domain/item';
import { moveRow, placedBy, rowsOf } from '../../domain/order-rows';
import { own } from '../../domain/own';
import { binOf, type Placed } from '../../domain/response';
import { InlineText, spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { useAnnounce } from '../ui/Announcer';
import boardStyles from './Board.module.css';
import { moveByKey } from './board-keys';
import type { BoardProps } from './board-props';
import { CardButton } from './CardButton';
import { LetGo } from './LetGo';
import styles from './OrderBoard.module.css';
import { RowTools } from './RowTools';
import { Settling } from './Settling';
import { sayKeysHow, sayOrder, sayPlacingHow } from './say-placing';
import trayStyles from './Tray.module.css';
import { useBoardHands } from './use-board-hands';
import { usePlacing } from './use-placing';

/**
 * An order as a list that is itself reordered: by dragging a row, by pressing one and then another, by keys. It is an
 * answer from the first move on, or once the learner has said that it stands; until then its rows are dashed.
 */
export function OrderBoard({
  item,
  board,
  response,
  marks,
  isLocked,
  set,
}: Omit<BoardProps, 'item'> & { item: OrderItem; set: (placed: Placed) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const reference = useReference();
  const announce = useAnnounce();
  const [last, setLast] = useState<string | null>(null);
  const drafted = response.kind === 'placement' ? response.placed : {};
  const rows = rowsOf(board, drafted);
  const shown = placedBy(board, rows);
  const textOf = (list: { id: string; text: string }[], wanted: string) =>
    list.find((one) => one.id === wanted)?.text ?? '';
  const names = {
    card: (card: string) => spoken(textOf(board.cards, card), reference),
    bin: (bin: string) => spoken(textOf(board.bins, bin), reference),
  };
  const move = (card: string, bin: string) => placedBy(board, moveRow(board, rows, card, bin));
  const placing = usePlacing({
    frame,
    board,
    placed: shown,
    isLocked,
    place: () => {},
    names,
    list: { drafted, move, set },
  });
  const hands = useBoardHands(placing);
  const { picked } = placing;
  const isOpen = countMissing(board, drafted) > 0;
  const stop = picked ?? (last !== null && rows.includes(last) ? last : rows[0]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && picked !== null) {
      event.stopPropagation();
      placing.cancel();
      return;
    }
    if (picked === null) {
      if (frame.current && moveByKey(event.nativeEvent, frame.current, false, names)) event.preventDefault();
      return;
    }
    const to = event.altKey || event.ctrlKey || event.metaKey ? undefined : rowByKey(event.key, rows, picked);
    const bin = to === undefined ? undefined : board.bins[to]?.id;
    if (bin === undefined) return;
    event.preventDefault();
    placing.hold(bin);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the rows in it, wherever the focus is
    <div
      ref={frame}
      className={boardStyles.board}
      data-board
      data-kind={item.kind}
      data-picking={picked !== null || undefined}
      {...hands}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const focused = target.dataset.card;
        if (focused && focused !== stop) setLast(focused);
      }}
    >
      {!isLocked && (
        <p className={boardStyles.how} data-done={!isOpen || undefined} id={`${id}how`} aria-hidden="true">
          <span>{sayPlacingHow(item.kind)}</span> <span className={boardStyles.byKeys}>{sayKeysHow(item.kind)}</span>
        </p>
      )}
      {!isLocked && (
        <p className={trayStyles.trayName} id={`${id}name`} aria-hidden="true">
          {sayOrder(board, drafted)}
        </p>
      )}
      <ol
        className={styles.rows}
        aria-label={isLocked ? 'Your order' : undefined}
        aria-labelledby={isLocked ? undefined : `${id}name`}
        aria-describedby={isLocked ? undefined : `${id}how`}
      >
        {rows.map((card, i) => {
          const { id: bin = '', text: place = '' } = board.bins[i] ?? {};
          const isUnset = binOf(drafted, card) === undefined;
          const end = i === 0 ? item.from : i === rows.length - 1 ? item.to : '';
          return (
            <li
              key={card}
              className={styles.row}
              data-bin={bin}
              data-open={(picked !== null && picked !== card) || undefined}
              data-unset={isUnset || undefined}
            >
              <span className={styles.numeral} aria-hidden="true">
                {i + 1}
              </span>
              <CardButton
                id={card}
                text={textOf(board.cards, card)}
                place={isUnset ? `${place}, still open` : place}
                mark={own(marks, card)}
                isPicked={card === picked}
                isTabStop={card === stop}
                isLocked={isLocked}
              />
              {picked !== null && (
                <RowTools
                  bin={bin}
                  above={board.bins[i - 1]?.id}
                  below={board.bins[i + 1]?.id}
                  isInHand={picked === card}
                  held={names.card(card)}
                  place={names.bin(bin)}
                  placing={placing}
                />
              )}
              {end && (
                <span className={styles.end} aria-hidden="true">
                  <InlineText text={end} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {!isLocked && isOpen && (
        <button
          type="button"
          className={styles.keep}
          onClick={({ currentTarget }) => {
            set(shown);
            announce('All are placed.');
            currentTarget.form?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
          }}
        >
          This is my order
        </button>
      )}
      <LetGo within={frame} what="[data-target], [data-step]" when={picked} />
      <Settling frame={frame} placed={shown} letGo={placing.letGo} />
    </div>
  );
}

/** The row that a key brings the card in hand to, from 0. */
function rowByKey(key: string, rows: readonly string[], card: string): number | undefined {
  const at = rows.indexOf(card);
  const end = rows.length - 1;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(end, at + 1);
  if (key === 'Home') return 0;
  if (key === 'End') return end;
  return /^[1-9]$/.test(key) && Number(key) <= rows.length ? Number(key) - 1 : undefined;
}
