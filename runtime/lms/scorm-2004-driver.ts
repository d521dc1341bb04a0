import { formatDuration, formatTimestamp, toRaw, toScaled } from './format-values';
import type { LmsContent, LmsDriver } from './lms-driver';
import { interactionType, writePattern } from './patterns';
import { createScormDriver, readNumber } from './scorm-driver';

/** Characters of a description that every LMS keeps (SCORM 2004, smallest permitted maximum). */
const DESCRIPTION_CHARS = 250;

/** SCORM 2004, 4th edition, over an LMS's `API_1484_11`, or over null when there is none. */
export function createScorm2004Driver(api: object | null, { items, parts, toPlain }: LmsContent): LmsDriver {
  let passingScore: number | null = null;

  /** The LMS may have been given another pass mark: then its own counts. */
  function successOf(scaled: number, isPassed: boolean | null): string {
    if (isPassed === null) return 'unknown';
    return (passingScore === null ? isPassed : scaled >= passingScore) ? 'passed' : 'failed';
  }

  return createScormDriver(api, {
    calls: { initialize: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', finish: 'Terminate' },
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
      values.write('cmi.score.min', 0);
      values.write('cmi.score.max', 100);
      values.write('cmi.score.raw', toRaw(score));
      values.write('cmi.score.scaled', toScaled(score));
      values.write('cmi.progress_measure', toScaled(progress));
      values.write('cmi.completion_status', isComplete ? 'completed' : 'incomplete');
      values.write('cmi.success_status', successOf(toScaled(score), isPassed));
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
