/** What a learner likes in this browser: no part of the record, and nothing is lost with it. */
export interface Tastes {
  /** Whether single keys choose and turn pages (WCAG 2.1.4 asks for a way to switch them off). */
  hasKeys: boolean;
}

const KEY = 'provinces-tastes';
const DEFAULT: Tastes = { hasKeys: true };

/** Where tastes last; a browser's local storage will do. */
export type TastePlace = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Tastes of this page, which last longer once `keepIn` has said where. An LMS's page never does: it must not even ask for a
 * storage there.
 */
export interface TasteStore {
  get(): Tastes;
  set(part: Partial<Tastes>): void;
  subscribe(onChange: () => void): () => void;
  /** Reads what is kept there and keeps there what changes. A place that refuses is no place. */
  keepIn(findPlace: () => TastePlace): void;
}

export function createTasteStore(): TasteStore {
  let tastes = DEFAULT;
  let find: (() => TastePlace) | null = null;
  const listeners = new Set<() => void>();
  const change = (next: Tastes) => {
    tastes = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => tastes,
    set: (part) => {
      change({ ...tastes, ...part });
      try {
        find?.().setItem(KEY, JSON.stringify(tastes));
      } catch {
        // Then it lasts as long as this page.
      }
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    keepIn: (findPlace) => {
      find = findPlace;
      try {
        change(parseTastes(findPlace().getItem(KEY)));
      } catch {
        // Nothing is kept there, or it is none of ours.
      }
    },
  };
}

function parseTastes(text: string | null): Tastes {
  const raw: unknown = text === null ? null : JSON.parse(text);
  if (typeof raw !== 'object' || raw === null) return DEFAULT;
  return { hasKeys: 'hasKeys' in raw && typeof raw.hasKeys === 'boolean' ? raw.hasKeys : DEFAULT.hasKeys };
}

export const tasteStore = createTasteStore();
