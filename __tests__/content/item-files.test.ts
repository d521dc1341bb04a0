import { makeItemFiles, makeWholePool } from '../../content/item-files';
import { openCourse } from '../../content/open-course';
import { noteItem } from '../../domain/anki/notes';
import { outlineWithAtlas } from '../../domain/assignment/atlas-part';
import { hashContent } from '../../domain/assignment/content-hash';
import { gradeWork } from '../../domain/assignment/grade-work';
import { joinCourse } from '../../domain/assignment/outline';
import { listPartBanks } from '../../domain/assignment/work';
import { sectionsOfAssignment } from '../../domain/handout/assigned-sheet';
import { findStepOf } from '../../domain/handout/find-item';
import { fileOfHome, nameOfHomes } from '../../domain/handout/item-home';
import type { Citations, ItemHomes, ItemIndex, ItemPool } from '../../domain/item-pool';
import { anAssignment } from '../domain/assignment/an-assignment';

const { course } = openCourse(process.cwd());
if (!course) throw new Error('the content does not load');
const files = makeItemFiles(course);
const outline = outlineWithAtlas(course);
const whole = makeWholePool(course);
const poolOf = (bank: string) => files[bank] as ItemPool;

const LESSONS = outline.lessons.map(({ id }) => ({ kind: 'lesson', lesson: id, steps: null }) as const);
const QUIZZES = outline.banks.map(({ id, draw }) => ({ kind: 'quiz', bank: id, count: draw }) as const);

test.each([...LESSONS, ...QUIZZES])('%j is graded, drawn and printed from the banks that are loaded for it', (part) => {
  const assignment = anAssignment({ parts: [part], seed: { kind: 'class', value: 'autumn' } });
  const loaded = joinCourse(
    outline,
    listPartBanks(assignment).flatMap((bank) => poolOf(bank).items),
  );
  const all = joinCourse(outline, whole.items);
  const work = { lessons: [], forms: [] };
  const sections = sectionsOfAssignment(assignment, loaded, 'A', () => '');

  expect(sections[0]?.items.length).toBeGreaterThan(0);
  expect(sections).toEqual(sectionsOfAssignment(assignment, all, 'A', () => ''));
  expect(gradeWork(assignment, work, loaded)).toEqual(gradeWork(assignment, work, all));
  expect(hashContent(assignment, loaded)).toBe(hashContent(assignment, all));
});

test('every item is in one bank’s file, and the index names it', () => {
  const { banks } = files._index as ItemIndex;

  expect(Object.keys(banks)).toEqual(course.banks.map(({ id }) => id));
  for (const [bank, ids] of Object.entries(banks)) expect(poolOf(bank).items.map(({ id }) => id)).toEqual(ids);
  expect(Object.values(banks).flat()).toEqual(whole.items.map(({ id }) => id));
});

test('where an item belongs stands in the file that is asked for it, as its lesson and its bank have it', () => {
  for (const { id, bank } of whole.items) {
    const { homes } = files[nameOfHomes(fileOfHome(id, course.banks.length), course.banks.length)] as ItemHomes;

    expect(homes[id]).toEqual({
      bank,
      quiz: outline.banks.find((one) => one.id === bank)?.title ?? null,
      place: findStepOf(id, course),
    });
  }
});

test('a bank’s file has the Chinese terms that its items name, and no others', () => {
  const known = Object.keys(whole.zh);
  expect(known.length).toBeGreaterThan(0);
  for (const { id } of course.banks) {
    const { items, zh } = poolOf(id);
    expect({ id, terms: Object.keys(zh) }).toEqual({
      id,
      terms: known.filter((term) => JSON.stringify(items).includes(`[[${term}]]`)),
    });
  }
});

test('cards for Anki are the same from one bank’s items as from all', () => {
  const citations = files._citations as Citations;
  for (const { id } of course.banks) {
    const pool = { ...poolOf(id), ...citations };
    for (const item of pool.items) expect(noteItem(item, pool)).toEqual(noteItem(item, whole));
  }
});
