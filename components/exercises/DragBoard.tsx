'use client';

import { type KeyboardEvent, useId, useReducer, useRef } from 'react';
import { own } from '../../domain/own';
import { binOf } from '../../domain/response';
import { spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { BinTarget } from './BinTarget';
import styles from './Board.module.css';
import { moveByKey } from './board-keys';
import type { BoardProps } from './board-props';
import { CardButton } from './CardButton';
import { ClozeText } from './ClozeText';
import { LetGo } from './LetGo';
import axis from './LineAxis.module.css';
import { Settling } from './Settling';
import { sayHeld, sayKeysHow, sayNumber, sayPlacingHow, sayTray } from './say-placing';
import trayStyles from './Tray.module.css';
import { TRAY, usePlacing } from './use-placing';

/** The board of cards and bins: drag, tap–tap and keys, all through `place`. */
export function DragBoard({
  item,
  board,
  response,
  marks,
  isLocked,
  place,
}: BoardProps & { place: (card: string, bin: string | null) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const reference = useReference();
  // Of the cards in the tray and of those that are placed, the last one that had the focus each.
  const last = useRef<{ tray?: string; bins?: string }>({});
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const placed = response.kind === 'placement' ? response.placed : {};
  const textOf = (list: { id: string; text: string }[], wanted: string) =>
    list.find((one) => one.id === wanted)?.text ?? '';
  const names = {
    card: (card: string) => spoken(textOf(board.cards, card), reference),
    bin: (bin: string) => spoken(textOf(board.bins, bin), reference),
  };
  const placing = usePlacing({ frame, board, placed, isLocked, place, names });
  const { picked } = placing;
  const cardsIn = (bin: string | undefined) => board.cards.filter((card) => binOf(placed, card.id) === bin);
  const inTray = cardsIn(undefined);
  const inBins = board.bins.flatMap((bin) => cardsIn(bin.id));
  const isPickedPlaced = picked !== null && binOf(placed, picked) !== undefined;

  const stopOf = (cards: { id: string }[], wanted: string | undefined) =>
    cards.some((card) => card.id === wanted) ? wanted : cards[0]?.id;
  const stops = picked !== null ? [picked] : [stopOf(inTray, last.current.tray), stopOf(inBins, last.current.bins)];
  const card = ({ id: cardId, text }: { id: string; text: string }, bin?: { id: string; text: string }) => (
    <CardButton
      key={cardId}
      id={cardId}
      text={text}
      place={bin?.text}
      mark={bin && own(marks, item.kind === 'cloze' ? bin.id : cardId)}
      placing={placing}
      isTabStop={stops.includes(cardId)}
      isLocked={isLocked}
    />
  );
  const bin = (binId: string) => {
    const cards = cardsIn(binId);
    const text = textOf(board.bins, binId);
    return (
      <BinTarget
        key={binId}
        id={binId}
        name={text}
        number={item.kind === 'cloze' ? undefined : sayNumber(item.kind, board, binId)}
        held={sayHeld(
          cards.map((one) => one.id),
          names,
        )}
        placing={placing}
        isOpen={picked !== null && binOf(placed, picked) !== binId}
        isFull={board.capacity === 1 && cards.length > 0}
      >
        {cards.map((one) => card(one, { id: binId, text }))}
      </BinTarget>
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && picked !== null) {
      event.stopPropagation();
      placing.cancel();
    } else if (frame.current && moveByKey(event.nativeEvent, frame.current, picked !== null, names)) {
      event.preventDefault();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the cards and places in it, wherever the focus is
    <div
      ref={frame}
      className={styles.board}
      data-board
      data-kind={item.kind}
      data-picking={picked !== null || undefined}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const focused = target.dataset.card;
        if (!focused) return;
        last.current = { ...last.current, [target.closest('[data-tray]') ? 'tray' : 'bins']: focused };
        // Where it is the stop already, as it mostly is once a card was put down, the board need not be drawn again for it.
        if (!stops.includes(focused)) draw();
      }}
    >
      {/* How it is done and what the tray holds are hidden here and heard once, as the tray's description and name. */}
      {!isLocked && (
        <p className={styles.how} data-done={inTray.length === 0 || undefined} id={`${id}how`} aria-hidden="true">
          <span>{sayPlacingHow(item.kind)}</span> <span className={styles.byKeys}>{sayKeysHow(item.kind)}</span>
        </p>
      )}
      {!isLocked && (
        <div className={trayStyles.tray} data-tray>
          <p className={trayStyles.trayName} id={`${id}tray`} aria-hidden="true">
            {sayTray(item.kind, board, placed)}
          </p>
          <BinTarget
            id={TRAY}
            name="the tray"
            labelledBy={`${id}tray`}
            describedBy={`${id}how`}
            held={{ count: '', all: '' }}
            placing={placing}
            isOpen={isPickedPlaced}
          >
            {inTray.length > 0 && (
              <ul className={trayStyles.cards}>
                {inTray.map((one) => (
                  <li key={one.id}>{card(one)}</li>
                ))}
              </ul>
            )}
          </BinTarget>
        </div>
      )}
      {item.kind === 'cloze' ? (
        <ClozeText text={item.text} gap={(gap) => bin(gap)} />
      ) : (
        <div className={item.kind === 'line' ? `${styles.bins} ${axis.axis}` : styles.bins}>
          {board.bins.map((one) => bin(one.id))}
        </div>
      )}
      <LetGo within={frame} what="[data-target], [data-step]" when={picked} />
      <Settling frame={frame} placed={placed} letGo={placing.letGo} />
    </div>
  );
}
