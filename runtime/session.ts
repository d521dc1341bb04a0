import { createStore, type StoreApi } from 'zustand/vanilla';
import { linkOf } from '../domain/assignment/opened';
import { boardOf, place } from '../domain/board';
import {
  type AttemptEntry,
  type Confidence,
  type Draft,
  draftKey,
  type Entry,
  type FormEntry,
  type Log,
  mergeLogs,
  REVIEW_BANK,
} from '../domain/entry';
import { nextRung, RUNGS } from '../domain/feedback';
import { type Item, isBoard, isScored } from '../domain/item';
import { type Obstacle, obstacleTo } from '../domain/obstacle';
import { own } from '../domain/own';
import { entriesOf, foldItem, type ItemProgress } from '../domain/progress';
import { emptyResponse, isSameResponse, type Response } from '../domain/response';
import { scoreItem } from '../domain/score/score-item';
import { applyChange, EMPTY_RECORD } from './apply-change';
import { catchUp, joinSaved, openRecord } from './join-saved';
import { createKeeper } from './keeper';
import type { ExportNote, OpenedStorage, Refusal, Saved, StorageChange } from './record-storage';

export interface SessionState {
  /** Whether the saved record has been read. */
  isLoaded: boolean;
  /** Why nothing will be kept, or null while all is well. */
  refusal: Refusal | null;
  /** Saved entries that could not be read. */
  unreadable: number;
  log: Log;
  drafts: Record<string, Draft>;
  lastExport: ExportNote | null;
}

/** What became of an answer that was handed in; `unchanged` is the attempt that it repeats. */
export type Submitted = Obstacle | { unchanged: AttemptEntry } | { attempt: AttemptEntry };

/** What the pages ask of the record. `form` is a quiz form's id, or null in a lesson. */
export interface Session extends StoreApi<SessionState> {
  /** Opens the storage and joins what was saved with what happened meanwhile; later calls return the first's promise. */
  load(): Promise<void>;
  respond(item: Item, form: string | null, response: Response): void;
  place(item: Item, form: string | null, card: string, bin: string | null): void;
  rateConfidence(item: Item, form: string | null, confidence: Confidence): void;
  /** Scores and logs the draft. An unfinished answer is not logged, nor one that was checked already and not changed since. */
  submit(item: Item, form: string | null): Submitted;
  askHelp(item: Item, form: string | null): void;
  startAgain(item: Item, form: string | null): void;
  visit(lesson: string, step: string): void;
  startForm(bank: string, feedback: 'each' | 'end', isPractice: boolean, draw: (formId: string) => string[]): string;
  /** Draws a quiz form for an assignment; `compose` gets the new form's id as its seed. */
  startAssigned(compose: (formId: string) => Pick<FormEntry, 'bank' | 'items' | 'feedback' | 'assignment'>): string;
  /** Remembers an assignment by its link's fragment, unless this link of it is remembered already. */
  openAssignment(assignment: string, link: string): void;
  /** Draws a review; `compose` gets the new form's id as its seed. */
  startReview(compose: (formId: string) => Pick<FormEntry, 'items' | 'standsFor'>): string;
  finishForm(form: string): void;
  /** `exam` is YYYY-MM-DD or null; `cap` is the questions a day, 1 to MAX_CAP. */
  setPlan(exam: string | null, cap: number): void;
  /** Joins entries from elsewhere with the record and keeps them; tells how many were new. */
  addEntries(entries: readonly Entry[]): Promise<{ added: number }>;
  /** Says which file the record is in; one that holds less of it than the last changes nothing. */
  noteExport(note: ExportNote): void;
  /** Erases the record in this browser and in its other tabs; when that fails nothing has changed. */
  erase(): Promise<Saved>;
  /** Milliseconds since the epoch, by the session's clock. */
  now(): number;
  close(): void;
}

export interface SessionParts {
  openStorage: () => Promise<OpenedStorage>;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** A new id, unique across devices. */
  newId: () => string;
}

