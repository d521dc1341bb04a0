import type { ReportedInteraction } from '../../domain/report';
import { MAX_RESUME_CHARS } from '../../domain/resume/resume-code';
import { formatDuration, formatTimestamp, toRaw, toScaled } from './format-values';
import type { LmsContent, LmsDriver, LmsNews } from './lms-driver';
import { interactionType, writePattern } from './patterns';
import { bindCall, createScormValues } from './scorm-values';

/** Characters of a description that every LMS keeps (SCORM 2004, RTE 4.2.9: smallest permitted maximum). */
const DESCRIPTION_CHARS = 250;

/** SCORM 2004, 4th edition, over an LMS's `API_1484_11`, or over null when there is none. */
export function createScorm2004Driver(api: object | null, content: LmsContent): LmsDriver {
  const call = (name: string) => bindCall(api ?? {}, name);
  const values = createScormValues({
    initialize: () => call('Initialize')(''),
    get: call('GetValue'),
    set: call('SetValue'),
    commit: () => call('Commit')(''),
    finish: () => call('Terminate')(''),
  });
  let isRecording = false;
  let passingScore: number | null = null;
  let knownScaled = 0;
  const objectives = new Map<string, number>();
  let interactions = 0;

  function tell({ report, answers }: LmsNews) {
    if (toScaled(report.score) >= knownScaled) {
      writeScore('cmi.score', report.score);
      values.write('cmi.progress_measure', toScaled(report.progress));
      values.write('cmi.completion_status', report.isComplete ? 'completed' : 'incomplete');
      const isPassed =
        passingScore !== null && report.isPassed !== null ? toScaled(report.score) >= passingScore : report.isPassed;
      values.write('cmi.success_status', isPassed === null ? 'unknown' : isPassed ? 'passed' : 'failed');
    }
    for (const { id, score, progress, isComplete } of report.objectives) {
      const index = objectives.get(id) ?? objectives.size;
      objectives.set(id, index);
      values.write(`cmi.objectives.${index}.id`, id);
      writeScore(`cmi.objectives.${index}.score`, score);
      values.writeRecord('cmi.objectives', index, {
        progress_measure: toScaled(progress),
        completion_status: isComplete ? 'completed' : progress > 0 ? 'incomplete' : 'not attempted',
        description: (content.parts.get(id) ?? id).slice(0, DESCRIPTION_CHARS),
      });
    }
    for (const answer of answers) {
      values.writeRecord('cmi.interactions', interactions, writeInteraction(answer, content));
      interactions += 1;
    }
    values.write('cmi.session_time', formatDuration(report.sessionMs));
  }

  /** All four: with `scaled` alone a gradebook shows 0. */
  function writeScore(element: string, score: number) {
    values.write(`${element}.min`, 0);
    values.write(`${element}.max`, 100);
    values.write(`${element}.raw`, toRaw(score));
    values.write(`${element}.scaled`, toScaled(score));
  }

  return {
    maxStateChars: MAX_RESUME_CHARS,
    open: async () => {
      if (!api) return { ok: false, why: 'no-lms' };
      if (!values.begin()) return { ok: false, why: 'refused' };
      isRecording = !['browse', 'review'].includes(values.read('cmi.mode'));
      // First of all: an attempt that ends in any other way is forgotten, with all that it has said.
      if (isRecording) values.write('cmi.exit', 'suspend');
      const passing = values.read('cmi.scaled_passing_score');
      passingScore = passing === '' || Number.isNaN(Number(passing)) ? null : Number(passing);
      knownScaled = Number(values.read('cmi.score.scaled')) || 0;
      interactions = values.count('cmi.interactions');
      for (let i = 0; i < values.count('cmi.objectives'); i += 1)
        objectives.set(values.read(`cmi.objectives.${i}.id`), i);
      if (isRecording) {
        if (values.read('cmi.completion_status') !== 'completed') values.write('cmi.completion_status', 'incomplete');
        values.commit();
      }
      return { ok: true, state: values.read('cmi.suspend_data') || null, isRecording, exitUrl: null };
    },
    save: async (state, news) => {
      if (!isRecording) return { ok: true };
      values.write('cmi.suspend_data', state);
      if (!news) return { ok: true };
      tell(news);
      return values.commit();
    },
    close: async (state, news) => {
      if (isRecording) {
        values.write('cmi.suspend_data', state);
        tell(news);
        values.commit();
      }
      values.end();
    },
  };
}

function writeInteraction(
  answer: ReportedInteraction,
  { items, toPlain }: LmsContent,
): Record<string, string | number> {
  const item = items.get(answer.item);
  return {
    id: answer.item,
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
}
