import type { ComponentType } from 'react';
import type { PlayerData } from '../player-data';

/** A lesson's compiled MDX (see `writeLessonScript`). */
export type LessonScript = (
  react: object,
  jsxRuntime: object,
) => { default: ComponentType<{ components: Record<string, unknown> }> };

/** What the scripts of a package leave for the player. */
export interface PlayerGlobals {
  data: PlayerData;
  lessons: Record<string, LessonScript>;
}

/** What stands in `globalThis.PROVINCES`; throws when the package's own scripts did not run before. */
export function readGlobals(): PlayerGlobals {
  const found: unknown = Reflect.get(globalThis, 'PROVINCES');
  if (!isPlayerGlobals(found)) throw new Error('assignment.js must run before player.js');
  return found;
}

/** The scripts come from the same build as this code: enough to tell them from nothing. */
function isPlayerGlobals(found: unknown): found is PlayerGlobals {
  return typeof found === 'object' && found !== null && 'data' in found && 'lessons' in found;
}
