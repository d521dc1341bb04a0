import { createStore, type StoreApi } from 'zustand/vanilla';
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
import { RUNGS } from '../domain/feedback';
import { type Item, isBoard, isScored } from '../domain/item';
import { entriesOf, foldItem, type ItemProgress } from '../domain/progress';
import { emptyResponse, isEmptyResponse, type Response } from '../domain/response';
import { scoreItem } from '../domain/score/score-item';
import type { OpenedStorage, RecordStorage, Refusal } from './record-storage';

export interface SessionState {
  /** Whether the saved record has been read. */
  isLoaded: boolean;
  /** Why nothing will be kept, or null while all is well. */
  refusal: Refusal | null;
  /** Saved entries that could not be read. */
  unreadable: number;
  log: Log;
  drafts: Record<string, Draft>;
}

/** What the pages ask of the record. `form` is a quiz form's id, or null in a lesson. */
export interface Session extends StoreApi<SessionState> {
  /** Opens the storage and joins what was saved with what happened meanwhile; later calls return the first's promise. */
  load(): Promise<void>;
  respond(item: Item, form: string | null, response: Response): void;
  place(item: Item, form: string | null, card: string, bin: string | null): void;
  rateConfidence(item: Item, form: string | null, confidence: Confidence): void;
  /** Scores and logs the draft. An unfinished answer is not logged: the number of open cards comes back. */
  submit(item: Item, form: string | null): { missing: number } | { attempt: AttemptEntry };
  askHelp(item: Item, form: string | null): void;
  startAgain(item: Item, form: string | null): void;
  visit(lesson: string, step: string): void;
  startForm(bank: string, feedback: 'each' | 'end', isPractice: boolean, draw: (formId: string) => string[]): string;
  /** Draws a review; `compose` gets the new form's id as its seed. */
  startReview(compose: (formId: string) => Pick<FormEntry, 'items' | 'standsFor'>): string;
  finishForm(form: string): void;
  /** `exam` is YYYY-MM-DD or null; `cap` is the questions a day, 1 to MAX_CAP. */
  setPlan(exam: string | null, cap: number): void;
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
    unreadable: 0,
    log: [],
    drafts: {},
  }));
  let storage: RecordStorage | null = null;
  let loading: Promise<void> | null = null;
  let unsaved: Entry[] = [];

  const refuse = (refusal: Refusal) => store.setState({ refusal });

  async function flush() {
    if (!storage || unsaved.length === 0) return;
    const batch = unsaved;
    unsaved = [];
    const saved = await storage.append(batch);
    if (saved.ok) return;
    unsaved = [...batch, ...unsaved];
    refuse(saved.why);
  }

  function append(...entries: Entry[]) {
    store.setState((state) => ({ log: mergeLogs(state.log, entries) }));
    unsaved.push(...entries);
    void flush();
  }

  function setDraft(key: string, draft: Draft | null) {
    store.setState((state) => {
      const { [key]: _old, ...others } = state.drafts;
      return { drafts: draft ? { ...others, [key]: draft } : others };
    });
    void storage?.saveDraft(key, draft).then((saved) => {
      if (!saved.ok) refuse(saved.why);
    });
  }

  function progressOf(item: Item, form: string | null): ItemProgress {
    return foldItem(entriesOf(store.getState().log, item.id, form));
  }

  function draftOf(item: Item, form: string | null): Draft {
    const draft = store.getState().drafts[draftKey(item.id, form)];
    if (draft) return draft;
    const { last, round } = progressOf(item, form);
    return { response: last?.response ?? emptyResponse(item.kind), round, confidence: 0, since: now() };
  }

  function cardOf(item: string, form: string | null): string | null {
    const entry = form === null ? null : store.getState().log.find(({ id }) => id === form);
    return (entry?.type === 'form' && entry.standsFor[item]) || null;
  }

  async function open() {
    const opened = await openStorage();
    storage = opened.storage;
    storage.subscribe((change) => {
      store.setState((state) => {
        const drafts = { ...state.drafts };
        for (const [key, draft] of Object.entries(change.drafts)) {
          if (draft) drafts[key] = draft;
          else delete drafts[key];
        }
        return { log: mergeLogs(state.log, change.entries), drafts };
      });
    });
    const saved = await storage.load();
    const early = store.getState().drafts;
    store.setState((state) => ({
      isLoaded: true,
      refusal: opened.refusal,
      unreadable: saved.unreadable,
      log: mergeLogs(state.log, saved.entries),
      drafts: { ...saved.drafts, ...state.drafts },
    }));
    await flush();
    for (const [key, draft] of Object.entries(early)) await storage.saveDraft(key, draft);
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
      const result = isScored(item) ? scoreItem(item, draft.response) : null;
      if (result?.status === 'invalid') return { missing: result.missing };
      if (isEmptyResponse(draft.response)) return { missing: 1 };
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
        score: result ? { earned: result.earned, possible: result.possible } : null,
        rung: progressOf(item, form).rung,
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
      append({
        type: 'help',
        id: newId(),
        at: now(),
        item: item.id,
        form,
        round,
        rung: Math.max(RUNGS.which, rung + 1),
      });
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
      const seen = store.getState().log.filter((entry) => entry.type === 'visit' && entry.lesson === lesson);
      const latest = seen[seen.length - 1];
      if (latest?.type === 'visit' && latest.step === step) return;
      append({ type: 'visit', id: newId(), at: now(), lesson, step });
    },
    startForm: (bank, feedback, isPractice, draw) => {
      const id = newId();
      append({ type: 'form', id, at: now(), bank, items: draw(id), feedback, isPractice, standsFor: {} });
      return id;
    },
    startReview: (compose) => {
      const id = newId();
      append({ type: 'form', id, at: now(), bank: REVIEW_BANK, feedback: 'each', isPractice: false, ...compose(id) });
      return id;
    },
    finishForm: (form) => append({ type: 'finish', id: newId(), at: now(), form }),
    setPlan: (exam, cap) => append({ type: 'plan', id: newId(), at: now(), exam, cap }),
    now,
    close: () => storage?.close(),
  };
  return session;
}

/** The seed that an item is shuffled by: a lesson's is the same for everyone, so that the page can be static. */
export function seedOf(form: string | null, round: number): string {
  return `${form ?? 'lesson'}/${round}`;
}
