import { boardOf, place } from '../domain/board';
import { type AttemptEntry, type Confidence, type Draft, draftKey, MAX_ROUND } from '../domain/entry';
import { type Item, isBoard, isScored } from '../domain/item';
import { type Obstacle, obstacleTo } from '../domain/obstacle';
import { own } from '../domain/own';
import { entriesOf, foldItem, type ItemProgress } from '../domain/progress';
import { emptyResponse, isEmptyResponse, isSameResponse, type Response } from '../domain/response';
import { nextRung, RUNGS } from '../domain/rungs';
import { scoreItem } from '../domain/score/score-item';
import type { NewEntry, Recorder } from './recorder';

/** What became of an answer that was handed in; `unchanged` is the attempt that it repeats. */
export type Submitted = Obstacle | { unchanged: AttemptEntry } | { attempt: AttemptEntry };

/** An answer as it was given and checked in the page before this script came: when one began, and when one was done. */
export interface EarlyAnswer {
  response: Response;
  since: number;
  at: number;
}

/** What is done with one item. `form` is a quiz form's id, or null in a lesson. */
export interface Answering {
  respond(item: Item, form: string | null, response: Response): void;
  place(item: Item, form: string | null, card: string, bin: string | null): void;
  rateConfidence(item: Item, form: string | null, confidence: Confidence): void;
  /** Scores and logs the draft. An unfinished answer is not logged, nor one that was checked already and not changed since. */
  submit(item: Item, form: string | null): Submitted;
  /** The same for an answer in a lesson that was checked earlier, at the times of then. */
  submitEarly(item: Item, answer: EarlyAnswer): Submitted;
  askHelp(item: Item, form: string | null): void;
  startAgain(item: Item, form: string | null): void;
}

/** How answers are given in a session; with the same session the same. */
export function answersIn(session: { recorder: Recorder }): Answering {
  const known = made.get(session.recorder);
  if (known) return known;
  const answering = createAnswering(session.recorder);
  made.set(session.recorder, answering);
  return answering;
}

const made = new WeakMap<Recorder, Answering>();

/** No answer takes longer: a draft that seems older tells of a clock that was set, or of a page that was left. */
const MAX_ELAPSED_MS = 86_400_000;

function createAnswering(recorder: Recorder): Answering {
  const { getState, add, setDraft, now } = recorder;

  function progressOf(item: Item, form: string | null): ItemProgress {
    return foldItem(entriesOf(getState().log, item.id, form));
  }

  function draftOf(item: Item, form: string | null): Draft {
    const draft = getState().drafts[draftKey(item.id, form)];
    const { last, round } = progressOf(item, form);
    if (draft && draft.round >= round) return draft;
    return { response: last?.response ?? emptyResponse(item.kind), round, confidence: 0, since: now() };
  }

  function change(item: Item, form: string | null, part: Partial<Draft>) {
    setDraft(draftKey(item.id, form), { ...draftOf(item, form), ...part });
  }

  function cardOf(item: string, form: string | null): string | null {
    const entry = form === null ? null : getState().log.find(({ id }) => id === form);
    return (entry?.type === 'form' && own(entry.standsFor, item)) || null;
  }

  function enter(item: Item, form: string | null, draft: Draft, at: number): Submitted {
    const obstacle = obstacleTo(item, draft.response);
    if (obstacle) return obstacle;
    const progress = progressOf(item, form);
    const before = draft.round > progress.round ? null : progress.last;
    if (before?.hash === item.hash && isSameResponse(before.response, draft.response)) return { unchanged: before };
    const score = isScored(item) ? scoreItem(item, draft.response) : null;
    const entry: NewEntry = {
      type: 'attempt',
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
      elapsedMs: Math.min(MAX_ELAPSED_MS, Math.max(0, at - draft.since)),
    };
    const attempt = add(entry, at);
    setDraft(draftKey(item.id, form), null);
    return { attempt };
  }

  return {
    respond: (item, form, response) => change(item, form, { response }),
    place: (item, form, card, bin) => {
      if (!isBoard(item)) return;
      const { response } = draftOf(item, form);
      const placed = response.kind === 'placement' ? response.placed : {};
      change(item, form, { response: { kind: 'placement', placed: place(boardOf(item), placed, card, bin) } });
    },
    rateConfidence: (item, form, confidence) => change(item, form, { confidence }),
    submit: (item, form) => enter(item, form, draftOf(item, form), now()),
    submitEarly: (item, { response, since, at }) => {
      const draft = { ...draftOf(item, null), response, since };
      if (!isEmptyResponse(response)) setDraft(draftKey(item.id, null), draft);
      // Never in the future: a clock may have been set back meanwhile.
      return enter(item, null, draft, Math.min(at, now()));
    },
    askHelp: (item, form) => {
      const { rung, round } = progressOf(item, form);
      if (rung < RUNGS.explanation) add({ type: 'help', item: item.id, form, round, rung: nextRung(item, rung) });
    },
    startAgain: (item, form) => {
      const round = Math.min(MAX_ROUND, progressOf(item, form).round + 1);
      setDraft(draftKey(item.id, form), { response: emptyResponse(item.kind), round, confidence: 0, since: now() });
    },
  };
}

/** The seed that an item is shuffled by: a lesson's is the same for everyone, so that the page can be static. */
export function seedOf(form: string | null, round: number): string {
  return `${form ?? 'lesson'}/${round}`;
}
