import type { ReportedInteraction } from '../../domain/report';
import { nameOfAnswer } from './lms-driver';
import { type ScormValues, sizeInForm } from './scorm-values';

type Values = Readonly<Record<string, string | number>>;

/**
 * What all answers may take in the form in which an LMS sends a whole session while its page goes away: browsers refuse
 * more than 64 KiB, and the objectives, the state and what the LMS adds have to fit in too.
 */
export const ANSWERS_BYTES = 48_000;

/** An answer of an earlier session, whose size nobody tells any more. */
const EARLIER_BYTES = 400;

/** The single answers of a session, in the LMS's list of interactions. */
export interface ScormAnswers {
  /** Finds the end of the list; null where the LMS has none. */
  begin(): void;
  /** Whether the LMS has taken all of it; what is missing is set the next time. */
  tell(answer: ReportedInteraction): boolean;
  /** How many were left out because the list is full. */
  countLeftOut(): number;
}

/**
 * `write` gives an answer's elements; `cheapest` names those that are left out first where there are many questions,
 * so that each of the `questions` has its share of the room.
 */
export function createScormAnswers(
  values: ScormValues,
  write: (answer: ReportedInteraction) => Values,
  { cheapest, questions }: { cheapest: readonly string[]; questions: number },
): ScormAnswers {
  const places = new Map<string, number>();
  let next = 0;
  let earlier = 0;
  let used = 0;
  let leftOut = 0;
  let canTell = true;
  let supported: ReadonlySet<string> | null = null;

  /** With as much detail as every question can have. */
  function cut(answer: ReportedInteraction, place: number): Values {
    const share = ANSWERS_BYTES / Math.max(1, questions);
    let record: Values = { id: answer.item, ...write(answer) };
    if (supported) record = pick(record, (key) => supported?.has(key.replace(/\..*/, '')) ?? true);
    for (const key of cheapest) {
      if (sizeOf(record, place) <= share) break;
      record = pick(record, (each) => each !== key);
    }
    return record;
  }

  return {
    begin: () => {
      const count = values.read('cmi.interactions._count');
      canTell = /^\d+$/.test(count) || values.canRead('cmi.interactions._count');
      earlier = Number.parseInt(count, 10) || 0;
      next = earlier;
      const children = values.read('cmi.interactions._children').split(',').filter(Boolean);
      supported = children.includes('id') ? new Set(children.map((child) => child.trim())) : null;
    },
    tell: (answer) => {
      const name = nameOfAnswer(answer);
      const place = places.get(name) ?? next;
      const record = cut(answer, place);
      const bytes = sizeOf(record, place);
      // Nothing is put over what an earlier session has said.
      if (!canTell || (!places.has(name) && used + bytes + earlier * EARLIER_BYTES > ANSWERS_BYTES)) {
        leftOut += 1;
        return true;
      }
      const at = `cmi.interactions.${place}`;
      if (!values.write(`${at}.id`, answer.item)) return false;
      if (!places.has(name)) {
        places.set(name, place);
        next += 1;
        used += bytes;
      }
      return Object.entries(record)
        .map(([key, value]) => values.write(`${at}.${key}`, value))
        .every(Boolean);
    },
    countLeftOut: () => leftOut,
  };
}

function sizeOf(record: Values, place: number): number {
  return Object.entries(record).reduce(
    (sum, [key, value]) => sum + sizeInForm(`cmi.interactions.${place}.${key}`, String(value)),
    0,
  );
}

function pick(record: Values, isWanted: (key: string) => boolean): Values {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)));
}
