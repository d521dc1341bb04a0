import { createStore, type StoreApi } from 'zustand/vanilla';
import { listAbandoned } from '../domain/abandoned-drafts';
import { assignmentLinkOf } from '../domain/assignment/opened';
import { type Entry, mergeLogs } from '../domain/entry';
import { stampNext, toMoment } from '../domain/stamp';
import { applyChange } from './apply-change';
import { joinSaved } from './join-saved';
import { createKeeper } from './keeper';
import { createQuizzing, type Quizzing } from './quizzing';
import type { ExportNote, OpenedStorage, Saved } from './record-storage';
import type { NewEntry, Recorder } from './recorder';
import { EMPTY_RECORD, type SessionState } from './session-state';
import type { Wait } from './wait';

/** What the pages ask of the record. Answers are given by `answersIn` (answering.ts), which comes with the exercises. */
export interface Session extends StoreApi<SessionState>, Quizzing {
  /** How what is done is written into the record. */
  recorder: Recorder;
  /** Reads the storage and joins what was saved with what happened meanwhile; goes on without it where it takes too long. Later calls return the first's promise. */
  load(): Promise<void>;
  visit(lesson: string, step: string): void;
  /** Remembers an assignment by its link's fragment, unless this link of it is remembered already. */
  openAssignment(assignment: string, link: string): void;
  /** `exam` is YYYY-MM-DD or null; `cap` is the questions a day, 1 to MAX_CAP. */
  setPlan(exam: string | null, cap: number): void;
  /** Joins entries from elsewhere with the record and keeps them; one whose id is known changes nothing. Tells how many were new. */
  addEntries(entries: readonly Entry[]): Promise<{ added: number }>;
  /** Says which file the record is in; one that holds less of it than the last changes nothing. */
  noteExport(note: ExportNote): void;
  /** Erases the record in this browser and in its other tabs; when that fails nothing has changed. */
  erase(): Promise<Saved>;
  /** The page comes back after other tabs may have written unheard: reads the record anew and joins it with what is here. */
  readAnew(): Promise<void>;
  /** Tries at once to keep what could not be kept, as when the learner comes back to the page. */
  tryAgain(): void;
  /** The moment, by the session's clock: whole milliseconds since the epoch. */
  now(): number;
  close(): void;
}

export interface SessionOptions {
  openStorage: () => Promise<OpenedStorage>;
  /** Milliseconds since the epoch, by a clock that may be wrong. */
  now: () => number;
  /** A new id, unique across devices. */
  newId: () => string;
  /** How time passes, if not as it does. */
  wait?: Wait;
}

/** A learner's session over one record: the only thing that writes it. */
export function createSession({ openStorage, now, newId, wait }: SessionOptions): Session {
  const store = createStore<SessionState>(() => ({ isLoaded: false, refusal: null, ...EMPTY_RECORD }));
  /** The drafts that were last changed in this tab. */
  const mine = new Set<string>();
  const keeper = createKeeper({
    openStorage,
    wait,
    join: (place) => {
      const { shown, unkept } = joinSaved(store.getState(), place, (key) => mine.has(key));
      store.setState({ isLoaded: true, ...shown });
      return unkept;
    },
    erased: ({ entries, drafts }) => store.setState(applyChange(EMPTY_RECORD, { entries, drafts, isErased: true })),
    follow: (change) => {
      for (const key of Object.keys(change.drafts)) mine.delete(key);
      store.setState((state) => applyChange(state, change));
    },
    report: (refusal) => store.setState({ refusal }),
  });
  let loading: Promise<void> | null = null;

  const recorder: Recorder = {
    getState: store.getState,
    add: <T extends NewEntry>(entry: T, at = now()) => {
      const { log } = store.getState();
      const stamped = { id: newId(), ...entry, ...stampNext(log, at) } as unknown as Extract<
        Entry,
        { type: T['type'] }
      >;
      store.setState({ log: mergeLogs(log, [stamped]) });
      void keeper.keepEntries([stamped]);
      if (stamped.type === 'form' || stamped.type === 'finish') dropAbandoned();
      return stamped;
    },
    setDraft: (key, draft) => {
      store.setState((state) => {
        const { [key]: _old, ...others } = state.drafts;
        return { drafts: draft ? { ...others, [key]: draft } : others };
      });
      mine.add(key);
      keeper.keepDraft(key, draft);
    },
    now: () => toMoment(now()),
    newId,
  };

  /** Unfinished answers that nobody comes back to leave with the entry by which they were given up. */
  function dropAbandoned() {
    const { log, drafts } = store.getState();
    for (const key of listAbandoned(log, drafts)) recorder.setDraft(key, null);
  }

  async function open() {
    await keeper.start();
    if (!store.getState().isLoaded) store.setState({ isLoaded: true });
  }

  return {
    ...store,
    recorder,
    ...createQuizzing(recorder),
    load: () => {
      loading ??= open();
      return loading;
    },
    visit: (lesson, step) => {
      const latest = store.getState().log.findLast((entry) => entry.type === 'visit' && entry.lesson === lesson);
      if (latest?.type === 'visit' && latest.step === step) return;
      recorder.add({ type: 'visit', lesson, step });
    },
    openAssignment: (assignment, link) => {
      if (assignmentLinkOf(store.getState().log, assignment) !== link)
        recorder.add({ type: 'assigned', assignment, link });
    },
    setPlan: (exam, cap) => void recorder.add({ type: 'plan', exam, cap }),
    addEntries: async (entries) => {
      const { log } = store.getState();
      const known = new Set(log.map(({ id }) => id));
      const fresh = entries.filter(({ id }) => !known.has(id));
      const merged = mergeLogs(log, fresh);
      store.setState({ log: merged });
      await keeper.keepEntries(fresh);
      return { added: merged.length - log.length };
    },
    noteExport: (note) => {
      if (note.entries < (store.getState().lastExport?.entries ?? 0)) return;
      store.setState({ lastExport: note });
      keeper.keepExportNote(note);
    },
    erase: keeper.erase,
    readAnew: keeper.readAnew,
    tryAgain: keeper.tryAgain,
    now: recorder.now,
    close: keeper.close,
  };
}
