import type { Assignment } from '../../domain/assignment/assignment';
import { listLessonItems } from '../../domain/assignment/work';
import type { Course, GlossaryEntry } from '../../domain/course';
import type { Item } from '../../domain/item';
import { pickItems } from '../../domain/quiz';

/** What is exported: items in order under one title, and what their texts refer to. */
export interface ExportSource {
  title: string;
  items: Item[];
  /** The article that the items cite, as readers name it. */
  article: string;
  zh: ReadonlyMap<string, NonNullable<GlossaryEntry['zh']>>;
}

/** What a format could not hold as it is here: changed or left out, in words for an instructor. */
export interface FormatNote {
  item: string;
  text: string;
}

/** A file for another system, with everything about it that is not as it was. */
export interface QuizExport {
  content: string | Uint8Array;
  notes: FormatNote[];
}

/** All items of a bank, or null when there is no such bank. One that no quiz draws from (the atlas's) is a question bank all the same. */
export function sourceOfBank(bank: string, course: Course): ExportSource | null {
  const found = course.banks.find(({ id }) => id === bank);
  return found ? { title: found.title, items: found.items, ...contextOf(course) } : null;
}

/** The exercises of an assignment's steps, and of its quizzes every question that they can draw. */
export function sourceOfAssignment(assignment: Assignment, course: Course): ExportSource {
  const ids = assignment.parts.flatMap((part) =>
    part.kind === 'lesson'
      ? listLessonItems(part, course)
      : (course.banks.find(({ id }) => id === part.bank)?.items ?? []).flatMap((item) =>
          item.for === 'quiz' ? [item.id] : [],
        ),
  );
  return { title: assignment.title, items: pickItems(course.banks, [...new Set(ids)]), ...contextOf(course) };
}

function contextOf({ article, glossary }: Course): Pick<ExportSource, 'article' | 'zh'> {
  return {
    article: `${article.author}, “${article.title}”`,
    zh: new Map(glossary.flatMap(({ id, zh }) => (zh ? [[id, zh] as const] : []))),
  };
}
