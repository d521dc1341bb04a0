import type { Board } from '../../domain/board';
import type { BoardItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import type { Marks } from './marks';

/** What both ways of working a board are given: the board of cards and bins, and the plain lists. */
export interface BoardProps {
  item: BoardItem;
  /** As this learner sees it, shuffled. */
  board: Board;
  response: Response;
  /** By card (in a cloze: by gap); empty until the ladder says which. */
  marks: Marks;
  isLocked: boolean;
}
