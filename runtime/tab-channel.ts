import { type Entry, RECORD_VERSION } from '../domain/entry';
import { parseDraft, parseEntry } from '../domain/parse-entry';
import type { StorageChange } from './record-storage';

/** How the tabs over one record tell each other what they have written. */
export interface TabChannel {
  /** `erasure` is the last one that the record had seen when this was written. */
  tell(change: StorageChange, erasure: string | null): void;
  /** The erasure that this tab knows of, once it knows; tells whether that is news. */
  know(erasure: string | null): boolean;
  subscribe(onChange: (change: StorageChange) => void): () => void;
  close(): void;
}

/** In a browser without such channels nobody is told, and nobody hears. */
export function openTabChannel(name: string): TabChannel {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  let known: string | null | undefined;
  /** The erasures under which what was passed on had been written, since this tab last learnt of one. */
  const passed = new Set<string | null>();
  const listeners = new Set<(change: StorageChange) => void>();

  function hear(raw: unknown): StorageChange | null {
    const message = parseMessage(raw);
    if (!message) return null;
    const { change, erasure } = message;
    if (change.isErased) {
      known = erasure;
      passed.clear();
    }
    const isStale = known !== undefined && erasure !== undefined && known !== erasure;
    if (!isStale && erasure !== undefined) passed.add(erasure);
    return isStale ? { entries: [], drafts: {}, isStale } : change;
  }

  return {
    tell: (change, erasure) => channel?.postMessage({ version: RECORD_VERSION, erasure, ...change }),
    know: (erasure) => {
      const isNews = known !== undefined && known !== erasure;
      known = erasure;
      // What was passed on while this was found out had been erased before it was heard.
      const isStale = [...passed].some((other) => other !== erasure);
      passed.clear();
      if (isStale) for (const listener of listeners) listener({ entries: [], drafts: {}, isStale });
      return isNews;
    },
    subscribe: (onChange) => {
      const listen = (event: MessageEvent<unknown>) => {
        const change = hear(event.data);
        if (change) onChange(change);
      };
      channel?.addEventListener('message', listen);
      listeners.add(onChange);
      return () => {
        channel?.removeEventListener('message', listen);
        listeners.delete(onChange);
      };
    },
    close: () => channel?.close(),
  };
}

/** A message of another tab, which may run another version of this code; null when it says nothing that we know. */
function parseMessage(raw: unknown): { change: StorageChange; erasure: string | null | undefined } | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { version, entries, drafts, isErased, erasure } = raw as Record<string, unknown>;
  if (typeof version !== 'number' || !Array.isArray(entries)) return null;
  const parsed: Entry[] = entries.flatMap((entry: unknown) => parseEntry(entry, version) ?? []);
  const changed = typeof drafts === 'object' && drafts !== null ? Object.entries(drafts) : [];
  return {
    change: {
      entries: parsed,
      isErased: isErased === true,
      drafts: Object.fromEntries(changed.map(([key, draft]) => [key, draft === null ? null : parseDraft(draft)])),
    },
    erasure: typeof erasure === 'string' || erasure === null ? erasure : undefined,
  };
}
