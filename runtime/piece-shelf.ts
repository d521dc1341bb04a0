import { type CodePiece, readPiece, writePiece } from '../domain/code-piece';

/** The key, and `parts` below it, are what browsers hold already. */
const KEY = 'provinces-parts';

/** Pieces that were not completed within a day are forgotten. */
const KEPT_MS = 86_400_000;

/** The pieces of a code that have arrived so far. */
export interface PieceShelf {
  list(): CodePiece[];
  /** Puts a piece with its set; a piece of another set takes the place of the old one. Repeats are harmless. */
  add(piece: CodePiece): void;
  clear(): void;
}

/**
 * A shelf in the browser's local storage, since a phone's camera opens every link in a tab of its own; in memory where
 * there is none. `now` gives milliseconds since the epoch.
 */
export function openPieceShelf(
  findPlace: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  now: () => number,
): PieceShelf {
  /** What the storage refused to take. */
  let memory: CodePiece[] | null = null;

  function list(): CodePiece[] {
    if (memory) return memory;
    try {
      const text = findPlace().getItem(KEY);
      return text === null ? [] : parseShelf(text, now());
    } catch {
      return [];
    }
  }

  return {
    list,
    add: (piece) => {
      const pieces = list()
        .filter(({ set, n }) => set === piece.set && n !== piece.n)
        .concat(piece);
      try {
        findPlace().setItem(KEY, JSON.stringify({ since: now(), parts: pieces.map(writePiece) }));
        memory = null;
      } catch {
        // Refused or full: the pieces last as long as this page.
        memory = pieces;
      }
    },
    clear: () => {
      memory = null;
      try {
        findPlace().removeItem(KEY);
      } catch {
        // Then nothing was put there either.
      }
    },
  };
}

function parseShelf(text: string, now: number): CodePiece[] {
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== 'object' || raw === null || !('since' in raw) || !('parts' in raw)) return [];
  const { since, parts: pieces } = raw;
  const isFresh = typeof since === 'number' && Math.abs(now - since) < KEPT_MS;
  if (!isFresh || !Array.isArray(pieces)) return [];
  return pieces.flatMap((piece: unknown) => (typeof piece === 'string' ? (readPiece(piece) ?? []) : []));
}