/** A learner's session over one record: the only thing that writes it. */
export function createSession({ openStorage, now, newId }: SessionParts): Session {
  const store = createStore<SessionState>(() => ({
    isLoaded: false,
    refusal: null,
    ...EMPTY_RECORD,
  }));
  let lasting: Refusal | null = null;
  const keeper = createKeeper((why) => store.setState({ refusal: why ?? lasting }));
  let loading: Promise<void> | null = null;

  function append(entry: Entry) {
    store.setState((state) => ({ log: mergeLogs(state.log, [entry]) }));
    void keeper.keepEntries([entry]);
  }

  function drawForm(compose: (id: string) => Partial<FormEntry> & Pick<FormEntry, 'bank' | 'items'>): string {
    const id = newId();
    const form = { feedback: 'each', isPractice: false, standsFor: {}, assignment: null } as const;
    append({ ...form, ...compose(id), type: 'form', id, at: now() });
    return id;
  }

  function setDraft(key: string, draft: Draft | null) {
    store.setState((state) => {
      const { [key]: _old, ...others } = state.drafts;
      return { drafts: draft ? { ...others, [key]: draft } : others };
    });
    void keeper.keepDraft(key, draft);
  }

  function progressOf(item: Item, form: string | null): ItemProgress {
    return foldItem(entriesOf(store.getState().log, item.id, form));
  }

  function draftOf(item: Item, form: string | null): Draft {
    const draft = store.getState().drafts[draftKey(item.id, form)];
    const { last, round } = progressOf(item, form);
    if (draft && draft.round >= round) return draft;
    return { response: last?.response ?? emptyResponse(item.kind), round, confidence: 0, since: now() };
  }

  function cardOf(item: string, form: string | null): string | null {
    const entry = form === null ? null : store.getState().log.find(({ id }) => id === form);
    return (entry?.type === 'form' && own(entry.standsFor, item)) || null;
  }

  function follow(change: StorageChange) {
    keeper.yieldTo(change);
    store.setState((state) => applyChange(state, change));
  }

  async function open() {
    const opened = await openRecord(openStorage, follow);
    const refusal = opened ? opened.refusal : 'refused';
    // Room can be made; what the browser refuses, or a newer module has written, stays so.
    lasting = refusal === 'full' ? null : refusal;
    if (!opened) return store.setState({ isLoaded: true, refusal });
    const early = catchUp(keeper.listWaiting(), opened.saved.entries);
    store.setState((state) => ({ isLoaded: true, refusal, ...joinSaved(state, opened.saved, early) }));
    await keeper.open(opened.storage, early, refusal === 'full');
  }

  const session: Session = {
    ...store,
    load: () => {
      loading ??= open();
      return loading;
    },
    respond: (item, form, response) => setDraft(draftKey(item.id, form), { ...draftOf(item, form), response }),
    place: (item, form, card, bin) => {
      if (!isBoard(item)) return;
      const draft = draftOf(item, form);
      const placed = draft.response.kind === 'placement' ? draft.response.placed : {};
      session.respond(item, form, { kind: 'placement', placed: place(boardOf(item), placed, card, bin) });
    },
    rateConfidence: (item, form, confidence) =>
      setDraft(draftKey(item.id, form), { ...draftOf(item, form), confidence }),
    submit: (item, form) => {
      const draft = draftOf(item, form);
      const obstacle = obstacleTo(item, draft.response);
      if (obstacle) return obstacle;
      const progress = progressOf(item, form);
      const before = draft.round > progress.round ? null : progress.last;
      if (before?.hash === item.hash && isSameResponse(before.response, draft.response)) return { unchanged: before };
      const score = isScored(item) ? scoreItem(item, draft.response) : null;
      const at = now();
      const attempt: AttemptEntry = {
        type: 'attempt',
        id: newId(),
        at,
        item: item.id,
        hash: item.hash,
        card: cardOf(item.id, form),
        form,
        round: draft.round,
        seed: seedOf(form, draft.round),
        response: draft.response,
        score: score?.status === 'scored' ? { earned: score.earned, possible: score.possible } : null,
        rung: draft.round > progress.round ? 0 : progress.rung,
        confidence: draft.confidence,
        elapsedMs: Math.max(0, at - draft.since),
      };
      append(attempt);
      setDraft(draftKey(item.id, form), null);
      return { attempt };
    },
    askHelp: (item, form) => {
      const { rung, round } = progressOf(item, form);
      if (rung >= RUNGS.explanation) return;
      append({ type: 'help', id: newId(), at: now(), item: item.id, form, round, rung: nextRung(item, rung) });
    },
    startAgain: (item, form) => {
      const { round } = progressOf(item, form);
      setDraft(draftKey(item.id, form), {
        response: emptyResponse(item.kind),
        round: round + 1,
        confidence: 0,
        since: now(),
      });
    },
    visit: (lesson, step) => {
      const latest = store.getState().log.findLast((entry) => entry.type === 'visit' && entry.lesson === lesson);
      if (latest?.type === 'visit' && latest.step === step) return;
      append({ type: 'visit', id: newId(), at: now(), lesson, step });
    },
    startForm: (bank, feedback, isPractice, draw) =>
      drawForm((id) => ({ bank, feedback, isPractice, items: draw(id) })),
    startAssigned: drawForm,
    startReview: (compose) => drawForm((id) => ({ bank: REVIEW_BANK, ...compose(id) })),
    openAssignment: (assignment, link) => {
      if (linkOf(store.getState().log, assignment) !== link)
        append({ type: 'assigned', id: newId(), at: now(), assignment, link });
    },
    finishForm: (form) => append({ type: 'finish', id: newId(), at: now(), form }),
    setPlan: (exam, cap) => append({ type: 'plan', id: newId(), at: now(), exam, cap }),
    addEntries: async (entries) => {
      const { log } = store.getState();
      const merged = mergeLogs(log, entries);
      store.setState({ log: merged });
      await keeper.keepEntries(entries);
      return { added: merged.length - log.length };
    },
    noteExport: (note) => {
      if (note.entries < (store.getState().lastExport?.entries ?? 0)) return;
      store.setState({ lastExport: note });
      void keeper.keepExportNote(note);
    },
    erase: async () => {
      const saved = await keeper.erase();
      if (saved.ok) store.setState(EMPTY_RECORD);
      return saved;
    },
    now,
    close: () => keeper.close(),
  };
  return session;
}

/** The seed that an item is shuffled by: a lesson's is the same for everyone, so that the page can be static. */
export function seedOf(form: string | null, round: number): string {
  return `${form ?? 'lesson'}/${round}`;
}
