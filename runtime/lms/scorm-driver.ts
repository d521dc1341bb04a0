import type { ReportedInteraction } from '../../domain/report';
import { MAX_RESUME_CHARS } from '../../domain/resume/resume-code';
import { toRaw } from './format-values';
import type { LmsDriver, LmsLedger, LmsNews, LmsSaved } from './lms-driver';
import { createScormAnswers } from './scorm-answers';
import { createScormValues, type ScormCalls, type ScormValues } from './scorm-values';

type Values = Readonly<Record<string, string | number>>;
type Objective = LmsNews['report']['objectives'][number];

/** What the editions of SCORM say differently; `cmi.` stands before all names that this file writes. */
export interface ScormEdition {
  calls: Readonly<Record<keyof ScormCalls, string>>;
  mode: string;
  /** Says `ab-initio` when there was no session before. */
  entry: string;
  /** The score, from 0 to 100, that the LMS knows already. */
  rawScore: string;
  /** Says at once what must not be missing if the page goes away; called before anything else is said. */
  begin(values: ScormValues): void;
  /** Score and status of the whole; whether the LMS took them. */
  writeResult(values: ScormValues, report: LmsNews['report']): boolean;
  /** The length of this session. */
  writeTime(values: ScormValues, sessionMs: number): void;
  objective(objective: Objective): Values;
  interaction(answer: ReportedInteraction): Values;
  /** Of an interaction, what is left out first where room is short. */
  cheapest: readonly string[];
  /** How many answers a learner who does it all gives. */
  questions: number;
}

/** How often a state is asked for that the LMS has and does not hand out. */
const READS = 3;

/** No assignment has more parts; what an LMS says beyond it is a mistake. */
const MAX_PARTS = 500;

/** One SCO's talk with an LMS over its API object, or over null when there is none. */
export function createScormDriver(api: object | null, edition: ScormEdition): LmsDriver {
  const { calls } = edition;
  const call = (name: string) => bindCall(api ?? {}, name);
  const values = createScormValues({
    initialize: () => call(calls.initialize)(''),
    get: call(calls.get),
    set: call(calls.set),
    commit: () => call(calls.commit)(''),
    finish: () => call(calls.finish)(''),
    lastError: call(calls.lastError),
    errorString: call(calls.errorString),
    diagnostic: call(calls.diagnostic),
  });
  const answers = createScormAnswers(values, edition.interaction, edition);
  let ledger: LmsLedger | null = null;
  let isRecording = false;
  let isClosed = false;
  let knownRaw = 0;
  const objectives = new Map<string, number>();

  const fail = (lost: 'all' | 'reports'): LmsSaved => ({ ok: false, lost, said: values.lastFault() });

  /** Sets everything that is new; nothing of it is kept before the LMS has said so to a commit. */
  function tell(open: LmsLedger): LmsSaved {
    const news = open.read();
    const taken = news.answers.filter(answers.tell);
    open.note(taken);
    // After the answers, since it tells which of them the LMS has.
    const isStateTaken = values.write('cmi.suspend_data', open.read().state);
    const { report } = news;
    // A score of an earlier session whose answers could not be read again is not taken away.
    const isResultTaken = toRaw(report.score) < knownRaw || edition.writeResult(values, report);
    for (const objective of report.objectives) {
      const index = objectives.get(objective.id) ?? objectives.size;
      if (!values.write(`cmi.objectives.${index}.id`, objective.id)) break;
      objectives.set(objective.id, index);
      for (const [key, value] of Object.entries(edition.objective(objective)))
        values.write(`cmi.objectives.${index}.${key}`, value);
    }
    edition.writeTime(values, report.sessionMs);
    if (!isStateTaken) return fail('all');
    if (!isResultTaken || taken.length < news.answers.length) return fail('reports');
    return { ok: true, leftOut: answers.countLeftOut() };
  }

  /** Null when the LMS has nothing of an earlier session; false when it can't say: then nothing must be put over it. */
  function readState(): string | null | false {
    for (let n = 0; n < READS; n += 1) {
      const state = values.read('cmi.suspend_data');
      if (state !== '') return state;
      if (values.canRead('cmi.suspend_data')) return null;
    }
    return values.read(edition.entry) === 'ab-initio' ? null : false;
  }

  return {
    maxStateChars: MAX_RESUME_CHARS,
    open: async (opened) => {
      if (!api) return { ok: false, why: 'no-lms' };
      if (isClosed || !values.begin()) return { ok: false, why: 'refused', said: values.lastFault() };
      const mode = values.read(edition.mode);
      const state = readState();
      if (state === false) {
        const said = values.lastFault();
        values.end();
        return { ok: false, why: 'refused', said };
      }
      isRecording = !['browse', 'review'].includes(mode);
      if (isRecording) edition.begin(values);
      knownRaw = Number(values.read(edition.rawScore)) || 0;
      answers.begin();
      for (let i = 0; i < countOf('cmi.objectives'); i += 1) objectives.set(values.read(`cmi.objectives.${i}.id`), i);
      if (isRecording) values.commit();
      ledger = opened;
      return { ok: true, state, isRecording, isPreview: mode === 'browse', exitUrl: null };
    },
    save: async () => {
      if (isClosed || !ledger) return fail('all');
      if (!isRecording) return { ok: true, leftOut: 0 };
      const told = tell(ledger);
      return values.commit() ? told : fail('all');
    },
    close: async () => {
      if (isClosed) return { ok: true, leftOut: 0 };
      isClosed = true;
      const told: LmsSaved = isRecording && ledger ? tell(ledger) : { ok: true, leftOut: 0 };
      // It keeps everything by itself; a commit just before it would send all of it a second time, for which there may be no room.
      const isKept = values.end();
      return isKept || !isRecording ? told : fail('all');
    },
  };

  function countOf(list: string): number {
    return Math.min(MAX_PARTS, Number.parseInt(values.read(`${list}._count`), 10) || 0);
  }
}

/** The function of an LMS's object by its name; calling one that is missing answers false. */
function bindCall(api: object, name: string): (...values: string[]) => unknown {
  return (...values) => {
    const found: unknown = Reflect.get(api, name);
    return typeof found === 'function' ? Reflect.apply(found, api, values) : 'false';
  };
}

/** The number in a value, or null when the LMS gave none. */
export function readNumber(values: ScormValues, element: string): number | null {
  const text = values.read(element);
  return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

/** Sets each element; whether the LMS took all of them. */
export function writeAll(values: ScormValues, elements: Values): boolean {
  return Object.entries(elements)
    .map(([element, value]) => values.write(element, value))
    .every(Boolean);
}
