import { createCmi5Driver } from '../../../runtime/lms/cmi5-driver';
import { createScorm12Driver } from '../../../runtime/lms/scorm-12-driver';
import { createScorm2004Driver } from '../../../runtime/lms/scorm-2004-driver';
import { aRecordStore, nameOf } from './a-record-store';
import { aContent, NOON } from './a-report';
import { aScormLms } from './a-scorm-lms';
import { aTalk, type Talk } from './a-talk';

/** What an LMS holds of an attempt, in one shape for all three standards. */
export interface Held {
  isComplete: boolean;
  /** `unknown` while nothing is decided. */
  success: string;
  /** Null where no score was told. */
  score: { raw: number; min: number; max: number; scaled: number | null } | null;
  parts: string[];
  answers: { item: string; type: string; response: string; correct: string; result: string; latency: string }[];
}

export interface AnLms {
  /** A driver of a new session over the same attempt. */
  launch(): Talk;
  held(): Held;
}

interface Options {
  isReview?: boolean;
  /** The LMS's own pass mark, from 0 to 1. */
  passMark?: number;
}

export function aScorm12({ isReview = false, passMark }: Options = {}): AnLms & { lms: ReturnType<typeof aScormLms> } {
  const lms = aScormLms('scorm12', {
    preset: {
      core: { lesson_mode: isReview ? 'review' : 'normal', credit: 'credit' },
      ...(passMark !== undefined && { student_data: { mastery_score: String(passMark * 100) } }),
    },
    settings: { mastery_override: passMark !== undefined, autoCompleteLessonStatus: true },
  });
  return {
    lms,
    launch: () => aTalk(createScorm12Driver(lms.launch(), aContent())),
    held: () => {
      const status = lms.read('cmi.core.lesson_status');
      const raw = lms.read('cmi.core.score.raw');
      return {
        isComplete: ['passed', 'failed', 'completed'].includes(status),
        success: ['passed', 'failed'].includes(status) ? status : 'unknown',
        score:
          raw === ''
            ? null
            : {
                raw: Number(raw),
                min: Number(lms.read('cmi.core.score.min')),
                max: Number(lms.read('cmi.core.score.max')),
                scaled: null,
              },
        parts: list(lms, 'cmi.objectives').map((at) => lms.read(`${at}.id`)),
        answers: list(lms, 'cmi.interactions').map((at) => ({
          item: lms.read(`${at}.id`),
          type: lms.read(`${at}.type`),
          response: lms.read(`${at}.student_response`),
          correct: lms.read(`${at}.correct_responses.0.pattern`),
          result: lms.read(`${at}.result`),
          latency: lms.read(`${at}.latency`),
        })),
      };
    },
  };
}

export function aScorm2004({
  isReview = false,
  passMark,
}: Options = {}): AnLms & { lms: ReturnType<typeof aScormLms> } {
  const lms = aScormLms('scorm2004', {
    preset: {
      mode: isReview ? 'review' : 'normal',
      credit: 'credit',
      ...(passMark !== undefined && { scaled_passing_score: String(passMark) }),
    },
  });
  return {
    lms,
    launch: () => aTalk(createScorm2004Driver(lms.launch(), aContent())),
    held: () => {
      const raw = lms.read('cmi.score.raw');
      return {
        isComplete: lms.read('cmi.completion_status') === 'completed',
        success: lms.read('cmi.success_status'),
        score:
          raw === ''
            ? null
            : {
                raw: Number(raw),
                min: Number(lms.read('cmi.score.min')),
                max: Number(lms.read('cmi.score.max')),
                scaled: Number(lms.read('cmi.score.scaled')),
              },
        parts: list(lms, 'cmi.objectives').map((at) => lms.read(`${at}.id`)),
        answers: list(lms, 'cmi.interactions').map((at) => ({
          item: lms.read(`${at}.id`),
          type: lms.read(`${at}.type`),
          response: lms.read(`${at}.learner_response`),
          correct: lms.read(`${at}.correct_responses.0.pattern`),
          result: lms.read(`${at}.result`),
          latency: lms.read(`${at}.latency`),
        })),
      };
    },
  };
}

export function aCmi5({
  isReview = false,
  passMark,
}: Options = {}): AnLms & { store: ReturnType<typeof aRecordStore> } {
  const store = aRecordStore({
    launchMode: isReview ? 'Review' : 'Normal',
    ...(passMark !== undefined && { masteryScore: passMark }),
  });
  let uuids = 0;
  const newUuid = () => {
    uuids += 1;
    return `00000000-0000-4000-8000-${String(uuids).padStart(12, '0')}`;
  };
  return {
    store,
    launch: () => aTalk(createCmi5Driver(store.launch(), aContent(), { fetch: store.fetch, now: () => NOON, newUuid })),
    held: () => {
      const judged = store.statements.findLast((statement) => ['passed', 'failed'].includes(nameOf(statement)));
      const score = judged?.result?.score as { raw: number; min: number; max: number; scaled: number } | undefined;
      return {
        isComplete: store.said().includes('completed'),
        success: judged ? nameOf(judged) : 'unknown',
        score: score ?? null,
        parts: store.said().flatMap((said) => (said.startsWith('completed ') ? [said.slice('completed '.length)] : [])),
        answers: store.statements
          .filter((statement) => nameOf(statement) === 'answered')
          .map(({ object, result }) => ({
            item: object.id.split(':').pop() ?? '',
            type: String(object.definition?.interactionType),
            response: String(result?.response),
            correct: String((object.definition?.correctResponsesPattern as string[] | undefined)?.[0]),
            result: String((result?.score as { scaled: number } | undefined)?.scaled),
            latency: String(result?.duration),
          })),
      };
    },
  };
}

function list(lms: ReturnType<typeof aScormLms>, name: string): string[] {
  const found: string[] = [];
  while (lms.read(`${name}.${found.length}.id`) !== '') found.push(`${name}.${found.length}`);
  return found;
}
