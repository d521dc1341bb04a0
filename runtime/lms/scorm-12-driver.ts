import type { ReportedInteraction } from '../../domain/report';
import { MAX_RESUME_CHARS } from '../../domain/resume/resume-code';
import { formatClock, formatTimeOfDay, toRaw } from './format-values';
import type { LmsContent, LmsDriver, LmsNews } from './lms-driver';
import { interactionType, writeShortPattern } from './patterns';
import { bindCall, createScormValues } from './scorm-values';

/** SCORM 1.2 (Run-Time Environment 1.2) over an LMS's `API`, or over null when there is none. */
export function createScorm12Driver(api: object | null, content: LmsContent): LmsDriver {
  const call = (name: string) => bindCall(api ?? {}, name);
  const values = createScormValues({
    initialize: () => call('LMSInitialize')(''),
    get: call('LMSGetValue'),
    set: call('LMSSetValue'),
    commit: () => call('LMSCommit')(''),
    finish: () => call('LMSFinish')(''),
  });
  let isRecording = false;
  let masteryScore: number | null = null;
  let knownRaw = 0;
  const objectives = new Map<string, number>();
  let interactions = 0;

  function tell({ report, answers }: LmsNews) {
    const raw = toRaw(report.score);
    // A score from an earlier session whose answers could not be read again is not taken away.
    if (raw >= knownRaw) {
      values.write('cmi.core.score.min', 0);
      values.write('cmi.core.score.max', 100);
      values.write('cmi.core.score.raw', raw);
      values.write('cmi.core.lesson_status', statusOf(report.isComplete, report.isPassed, raw));
    }
    for (const { id, score, isComplete } of report.objectives) {
      const index = objectives.get(id) ?? objectives.size;
      objectives.set(id, index);
      const status = isComplete ? 'completed' : 'incomplete';
      values.writeRecord('cmi.objectives', index, {
        ...{ id, 'score.min': 0, 'score.max': 100, 'score.raw': toRaw(score), status },
      });
    }
    for (const answer of answers) {
      values.writeRecord('cmi.interactions', interactions, writeInteraction(answer, content));
      interactions += 1;
    }
    values.write('cmi.core.session_time', formatClock(report.sessionMs));
  }

  /** An LMS that has a mastery score of its own would rewrite anything else. */
  function statusOf(isComplete: boolean, isPassed: boolean | null, raw: number): string {
    if (!isComplete) return 'incomplete';
    if (masteryScore !== null) return raw >= masteryScore ? 'passed' : 'failed';
    if (isPassed === null) return 'completed';
    return isPassed ? 'passed' : 'failed';
  }

  return {
    maxStateChars: MAX_RESUME_CHARS,
    open: async () => {
      if (!api) return { ok: false, why: 'no-lms' };
      if (!values.begin()) return { ok: false, why: 'refused' };
      isRecording = !['browse', 'review'].includes(values.read('cmi.core.lesson_mode'));
      const mastery = values.read('cmi.student_data.mastery_score');
      masteryScore = mastery === '' || Number.isNaN(Number(mastery)) ? null : Number(mastery);
      knownRaw = Number(values.read('cmi.core.score.raw')) || 0;
      interactions = values.count('cmi.interactions');
      for (let i = 0; i < values.count('cmi.objectives'); i += 1)
        objectives.set(values.read(`cmi.objectives.${i}.id`), i);
      if (isRecording) {
        // An attempt that is left without any status counts as completed.
        if (!/^(?:passed|completed|failed)$/.test(values.read('cmi.core.lesson_status')))
          values.write('cmi.core.lesson_status', 'incomplete');
        values.write('cmi.core.exit', 'suspend');
        values.commit();
      }
      return { ok: true, state: values.read('cmi.suspend_data') || null, isRecording, exitUrl: null };
    },
    save: async (state, news) => {
      if (!isRecording) return { ok: true };
      values.write('cmi.suspend_data', state);
      // Keeping a half-placed card is not worth a request of its own.
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

function writeInteraction(answer: ReportedInteraction, { items }: LmsContent): Record<string, string | number> {
  const item = items.get(answer.item);
  return {
    id: answer.item,
    'objectives.0.id': answer.objective,
    time: formatTimeOfDay(answer.at),
    type: interactionType(answer.kind),
    ...(item && {
      'correct_responses.0.pattern': writeShortPattern(item, answer.correct),
      student_response: writeShortPattern(item, answer.response),
    }),
    weighting: 1,
    result: answer.score === 1 ? 'correct' : answer.score === 0 ? 'wrong' : toRaw(answer.score) / 100,
    latency: formatClock(answer.latencyMs),
  };
}
