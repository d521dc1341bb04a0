import { openCourse } from '../../content/open-course';
import { noteItem } from '../../domain/anki/notes';
import { isScored } from '../../domain/item';
import type { CitedPool } from '../../domain/item-pool';

const { course } = openCourse(process.cwd());
if (!course) throw new Error('the content does not load');
const items = course.banks.flatMap((bank) => bank.items);
const zh = Object.fromEntries(course.glossary.flatMap((entry) => (entry.zh ? [[entry.id, entry.zh] as const] : [])));
const pool: CitedPool = { ...course, items, zh };

test('every scored item of the module makes cards that explain and cite, and nothing is left unwritten in them', () => {
  const notes = items.flatMap((item) => noteItem(item, pool));

  expect(notes.length).toBeGreaterThan(items.filter(isScored).length);
  expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length);
  for (const { guid, front, back } of notes) {
    expect({ guid, answer: /<p class="answer">(?!<\/p>)/.test(back) }).toEqual({ guid, answer: true });
    expect({ guid, passage: /<a href="https:[^"]*#:~:text=[^"]+">P\d/.test(back) }).toEqual({ guid, passage: true });
    expect({ guid, marks: /\[\[|\*\*|undefined|\{[a-z]/.test(front + back) }).toEqual({ guid, marks: false });
    expect({ guid, isComposed: (front + back).normalize('NFC') === front + back }).toEqual({ guid, isComposed: true });
  }
});

test('Chinese characters stand only where their language is said', () => {
  const notes = items.flatMap((item) => noteItem(item, pool));
  const unmarked = notes
    .map(({ front, back }) => (front + back).replace(/<(span|cite) lang="zh-Hans">[^<]*<\/\1>/g, ''))
    .filter((html) => /\p{Script=Han}/u.test(html));

  expect(unmarked).toEqual([]);
});
