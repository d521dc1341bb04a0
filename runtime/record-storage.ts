import type { Draft, Entry } from '../domain/entry';

/** Why something is in this tab alone. */
export type Refusal =
  | 'refused' // the browser offers no storage (private mode, third-party frame, policy)
  | 'full' // the disk or the quota is full
  | 'newer' // the record was written by a newer version of this module
  | 'lost' // there is a storage, and it does not do what it is asked: its connection was closed or a write failed
  | 'slow'; // it was asked and has not answered

export interface SavedRecord {
  entries: Entry[];
  drafts: Record<string, Draft>;
  /** Saved things that could not be read; they stay where they are. */
  unreadable: number;
  lastExport: ExportNote | null;
  /** Where a place can tell; see `PlaceMark`. */
  mark?: PlaceMark;
}

/** By what a later reading knows what became of the place meanwhile. */
export interface PlaceMark {
  /** Another one: the place was deleted from outside and made anew. */
  birth: string | null;
  /** Another one: the record was erased by this module. */
  erasure: string | null;
}

/** The file that holds most of the record: when it was written (milliseconds since the epoch), and its number of entries. */
export interface ExportNote {
  at: number;
  entries: number;
}

export type Saved = { ok: true } | { ok: false; why: Refusal };

/** What another tab wrote. */
export interface StorageChange {
  entries: Entry[];
  drafts: Record<string, Draft | null>;
  /** Everything before this change is gone. */
  isErased?: boolean;
  /** It was written before an erasure, or after one that was not heard of: only the place itself tells what is so. */
  isStale?: boolean;
}

/**
 * Where a learner's record is kept. Entries are only ever added, or all erased; drafts are overwritten. A place that is no
 * longer the one that was read, since it was deleted from outside, says “lost” until it is read again. Every call answers
 * in the end, whatever the browser does; what was told as not kept may be asked for again, and twice is harmless.
 */
export interface RecordStorage {
  /** Everything, as it stood at one moment. Rejects with a `StorageFault`. */
  load(): Promise<SavedRecord>;
  /** Adds entries; an id that is there already is left as it is. */
  append(entries: readonly Entry[]): Promise<Saved>;
  saveDraft(key: string, draft: Draft | null): Promise<Saved>;
  saveExportNote(note: ExportNote): Promise<Saved>;
  /** Removes everything, what could not be read included. */
  erase(): Promise<Saved>;
  /** Calls back with what others write to the same place; returns the way to stop. */
  subscribe(onChange: (change: StorageChange) => void): () => void;
  close(): void;
}

/** `refusal`: why this storage lasts no longer than the tab, whatever it says of each call. */
export type OpenedStorage = { storage: RecordStorage; refusal: Refusal | null };

/** A storage that could not be read. */
export class StorageFault extends Error {
  constructor(readonly why: Refusal) {
    super(why);
    this.name = 'StorageFault';
  }
}
