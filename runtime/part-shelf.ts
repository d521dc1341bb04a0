import { type CodePart, readPart, writePart } from '../domain/code-part';

const KEY = 'provinces-parts';

/** Parts that were not completed within a day are forgotten. */
const KEPT_MS = 86_400_000;

/** The parts of a code that have arrived so far. */
export interface PartShelf {
  list(): CodePart[];
  /** Puts a part with its set; a part of another set takes the place of the old one. Repeats are harmless. */
  add(part: CodePart): void;
  clear(): void;
}

/**
 * A shelf in the browser's local storage, since a phone's camera opens every link in a tab of its own; in memory where
 * there is none. `now` gives milliseconds since the epoch.
 */
export function openPartShelf(
  findPlace: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  now: () => number,
): PartShelf {
  /** What the storage refused to take. */
  let memory: CodePart[] | null = null;

  function list(): CodePart[] {
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
    add: (part) => {
      const parts = list()
        .filter(({ set, n }) => set === part.set && n !== part.n)
        .concat(part);
      try {
        findPlace().setItem(KEY, JSON.stringify({ since: now(), parts: parts.map(writePart) }));
        memory = null;
      } catch {
        // Refused or full: the parts last as long as this page.
        memory = parts;
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

function parseShelf(text: string, now: number): CodePart[] {
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== 'object' || raw === null || !('since' in raw) || !('parts' in raw)) return [];
  const { since, parts } = raw;
  const isFresh = typeof since === 'number' && Math.abs(now - since) < KEPT_MS;
  if (!isFresh || !Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown) => (typeof part === 'string' ? (readPart(part) ?? []) : []));
}
