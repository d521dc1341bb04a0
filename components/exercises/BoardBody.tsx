'use client';

import type { BoardItem } from '../../domain/item';
import { setList } from '../../domain/lists';
import type { Response } from '../../domain/response';
import { viewBoard } from '../../domain/view';
import { useIsHydrated } from '../session/SessionProvider';
import { useAnswers } from '../session/use-answers';
import { Later } from '../ui/Later';
import { ActButton } from './ActButton';
import styles from './Board.module.css';
import { BoardLists } from './BoardLists';
import { DragBoard } from './DragBoard';
import type { Marks } from './marks';
import { OrderBoard } from './OrderBoard';
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
  marks: Marks;
  isLocked: boolean;
}) {
  const answers = useAnswers();
  const isHydrated = useIsHydrated();
  const [way, setWay] = useWay();
  const parts = { item, board: viewBoard(item, seed), response, marks, isLocked };
  const isBoard = way === 'board';
  const isBoardShown = isHydrated && isBoard;
  return (
    <>
      <div className={styles.ways}>
        {isBoard && (
          <div className={isHydrated ? undefined : 'to-come'}>
            {item.kind === 'order' ? (
              <OrderBoard
                {...parts}
                item={item}
                set={(placed) => answers.respond(item, form, { kind: 'placement', placed: { ...placed } })}
              />
            ) : (
              <DragBoard {...parts} place={(card, bin) => answers.place(item, form, card, bin)} />
            )}
          </div>
        )}
        <div className={isBoardShown ? styles.paperOnly : undefined}>
          <Later isOn={isBoardShown}>
            <BoardLists
              {...parts}
              set={(list, value) => answers.respond(item, form, setList(item, response, list, value))}
            />
          </Later>
        </div>
      </div>
      {!isLocked && (
        <ActButton
          className={isHydrated ? styles.way : `to-come ${styles.way}`}
          act={() => setWay(isBoard ? 'lists' : 'board')}
          said={`${isBoard ? 'Plain lists' : 'The board'} from now on. Your answer is kept.`}
          isFocusMoved
        >
          {isBoard ? 'Use plain lists instead' : 'Use the board instead'}
        </ActButton>
      )}
    </>
  );
}
