import type { Draft, Entry } from '../domain/entry';
import type { ExportNote, RecordStorage, Saved } from './record-storage';

/** What is known only here: not yet on its way to the storage, or on its way and not answered for. */
export interface Unkept {
  entries: Entry[];
  /** The newest of each key; null for one that was answered or given up. */
  drafts: Record<string, Draft | null>;
  note: ExportNote | null;
}

/** Holds what is unkept until the storage has said that it is kept. */
export interface Outbox {
  list(): Unkept;
  isEmpty(): boolean;
  addEntries(entries: readonly Entry[]): void;
  /** The newest draft of a key takes the place of the one before. */
  setDraft(key: string, draft: Draft | null): void;
  /** Another tab has written this draft since. */
  dropDraft(key: string): void;
  setNote(note: ExportNote): void;
  /** Takes out what `before` lists, but no draft or note that has come in its place since. */
  drop(before: Unkept): void;
  /** The place was read, and this is unkept: whatever is on its way counts as not sent. */
  replace(unkept: Unkept): void;
  /** Each sends what is not on its way already. */
  sendEntries(storage: RecordStorage): Promise<void>;
  sendDraft(storage: RecordStorage, key: string): Promise<void>;
  sendNote(storage: RecordStorage): Promise<void>;
}

/** `ask` waits for the storage's answer and tells whether it was yes; a no is then known to whoever asks. */
export function createOutbox(ask: (answer: Promise<Saved>) => Promise<boolean>): Outbox {
  const entries = new Map<string, Entry>();
  const drafts = new Map<string, Draft | null>();
  let note: ExportNote | null = null;
  // What is on its way, and by which call: only the answer to that one tells whether it is kept.
  const entriesSent = new Map<Entry, readonly Entry[]>();
  const draftsSent = new Map<string, { draft: Draft | null }>();
  let noteSent: { made: ExportNote } | null = null;

  function addEntries(made: readonly Entry[]) {
    for (const entry of made) entries.set(entry.id, entry);
  }

  return {
    list: () => ({ entries: [...entries.values()], drafts: Object.fromEntries(drafts), note }),
    isEmpty: () => entries.size === 0 && drafts.size === 0 && note === null,
    addEntries,
    setDraft: (key, draft) => void drafts.set(key, draft),
    dropDraft: (key) => void drafts.delete(key),
    setNote: (made) => {
      note = made;
    },
    drop: (before) => {
      for (const { id } of before.entries) entries.delete(id);
      for (const [key, draft] of Object.entries(before.drafts)) if (drafts.get(key) === draft) drafts.delete(key);
      if (note === before.note) note = null;
    },
    replace: (unkept) => {
      entries.clear();
      drafts.clear();
      addEntries(unkept.entries);
      for (const [key, draft] of Object.entries(unkept.drafts)) drafts.set(key, draft);
      note = unkept.note;
      // An answer that is still to come tells of the place before it was read.
      entriesSent.clear();
      draftsSent.clear();
      noteSent = null;
    },
    sendEntries: async (storage) => {
      const batch = [...entries.values()].filter((entry) => !entriesSent.has(entry));
      if (batch.length === 0) return;
      for (const entry of batch) entriesSent.set(entry, batch);
      const isKept = await ask(storage.append(batch));
      for (const entry of batch) {
        if (entriesSent.get(entry) !== batch) continue;
        entriesSent.delete(entry);
        if (isKept && entries.get(entry.id) === entry) entries.delete(entry.id);
      }
    },
    sendDraft: async (storage, key) => {
      const draft = drafts.get(key);
      if (draft === undefined || draftsSent.get(key)?.draft === draft) return;
      const sent = { draft };
      draftsSent.set(key, sent);
      const isKept = await ask(storage.saveDraft(key, draft));
      // A newer one of its key speaks for itself.
      if (draftsSent.get(key) !== sent) return;
      draftsSent.delete(key);
      if (isKept && drafts.get(key) === draft) drafts.delete(key);
    },
    sendNote: async (storage) => {
      if (!note) return;
      const sent = { made: note };
      noteSent = sent;
      if ((await ask(storage.saveExportNote(sent.made))) && noteSent === sent && note === sent.made) note = null;
    },
  };
}
