import { outlineOf } from '../../domain/assignment/outline';
import type { Course } from '../../domain/course';
import { listHomes, nameOfHomes } from '../../domain/handout/item-home';
import type { ScoredItem } from '../../domain/item';
import type { Citations, ItemHomes, ItemIndex, ItemPool } from '../../domain/item-pool';
import { aGradingCourse } from '../domain/assignment/an-assignment';

/** The small course of the assignment tests, as pages get it: an outline, and files of items. */
export const outline = outlineOf(aGradingCourse());

const CITATIONS: Citations = {
  title: 'Provinces',
  article: { author: 'Lenz', title: 'Provinces', publisher: 'CGSP', url: 'https://example.org/', date: '' },
  paragraphs: [],
  sources: [],
};

/** The course of the small assignment tests with one more quiz question, which is drawn from its bank. */
export function aCourseWith(item: ScoredItem): ReturnType<typeof aGradingCourse> {
  const course = aGradingCourse();
  course.banks[0]?.items.push({ ...item, for: 'quiz' });
  return course;
}

/** Answers for the network, the outermost edge: the items a bank a file, and an error page for any other address. */
export function serveItems(): void {
  serveCourse(aGradingCourse());
}

/** The same of any course; gives what is asked for. Files whose names are in `down` are an error page, under the status of a page. */
export function serveCourse(
  course: Pick<Course, 'banks' | 'lessons'>,
  down: ReadonlySet<string> = new Set(),
): string[] {
  const { banks } = course;
  const files = new Map<string, ItemPool | ItemIndex | ItemHomes | Citations>([
    ...listHomes(course).map((homes, i, all) => [nameOfHomes(i, all.length), { homes }] as const),
    ['_index', { banks: Object.fromEntries(banks.map(({ id, items }) => [id, items.map((item) => item.id)])) }],
    ['_citations', CITATIONS],
    ...banks.map(({ id, items }) => [id, { items, zh: {} }] as const),
  ]);
  const asked: string[] = [];
  globalThis.fetch = async (input) => {
    const name = /\/items\/([\w-]+)\.json$/.exec(String(input))?.[1] ?? '';
    asked.push(name);
    const file = files.get(name);
    if (file && !down.has(name)) return { ok: true, status: 200, json: async () => file } as Response;
    return {
      ok: file !== undefined,
      status: file ? 200 : 404,
      json: async () => JSON.parse('<!doctype html>'),
    } as Response;
  };
  return asked;
}
