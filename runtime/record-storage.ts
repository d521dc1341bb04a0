import type { Draft, Entry } from '../domain/entry';

/** Why nothing will be kept when this tab closes. */
export type Refusal =
  | 'refused' // the browser offers no storage (private mode, third-party frame, policy)
  | 'full' // the disk or the quota is full
  | 'newer'; // the record was written by a newer version of this module

export interface SavedRecord {
  entries: Entry[];
  drafts: Record<string, Draft>;
  /** Saved things that could not be read; they stay where they are. */
  unreadable: number;
  lastExport: ExportNote | null;
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
}

/** Where a learner's record is kept. Entries are only ever added, or all erased; drafts are overwritten. */
export interface RecordStorage {
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

export type OpenedStorage = { storage: RecordStorage; refusal: Refusal | null };
