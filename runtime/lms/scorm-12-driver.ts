import { formatClock, formatTimeOfDay, toRaw, toScaled } from './format-values';
import type { LmsContent, LmsDriver } from './lms-driver';
import { interactionType, writeShortPattern } from './patterns';
import { createScormDriver, readNumber, writeAll } from './scorm-driver';

/** SCORM 1.2 (Run-Time Environment 1.2) over an LMS's `API`, or over null when there is none. */
export function createScorm12Driver(api: object | null, { items, questions }: LmsContent): LmsDriver {
  let masteryScore: number | null = null;

  /** An LMS that has a mastery score of its own would rewrite anything else. */
  function statusOf(isComplete: boolean, isPassed: boolean | null, raw: number): string {
    if (!isComplete) return 'incomplete';
    if (masteryScore !== null) return raw >= masteryScore ? 'passed' : 'failed';
    if (isPassed === null) return 'completed';
    return isPassed ? 'passed' : 'failed';
  }

  return createScormDriver(api, {
    calls: {
      ...{ initialize: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit' },
      finish: 'LMSFinish',
      lastError: 'LMSGetLastError',
      errorString: 'LMSGetErrorString',
      diagnostic: 'LMSGetDiagnostic',
    },
    entry: 'cmi.core.entry',
    cheapest: ['weighting', 'correct_responses.0.pattern', 'objectives.0.id', 'latency', 'time'],
    questions,
    mode: 'cmi.core.lesson_mode',
    rawScore: 'cmi.core.score.raw',
    begin: (values) => {
      masteryScore = readNumber(values, 'cmi.student_data.mastery_score');
      // An attempt that is left without any status counts as completed.
      if (!/^(?:passed|completed|failed)$/.test(values.read('cmi.core.lesson_status')))
        values.write('cmi.core.lesson_status', 'incomplete');
      values.write('cmi.core.exit', 'suspend');
    },
    writeResult: (values, { score, isComplete, isPassed }) => {
      const raw = toRaw(score);
      return writeAll(values, {
        'cmi.core.score.min': 0,
        'cmi.core.score.max': 100,
        'cmi.core.score.raw': raw,
        'cmi.core.lesson_status': statusOf(isComplete, isPassed, raw),
      });
    },
    writeTime: (values, sessionMs) => values.write('cmi.core.session_time', formatClock(sessionMs)),
    objective: ({ score, isComplete }) => ({
      'score.min': 0,
      'score.max': 100,
      'score.raw': toRaw(score),
      status: isComplete ? 'completed' : 'incomplete',
    }),
    interaction: (answer) => {
      const item = items.get(answer.item);
      return {
        'objectives.0.id': answer.objective,
        time: formatTimeOfDay(answer.at),
        type: interactionType(answer.kind),
        ...(item && {
          'correct_responses.0.pattern': writeShortPattern(item, answer.correct),
          student_response: writeShortPattern(item, answer.response),
        }),
        weighting: 1,
        result: answer.score === 1 ? 'correct' : answer.score === 0 ? 'wrong' : toScaled(answer.score),
        latency: formatClock(answer.latencyMs),
      };
    },
  });
}
