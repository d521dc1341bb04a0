import { type Item, isBoard, isScored } from './item';
import { type Double, doublesIn } from './lists';
import { isEmptyResponse, type Response } from './response';
import { scoreItem } from './score/score-item';

/** Why an answer can't be checked yet: something is open, or stands double. It costs nothing. */
export type Obstacle = { missing: number } | { doubles: Double[] };

/** What keeps an answer from being checked, or null. */
export function obstacleTo(item: Item, response: Response): Obstacle | null {
  const doubles = isBoard(item) ? doublesIn(item, response) : [];
  if (doubles.length > 0) return { doubles };
  if (!isScored(item)) return isEmptyResponse(response) ? { missing: 1 } : null;
  const score = scoreItem(item, response);
  return score.status === 'invalid' ? { missing: score.missing } : null;
}
