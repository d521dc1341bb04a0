import { openCourse } from '../../../content/open-course';
import type { Assignment } from '../../../domain/assignment/assignment';
import { gradeWork } from '../../../domain/assignment/grade-work';
import { outlineOf } from '../../../domain/assignment/outline';
import { reportOf } from '../../../domain/assignment/report-work';
import { collectWork } from '../../../domain/assignment/work';
import type { Log } from '../../../domain/entry';
import { foldItems, foldLesson } from '../../../domain/progress';
import { foldForm } from '../../../domain/quiz';
import { boundResume } from '../../../domain/resume/bound-resume';
import { MAX_RESUME_CHARS, readResume, writeResume } from '../../../domain/resume/resume-code';
import { makeResumeTable } from '../../../domain/resume/resume-table';
import { aGradingCourse, anAssignment } from '../assignment/an-assignment';
import { aLearner, strive } from './a-learner';

const course = openCourse(process.cwd()).course ?? aGradingCourse();
const LESSONS = course.lessons.map(({ id }) => id);

function lessonsOnly(): Assignment {
  return anAssignment({ parts: LESSONS.map((lesson) => ({ kind: 'lesson', lesson, steps: null })) });
}

function withQuizzes(parts: Partial<Assignment> = {}): Assignment {
  return anAssignment({
    parts: [
      ...LESSONS.map((lesson) => ({ kind: 'lesson' as const, lesson, steps: null })),
      ...outlineOf(course).banks.map(({ id, draw }) => ({ kind: 'quiz' as const, bank: id, count: draw })),
    ],
    ...parts,
  });
}

/** The entries without what a code does not keep: their own ids (but a form's) and the order of ticks. */
function comparable(log: Log) {
  return log.map((entry) => {
    // The code keeps what came after what, but not by how much.
    const { id, order, ...rest } = entry;
    if (entry.type === 'form') return { ...rest, id };
    if (entry.type !== 'attempt' || entry.response.kind !== 'choice') return rest;
    return { ...rest, response: { ...entry.response, chosen: [...entry.response.chosen].sort() } };
  });
}

/** What pages show of the record and what is reported of it. */
function shownOf(log: Log, assignment: Assignment) {
  const items = [...foldItems(log, null)].map(([item, { first, last, best, round, rung, isSolved, tries }]) => ({
    ...{ item, best, round, isSolved, isTried: tries > 0, rung: isSolved ? null : rung },
    first: comparable(first ? [first] : []),
    last: comparable(last ? [last] : []),
  }));
  const forms = log.flatMap((entry) => {
    const form = entry.type === 'form' && !entry.isPractice ? foldForm(log, entry.id) : null;
    return form ? [{ ...form, answers: comparable([...form.answers.values()]) }] : [];
  });
  return {
    items: items.sort((a, b) => (a.item < b.item ? -1 : 1)),
    forms,
    lessons: course.lessons.map((lesson) => foldLesson(log, lesson)),
    report: reportOf(assignment, log, course),
  };
}

test('a code of all five lessons with every item answered, help and retries included, is under 4,096 characters and resumes exactly', async () => {
  const assignment = lessonsOnly();
  const table = makeResumeTable(assignment, course);
  const learner = aLearner(table, 1);
  await learner.session.load();
  for (const lesson of table.lessons)
    for (const step of lesson.steps) {
      learner.session.visit(lesson.id, step.id);
      for (const item of table.items.filter(({ id }) => step.items.includes(id))) strive(learner, item);
    }
  const { log, drafts } = learner.session.getState();

  const { code, isWhole } = writeResume({ log, drafts }, table);
  const read = readResume(code, table);

  expect(foldItems(log, null).size).toBe(table.items.length);
  expect(code.length).toBeLessThanOrEqual(MAX_RESUME_CHARS);
  expect(code).toMatch(/^[A-Za-z0-9._-]+$/);
  expect(isWhole).toBe(true);
  expect(read.ok && shownOf(read.log, assignment)).toEqual(shownOf(log, assignment));
});

