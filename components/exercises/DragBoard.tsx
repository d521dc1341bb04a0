'use client';

import { useRef } from 'react';
import type { BoardItem } from '../../domain/item';
import { own } from '../../domain/own';
import type { Placed } from '../../domain/response';
import type { Mark } from '../../domain/score/score';
import { viewBoard } from '../../domain/view';
import { InlineText, spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { useAnnounce } from '../ui/Announcer';
import { BinTarget } from './BinTarget';
import styles from './Board.module.css';
import { CardButton } from './CardButton';
import { ClozeText } from './ClozeText';
import { TRAY, usePlacing } from './use-placing';

/** The board of cards and bins: drag, tap–tap and keys, all through `place`. */
export function DragBoard({
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
  /** By card (in a cloze: by gap); empty until the ladder says which. */
  marks: Record<string, Mark>;
  isLocked: boolean;
  place: (card: string, bin: string | null) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const reference = useReference();
  const announce = useAnnounce();
  const board = viewBoard(item, seed);
  const cardName = (id: string) => spoken(board.cards.find((card) => card.id === id)?.text ?? '', reference);
  const binName = (id: string) => spoken(board.bins.find((bin) => bin.id === id)?.text ?? '', reference);
  const placing = usePlacing({ board: frame, place, announce, nameOf: { card: cardName, bin: binName } });
  const pickedName = placing.picked === null ? '' : cardName(placing.picked);
  const inTray = board.cards.filter((card) => !own(placed, card.id));
  const cardsIn = (bin: string) => board.cards.filter((card) => placed[card.id] === bin);
  const bin = (id: string, name: string, heading?: boolean) => {
    const cards = cardsIn(id);
    return (
      <BinTarget
        key={id}
        id={id}
        name={name}
        heading={
          heading && (
            <p className={styles.binName}>
              <InlineText text={name} />
            </p>
          )
        }
        placing={placing}
        pickedName={pickedName}
        isFull={board.capacity === 1 && cards.length > 0}
      >
        {cards.map((card) => (
          <CardButton
            key={card.id}
            {...card}
            mark={own(marks, item.kind === 'cloze' ? id : card.id)}
            placing={placing}
            isLocked={isLocked}
          />
        ))}
      </BinTarget>
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts the card down from wherever the focus is inside
    <div
      ref={frame}
      className={styles.board}
      data-kind={item.kind}
      data-picking={placing.picked !== null || undefined}
      onKeyDown={placing.onKeyDown}
    >
      {!isLocked && (
        <div className={styles.tray} data-tray>
          <p className={styles.trayName}>{item.kind === 'cloze' ? 'Words' : 'Cards'} to place</p>
          <BinTarget id={TRAY} name="Tray" placing={placing} pickedName={pickedName}>
            {inTray.length === 0 && placing.picked === null && <span className={styles.allPlaced}>All placed.</span>}
            {inTray.map((card) => (
              <CardButton key={card.id} {...card} placing={placing} isLocked={isLocked} />
            ))}
          </BinTarget>
        </div>
      )}
      {item.kind === 'cloze' ? (
        <ClozeText text={item.text} gap={(id) => bin(id, binName(id))} />
      ) : (
        <div className={styles.bins}>{board.bins.map(({ id, text }) => bin(id, text, true))}</div>
      )}
    </div>
  );
}
