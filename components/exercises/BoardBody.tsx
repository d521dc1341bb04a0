'use client';

import type { BoardItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import type { Mark } from '../../domain/score/score';
import { useIsHydrated, useSession } from '../session/SessionProvider';
import styles from './Board.module.css';
import { BoardLists } from './BoardLists';
import { DragBoard } from './DragBoard';
import { useWay } from './use-way';

/**
 * A board item by whichever way the learner works: board or lists. The lists are in the static page, and in print; the
 * board keeps its place behind them until the script has come, so that nothing below it moves then.
 */
export function BoardBody({
  item,
  form,
  seed,
  response,
  marks,
  isLocked,
}: {
  item: BoardItem;
  form: string | null;
  seed: string;
  response: Response;
  marks: Record<string, Mark>;
  isLocked: boolean;
}) {
  const session = useSession();
  const isHydrated = useIsHydrated();
  const [way, setWay] = useWay();
  const placed = response.kind === 'placement' ? response.placed : {};
  const place = (card: string, bin: string | null) => session.place(item, form, card, bin);
  const parts = { item, seed, placed, marks, isLocked, place };
  const isBoardShown = isHydrated && way === 'board';
  return (
    <>
      <div className={styles.ways}>
        {way === 'board' && (
          <div className={isHydrated ? undefined : 'to-come'}>
            <DragBoard {...parts} />
          </div>
        )}
        <div className={isBoardShown ? styles.paperOnly : undefined}>
          <BoardLists {...parts} />
        </div>
      </div>
      {!isLocked && (
        <button
          type="button"
          className={isHydrated ? styles.way : `to-come ${styles.way}`}
          onClick={() => setWay(way === 'board' ? 'lists' : 'board')}
        >
          {way === 'board' ? 'Use plain lists instead' : 'Use the board instead'}
        </button>
      )}
    </>
  );
}
