import { isSameItem } from '../identity';
import { isScored, type ScoredItem } from '../item';
import { fractionOf } from '../score/score';
import { scoreItem } from '../score/score-item';
import type { AssignedPart, Assignment } from './assignment';
import {
  type GradingCourse,
  itemsById,
  listCountedForms,
  listLessonItems,
  type Work,
  type WorkAnswer,
  type WorkForm,
} from './work';

/** One answer with its share of the points, 0 to 1, recomputed from the raw response. */
export interface GradedAnswer {
  item: ScoredItem;
  answer: WorkAnswer;
  share: number;
}

/** A part of an assignment, graded. Each scored question counts one point; one not answered earns none. */
export interface GradedPart {
  /** `[a-z0-9_]`, as SCORM 2004 demands. */
  id: string;
  part: AssignedPart;
  earned: number;
  possible: number;
  /** The most points that can still be reached. */
  ceiling: number;
  /** Exercises or questions answered, and how many there are; unscored exercises too. */
  done: number;
  all: number;
  isComplete: boolean;
  /** The exercises of a lesson part, in reading order; the questions of the form of a quiz part. */
  items: string[];
  answers: GradedAnswer[];
  /** Answers to a version of a question that this course no longer has; they earn nothing. */
  stale: number;
  /** Of a quiz, the form that the grade is taken from, and how many tries were begun. */
  form: WorkForm | null;
  tries: number;
}

/**
 * Every part of an assignment graded from raw answers alone; recorded scores are not looked at. An answer to another version
 * of a question earns nothing instead of being left out, and a quiz has as many points as it has questions, which are its
 * bank's: so nothing odd makes a better grade than honest work, and the learner sees what the instructor will.
 */
export function gradeWork(assignment: Assignment, work: Work, course: GradingCourse): GradedPart[] {
  return assignment.parts.map((part) =>
    part.kind === 'lesson' ? gradeLesson(part, work, course) : gradeQuiz(part, assignment, work, course),
  );
}

function gradeLesson(part: Extract<AssignedPart, { kind: 'lesson' }>, work: Work, course: GradingCourse): GradedPart {
  const items = listLessonItems(part, course);
  const wanted = new Set(items);
  const graded = gradeAnswers(
    items,
    work.lessons.filter(({ item }) => wanted.has(item)),
    course,
  );
  const { earned, possible, open } = graded;
  return {
    ...graded,
    ...{ id: objectiveOf(part), part, earned, possible },
    items,
    ceiling: earned + open,
    done: graded.answered,
    all: items.length,
    isComplete: graded.answered === items.length,
    form: null,
    tries: 0,
  };
}

function gradeQuiz(
  part: Extract<AssignedPart, { kind: 'quiz' }>,
  assignment: Assignment,
  work: Work,
  course: GradingCourse,
): GradedPart {
  const pool = course.banks.find(({ id }) => id === part.bank)?.items.filter((item) => item.for === 'quiz') ?? [];
  const full = Math.min(part.count, pool.length);
  const asked = new Set(pool.map(({ id }) => id));
  const forms = listCountedForms(assignment, work, part.bank).map((form) => {
    const items = form.items.filter((item) => asked.has(item));
    const graded = gradeAnswers(items, form.answers, course);
    return { form, ...graded, possible: Math.max(graded.possible, full) };
  });
  const best = forms.reduce<(typeof forms)[number] | null>(
    (top, next) => (top && fractionOf(top) >= fractionOf(next) ? top : next),
    null,
  );
  const isComplete = forms.some(({ form }) => form.finishedAt !== null);
  const canTryAgain = assignment.attempts === null || forms.length < assignment.attempts;
  const reach = forms.map(({ form, earned, open }) => (form.finishedAt === null ? earned + open : earned));
  const possible = best?.possible ?? full;
  const most = forms.reduce((sum, { answered }) => Math.max(sum, answered), 0);
  return {
    ...{ id: objectiveOf(part), part, earned: best?.earned ?? 0, possible, isComplete },
    ceiling: canTryAgain ? possible : Math.max(0, ...reach),
    done: isComplete ? full : Math.min(most, full),
    all: full,
    items: best?.form.items ?? [],
    answers: best?.answers ?? [],
    stale: best?.stale ?? 0,
    form: best?.form ?? null,
    tries: forms.length,
  };
}

/** The points of a set of questions, each answered at most once. */
function gradeAnswers(ids: readonly string[], given: readonly WorkAnswer[], course: GradingCourse) {
  const unique = [...new Set(ids)];
  const known = itemsById(course);
  const byItem = new Map<string, WorkAnswer>();
  for (const answer of given) if (!byItem.has(answer.item)) byItem.set(answer.item, answer);
  const answers: GradedAnswer[] = [];
  let [open, stale, answered] = [0, 0, 0];
  for (const id of unique) {
    const item = known.get(id);
    const answer = byItem.get(id);
    if (answer) answered += 1;
    if (item && !isScored(item)) continue;
    if (!item || (answer && !isSameItem(item, answer.hash))) stale += 1;
    else if (answer) answers.push({ item, answer, share: shareOf(item, answer) });
    else open += 1;
  }
  const earned = answers.reduce((sum, { share }) => sum + share, 0);
  return { answers, open, stale, answered, earned, possible: answers.length + open + stale };
}

/** A response that is no finished answer was not given on our pages: it earns nothing. */
function shareOf(item: ScoredItem, answer: WorkAnswer): number {
  const score = scoreItem(item, answer.response);
  return score.status === 'scored' ? fractionOf(score) : 0;
}

/** The id of a part in reports, `[a-z0-9_]`, as SCORM 2004 demands. */
export function objectiveOf(part: AssignedPart): string {
  const name = part.kind === 'lesson' ? `lesson_${part.lesson}` : `quiz_${part.bank}`;
  return name.toLowerCase().replace(/[^a-z0-9]/g, '_');
}
