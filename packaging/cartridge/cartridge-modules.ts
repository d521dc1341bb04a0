import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import type { Course, Lesson } from '../../domain/course';
import { sectionsOfAssignment, seedOfSheet } from '../../domain/handout/assigned-sheet';
import { own } from '../../domain/own';
import { toNodes, toPlain } from '../exports/item-text';
import { type ExportSource, sourceOfAssignment } from '../exports/quiz-export';
import { xml } from '../xml';
import type { CartridgeData } from './cartridge-data';
import type { CartridgeDialect } from './cartridge-dialect';
import type { CartridgeModule, CartridgeResource } from './cartridge-resource';
import { writeCcQuiz } from './cc-quiz';
import { writeReadingPage } from './lesson-pages';
import { askOnce, listReadyItems } from './ready-quiz';
import { writeKeyPage, writeWorksheetPage } from './sheet-pages';
import { writeTopic, writeWebLink } from './small-resources';
import { writeTeachingPage } from './teacher-pages';

export interface Making {
  /** Settled: with a title, and an id made from the rest. */
  assignment: Assignment;
  course: Course;
  cited: Readonly<Record<string, string[]>>;
  data: CartridgeData;
  dialect: CartridgeDialect;
  site: string;
  /** Where students open the assignment. */
  assignmentUrl: string;
}

/** A module for each lesson, its quiz in it, and one for each quiz that has no lesson here; in the assignment's order. */
export function makeModules(making: Making): CartridgeModule[] {
  const { parts } = making.assignment;
  const hasQuiz = parts.some(({ kind }) => kind === 'quiz');
  const source = sourceOfAssignment(making.assignment, making.course);
  const isLesson = (id: string) => parts.some((part) => part.kind === 'lesson' && part.lesson === id);
  return parts.flatMap((part): CartridgeModule[] => {
    if (part.kind === 'quiz' && isLesson(part.bank)) return [];
    if (part.kind === 'quiz')
      return [{ id: `quiz_${part.bank}`, title: titleOf(part, making), resources: makeQuiz(part, making, source) }];
    const lesson = making.course.lessons.find(({ id }) => id === part.lesson);
    if (!lesson) return [];
    const quiz = parts.find((one) => one.kind === 'quiz' && one.bank === lesson.id);
    return [
      {
        id: lesson.id,
        title: lesson.title,
        resources: [
          ...makeLesson(lesson, part, making, source),
          // Where no quiz was chosen the exercises make one, so that there is something to mark in the course.
          ...(hasQuiz ? [] : makeReady(part, `Exercises as a quiz: ${lesson.title}`, making, source)),
          ...(quiz ? makeQuiz(quiz, making, source) : []),
        ],
      },
    ];
  });
}

function titleOf(part: AssignedPart, { course }: Making): string {
  if (part.kind === 'lesson') return course.lessons.find(({ id }) => id === part.lesson)?.title ?? part.lesson;
  return course.banks.find(({ id }) => id === part.bank)?.title ?? part.bank;
}

function makeLesson(lesson: Lesson, part: AssignedPart, making: Making, source: ExportSource): CartridgeResource[] {
  const { data, course, cited, site, dialect, assignmentUrl } = making;
  const { id, title } = lesson;
  const chosen = part.kind === 'lesson' ? part.steps : null;
  const steps = (own(data.readings, id) ?? []).filter((step) => chosen === null || chosen.includes(step.id));
  const note = data.teaching.find((one) => one.lesson === id);
  const reading = { lesson, steps, course, cited: own(cited, id) ?? [], source, site };
  return [
    {
      ...{ id: `link_${id}`, kind: 'link', title: `Lesson: ${title}`, path: `links/${id}.xml` },
      content: writeWebLink(`Lesson: ${title}`, assignmentUrl, dialect),
    },
    {
      ...{ id: `reading_${id}`, kind: 'page', title: `To read: ${title}`, path: `pages/${id}-reading.html` },
      content: writeReadingPage(reading),
    },
    ...makeSheets(part, making, source),
    ...(note
      ? [
          {
            ...({ id: `note_${id}`, kind: 'page', use: 'lessonplan', isForTeachers: true } as const),
            ...{ title: `Teaching note: ${title}`, path: `teachers/${id}-teaching-note.html` },
            content: writeTeachingPage({ note, lesson, sources: course.sources, source }),
          },
        ]
      : []),
    ...(note?.discussion ?? []).map(({ prompt }, i): CartridgeResource => {
      const name = `Discussion ${i + 1}: ${title}`;
      return {
        ...{ id: `topic_${id}_${i + 1}`, kind: 'topic', title: name, path: `discussions/${id}-${i + 1}.xml` },
        content: writeTopic(name, [xml('p', {}, ...toNodes(prompt, source))], dialect),
      };
    }),
  ];
}

function makeQuiz(part: AssignedPart, making: Making, source: ExportSource): CartridgeResource[] {
  const title = titleOf(part, making);
  const id = part.kind === 'quiz' ? part.bank : part.lesson;
  return [
    {
      ...{ id: `link_quiz_${id}`, kind: 'link', title, path: `links/quiz-${id}.xml` },
      content: writeWebLink(title, making.assignmentUrl, making.dialect),
    },
    ...makeReady(part, `Ready quiz: ${toPlain(title, source).replace(/^Quiz: /, '')}`, making, source),
    ...makeSheets(part, making, source),
  ];
}

/** The worksheet of a part and its key, with the questions that the class gets. */
function makeSheets(part: AssignedPart, making: Making, source: ExportSource): CartridgeResource[] {
  const { assignment, course } = making;
  const [section] = sectionsOfAssignment({ ...assignment, parts: [part] }, course, 'A', () => titleOf(part, making));
  if (!section || section.items.length === 0) return [];
  const sheet = { section, seed: seedOfSheet(assignment, 'A'), source };
  return [
    {
      ...{ id: `sheet_${section.id}`, kind: 'page', title: `Worksheet: ${section.title}` },
      ...{ path: `pages/${section.id}-worksheet.html`, content: writeWorksheetPage(sheet) },
    },
    {
      ...({ id: `key_${section.id}`, kind: 'page', use: 'unspecified', isForTeachers: true } as const),
      ...{ title: `Answer key: ${section.title}`, path: `teachers/${section.id}-key.html` },
      content: writeKeyPage(sheet),
    },
  ];
}

function makeReady(part: AssignedPart, title: string, making: Making, source: ExportSource): CartridgeResource[] {
  const { assignment, course, dialect } = making;
  const category = titleOf(part, making);
  const questions = listReadyItems(part, assignment, course).flatMap((item) => {
    const question = askOnce(item, assignment, source);
    return question ? [{ question, category }] : [];
  });
  if (questions.length === 0) return [];
  const id = `ready_${part.kind}_${part.kind === 'quiz' ? part.bank : part.lesson}`;
  return [
    {
      ...{ id, kind: 'quiz', title, path: `quizzes/${id}.xml` },
      content: writeCcQuiz({ id, title, attempts: assignment.attempts, questions }, dialect),
    },
  ];
}