test('one first try at everything comes back entry for entry', async () => {
  const table = makeResumeTable(withQuizzes(), course);
  const learner = aLearner(table, 2);
  await learner.session.load();
  for (const lesson of table.lessons) {
    for (const step of lesson.steps) learner.session.visit(lesson.id, step.id);
    for (const item of table.items.filter(({ bank, for: place }) => bank === lesson.id && place === 'lesson'))
      learner.answer(item, null);
  }
  for (const { part } of table.quizzes) learner.session.finishForm(learner.takeQuiz(part.bank));
  const { log, drafts } = learner.session.getState();

  const { code } = writeResume({ log, drafts }, table);
  const read = readResume(code, table);

  expect(read.ok && comparable(read.log)).toEqual(comparable(log));
});

test('trap 7: whatever learners do, a code of all lessons and all quizzes stays within 4,096 printable characters on one line', async () => {
  const assignment = withQuizzes({ attempts: 20 });
  const table = makeResumeTable(assignment, course);
  const learner = aLearner(table, 3);
  await learner.session.load();
  for (const { part } of table.quizzes)
    for (let count = 0; count < 20; count += 1) learner.session.finishForm(learner.takeQuiz(part.bank));
  for (let round = 0; round < 5; round += 1)
    for (const item of table.items.filter(({ for: place }) => place === 'lesson')) {
      strive(learner, item);
      learner.session.startAgain(item, null);
      if (item.kind === 'compare')
        learner.session.respond(item, null, { kind: 'text', text: '一二三 naïve ✓ '.repeat(180) });
    }
  const { log, drafts } = learner.session.getState();

  const { code, isWhole } = writeResume({ log, drafts }, table);
  const read = readResume(code, table);

  expect(log.length).toBeGreaterThan(2000);
  expect(code.length).toBeLessThanOrEqual(4096);
  expect(code).toMatch(/^1\.[\x21-\x7e]+$/);
  expect(isWhole).toBe(false);
  const { score, progress, isComplete, isPassed, objectives } = reportOf(assignment, log, course);
  expect(read.ok && reportOf(assignment, read.log, course)).toMatchObject({
    ...{ progress, isComplete, isPassed },
    score: expect.closeTo(score, 10),
    objectives: objectives.map((objective) => ({ ...objective, score: expect.closeTo(objective.score, 10) })),
  });
  expect(
    read.ok && gradeWork(assignment, collectWork(assignment, read.log, course), course).map(({ tries }) => tries),
  ).toEqual(gradeWork(assignment, collectWork(assignment, log, course), course).map(({ tries }) => tries));
});

test('the longest code that an assignment can come to is known before anyone has begun', async () => {
  const table = makeResumeTable(withQuizzes({ attempts: 20 }), course);
  const bound = boundResume(table);

  expect(bound).toBeLessThanOrEqual(MAX_RESUME_CHARS);
  expect(boundResume(makeResumeTable(lessonsOnly(), course))).toBeLessThan(bound);
});

test('an unfinished board, an unfinished sentence and an open quiz question come back as they were left', async () => {
  const assignment = withQuizzes();
  const table = makeResumeTable(assignment, course);
  const { session, wait, takeQuiz } = aLearner(table, 4);
  await session.load();
  const sort = table.items.find((item) => item.kind === 'sort' && item.for === 'lesson');
  const sentence = table.items.find((item) => item.kind === 'compare');
  if (sort?.kind !== 'sort' || !sentence) throw new Error('the course has a sort and a sentence');
  wait(5000);
  session.place(sort, null, sort.cards[0]?.id ?? '', sort.bins[1]?.id ?? '');
  wait(5000);
  session.respond(sentence, null, { kind: 'text', text: 'Half a sentence, naïve ✓ <b>&{}=~#' });
  takeQuiz('final');
  const { log, drafts } = session.getState();

  const read = readResume(writeResume({ log, drafts }, table).code, table);

  expect(read.ok && read.drafts).toEqual(drafts);
});
