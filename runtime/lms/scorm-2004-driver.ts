import { formatDuration, formatTimestamp, toRaw, toScaled } from './format-values';
import type { LmsContent, LmsDriver } from './lms-driver';
import { interactionType, writePattern } from './patterns';
import { createScormDriver, readNumber, writeAll } from './scorm-driver';

/** Characters of a description that every LMS keeps (SCORM 2004, smallest permitted maximum). */
const DESCRIPTION_CHARS = 250;

/** SCORM 2004, 4th edition, over an LMS's `API_1484_11`, or over null when there is none. */
export function createScorm2004Driver(api: object | null, { items, parts, questions, toPlain }: LmsContent): LmsDriver {
  let passingScore: number | null = null;

  /** The LMS may have been given another pass mark: then its own counts. */
  function successOf(scaled: number, isPassed: boolean | null): string {
    if (isPassed === null) return 'unknown';
    return (passingScore === null ? isPassed : scaled >= passingScore) ? 'passed' : 'failed';
  }

  return createScormDriver(api, {
    calls: {
      ...{ initialize: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit' },
      finish: 'Terminate',
      lastError: 'GetLastError',
      errorString: 'GetErrorString',
      diagnostic: 'GetDiagnostic',
    },
    entry: 'cmi.entry',
    cheapest: ['description', 'weighting', 'correct_responses.0.pattern', 'objectives.0.id', 'latency', 'timestamp'],
    questions,
    mode: 'cmi.mode',
    rawScore: 'cmi.score.raw',
    begin: (values) => {
      // First of all: an attempt that ends in any other way is forgotten, with all that it has said.
      values.write('cmi.exit', 'suspend');
      passingScore = readNumber(values, 'cmi.scaled_passing_score');
      if (values.read('cmi.completion_status') !== 'completed') values.write('cmi.completion_status', 'incomplete');
    },
    writeResult: (values, { score, progress, isComplete, isPassed }) => {
      // All four: with `scaled` alone a gradebook shows 0.
      return writeAll(values, {
        'cmi.score.min': 0,
        'cmi.score.max': 100,
        'cmi.score.raw': toRaw(score),
        'cmi.score.scaled': toScaled(score),
        'cmi.progress_measure': toScaled(progress),
        'cmi.completion_status': isComplete ? 'completed' : 'incomplete',
        'cmi.success_status': successOf(toScaled(score), isPassed),
      });
    },
    writeTime: (values, sessionMs) => values.write('cmi.session_time', formatDuration(sessionMs)),
    objective: ({ id, score, progress, isComplete }) => ({
      'score.min': 0,
      'score.max': 100,
      'score.raw': toRaw(score),
      'score.scaled': toScaled(score),
      progress_measure: toScaled(progress),
      completion_status: isComplete ? 'completed' : progress > 0 ? 'incomplete' : 'not attempted',
      description: (parts.get(id) ?? id).slice(0, DESCRIPTION_CHARS),
    }),
    interaction: (answer) => {
      const item = items.get(answer.item);
      return {
        type: interactionType(answer.kind),
        'objectives.0.id': answer.objective,
        timestamp: formatTimestamp(answer.at),
        ...(item && {
          'correct_responses.0.pattern': writePattern(item, answer.correct),
          learner_response: writePattern(item, answer.response),
        }),
        weighting: 1,
        result: answer.score === 1 ? 'correct' : answer.score === 0 ? 'incorrect' : toScaled(answer.score),
        latency: formatDuration(answer.latencyMs),
        ...(item && { description: toPlain(item.stem).slice(0, DESCRIPTION_CHARS) }),
      };
    },
  });
}
