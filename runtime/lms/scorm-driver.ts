import type { ReportedInteraction } from '../../domain/report';
import { MAX_RESUME_CHARS } from '../../domain/resume/resume-code';
import { toRaw } from './format-values';
import type { LmsDriver, LmsNews } from './lms-driver';
import { createScormValues, type ScormValues } from './scorm-values';

type Values = Readonly<Record<string, string | number>>;
type Objective = LmsNews['report']['objectives'][number];

/** What the editions of SCORM say differently; `cmi.` stands before all names that this file writes. */
export interface ScormEdition {
  calls: Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'finish', string>>;
  mode: string;
  /** The score, from 0 to 100, that the LMS knows already. */
  rawScore: string;
  /** Says at once what must not be missing if the page goes away; called before anything else is said. */
  begin(values: ScormValues): void;
  /** Score and status of the whole. */
  writeResult(values: ScormValues, report: LmsNews['report']): void;
  /** The length of this session. */
  writeTime(values: ScormValues, sessionMs: number): void;
  objective(objective: Objective): Values;
  interaction(answer: ReportedInteraction): Values;
}

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
  });
  let isRecording = false;
  let knownRaw = 0;
  const objectives = new Map<string, number>();
  let interactions = 0;

  function tell(state: string, { report, answers }: LmsNews) {
    values.write('cmi.suspend_data', state);
    // A score of an earlier session whose answers could not be read again is not taken away.
    if (toRaw(report.score) >= knownRaw) edition.writeResult(values, report);
    for (const objective of report.objectives) {
      const index = objectives.get(objective.id) ?? objectives.size;
      objectives.set(objective.id, index);
      writeRecord(`cmi.objectives.${index}`, { id: objective.id, ...edition.objective(objective) });
    }
    for (const answer of answers) {
      writeRecord(`cmi.interactions.${interactions}`, { id: answer.item, ...edition.interaction(answer) });
      interactions += 1;
    }
    edition.writeTime(values, report.sessionMs);
  }

  function writeRecord(element: string, record: Values) {
    for (const [key, value] of Object.entries(record)) values.write(`${element}.${key}`, value);
  }

  return {
    maxStateChars: MAX_RESUME_CHARS,
    open: async () => {
      if (!api) return { ok: false, why: 'no-lms' };
      if (!values.begin()) return { ok: false, why: 'refused' };
      isRecording = !['browse', 'review'].includes(values.read(edition.mode));
      if (isRecording) edition.begin(values);
      knownRaw = Number(values.read(edition.rawScore)) || 0;
      interactions = countOf('cmi.interactions');
      for (let i = 0; i < countOf('cmi.objectives'); i += 1) objectives.set(values.read(`cmi.objectives.${i}.id`), i);
      if (isRecording) values.commit();
      return { ok: true, state: values.read('cmi.suspend_data') || null, isRecording, exitUrl: null };
    },
    save: async (state, news) => {
      if (!isRecording) return { ok: true };
      if (news) {
        tell(state, news);
        return values.commit();
      }
      // Keeping a half-placed card is not worth a request of its own.
      values.write('cmi.suspend_data', state);
      return { ok: true };
    },
    close: async (state, news) => {
      if (isRecording) {
        tell(state, news);
        values.commit();
      }
      values.end();
    },
  };

  function countOf(list: string): number {
    return Number.parseInt(values.read(`${list}._count`), 10) || 0;
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
