/** @jest-environment node */
import { ARTICLE_SHINGLES } from '../../content/article-shingles';
import { collectShingles, holdsWindow, type Shingles, windowsOf } from '../../content/shingles';
import { faultsAfter, faultsOf, writeSmallCourse } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const LESSON = 'lessons/twinning.mdx';
const GLOSSARY = 'lessons/glossary.yaml';
const SOURCES = 'lessons/sources.yaml';

test('an item holds no Chinese characters', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: "Two: 抱团."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected Chinese only in glossary.yaml (zh.text) and sources.yaml (title), got “抱团”. Mend: call it by its glossary id: <Zh id="…" /> in a lesson, [[…]] in an item. [error stray-chinese]',
  ]);
});

test('a lesson holds no Chinese characters', () => {
  const faults = faultsAfter([LESSON, 'Beijing draws up the plan.', 'Beijing (北京) draws up the plan.']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:10 step guess: expected Chinese only in glossary.yaml (zh.text) and sources.yaml (title), got “北京”. Mend: call it by its glossary id: <Zh id="…" /> in a lesson, [[…]] in an item. [error stray-chinese]',
  ]);
});

test('a glossary entry holds Chinese characters in zh.text only', () => {
  const faults = faultsAfter([GLOSSARY, 'definition: Going out together.', 'definition: Going out 抱团.']);

  expect(faults).toEqual([
    'lessons/glossary.yaml:6:3 [1].definition: expected Chinese only in glossary.yaml (zh.text) and sources.yaml (title), got “抱团”. Mend: call it by its glossary id: <Zh id="…" /> in a lesson, [[…]] in an item. [error stray-chinese]',
  ]);
});

test('a source holds Chinese characters in its title only', () => {
  const faults = faultsAfter([SOURCES, 'publisher: Hunan Daily', 'publisher: 湖南日报']);

  expect(faults).toEqual([
    'lessons/sources.yaml:3:3 [0].publisher: expected Chinese only in glossary.yaml (zh.text) and sources.yaml (title), got “湖南日报”. Mend: call it by its glossary id: <Zh id="…" /> in a lesson, [[…]] in an item. [error stray-chinese]',
  ]);
});

test('what is still to be written in an item is listed', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: "TODO: say where to look in the article for it"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected finished text, got “TODO: say where to look in the article for it”. Mend: replace it. [warning placeholder]',
  ]);
});

test('what is still to be written in a lesson is listed', () => {
  const faults = faultsAfter([LESSON, 'Beijing draws up the plan.', 'TODO: who draws up the plan?']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:1 step guess: expected finished text, got “TODO: who draws up the plan?”. Mend: replace it. [warning placeholder]',
  ]);
});

test('what is still to be written in a lesson is placed on its line', () => {
  const faults = faultsAfter([
    LESSON,
    'Beijing draws up the plan.',
    'Beijing draws up the plan,\n**and** the rest is TODO.',
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:8:21 step guess: expected finished text, got “Beijing draws up the plan, and the rest is TODO.”. Mend: replace it. [warning placeholder]',
  ]);
});

test('what is still to be written in a title is listed', () => {
  const faults = faultsAfter([LESSON, 'title="Say it"', 'title="TODO"']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:34:1 step sentence: expected finished text, got “TODO”. Mend: replace it. [warning placeholder]',
  ]);
});

test('an item holds no HTML', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: "There are <b>two</b>."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected plain text with *em* and **strong**, and [[glossary_id]], got “<b>”. Mend: remove the markup. [error unknown-markup]',
  ]);
});

test('an item holds no links', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: "See [P5](#p5)."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected plain text with *em* and **strong**, and [[glossary_id]], got “](”. Mend: remove the markup. [error unknown-markup]',
  ]);
});

test('an item closes its emphasis', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: "There are **two*."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected plain text with *em* and **strong**, and [[glossary_id]], got “*”. Mend: close the emphasis, or remove the star. [error unknown-markup]',
  ]);
});

test('an item emphasises with stars', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: "There are _two_."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected plain text with *em* and **strong**, and [[glossary_id]], got “_two_”. Mend: remove the markup. [error unknown-markup]',
  ]);
});

test('only an item names a term in brackets', () => {
  const faults = faultsAfter([GLOSSARY, 'definition: Going out together.', 'definition: "As in [[joining_forces]]."']);

  expect(faults).toEqual([
    'lessons/glossary.yaml:6:3 [1].definition: expected plain text with *em* and **strong**, got “[[”. Mend: remove the markup. [error unknown-markup]',
  ]);
});

test('an item may emphasise', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: "There are *two*, or **more**; fill ____."']);

  expect(faults).toEqual([]);
});

test('an item does not repeat nine words of the article', () => {
  const root = writeSmallCourse([
    BANK,
    'hint: "There are two."',
    'hint: "As she says, one two three four five six seven eight nine ten."',
  ]);

  const faults = faultsOf(root, { article: anArticle('One two three: “four” five-six, seven eight nine ten eleven.') });

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected our own words, or a quotation of at most eight, got “one two three four five six seven eight nine ten”, as in the article. Mend: say it another way. [error copied-words]',
  ]);
});

test('a lesson does not repeat nine words of the article across its marks', () => {
  const root = writeSmallCourse([
    LESSON,
    'Beijing draws up the plan.<Cite p="P5" />',
    'He says: one two *three*\nfour <Term id="twinning">five</Term> six<Cite p="P5" /> seven eight nine.',
  ]);

  const faults = faultsOf(root, { article: anArticle('one two three four five six seven eight nine') });

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:10 step guess: expected our own words, or a quotation of at most eight, got “one two three four five six seven eight nine”, as in the article. Mend: say it another way. [error copied-words]',
  ]);
});

test('a quotation of eight words passes', () => {
  const root = writeSmallCourse([BANK, 'hint: "There are two."', 'hint: "“one two three four five six seven eight”"']);

  const faults = faultsOf(root, { article: anArticle('one two three four five six seven eight nine') });

  expect(faults).toEqual([]);
});

test('the article is known by the hashes of its nine-word windows', () => {
  const hashes = [...ARTICLE_SHINGLES.hashes];

  expect(hashes.length).toBeGreaterThan(400);
  expect(ARTICLE_SHINGLES.rolling.size).toBe(hashes.length);
  expect(hashes.filter((hash) => !/^[0-9a-f]{12}$/.test(hash))).toEqual([]);
});

test('a window is the same window wherever it stands, and no other is', () => {
  const nine = 'one two three four five six seven eight nine';
  const article = anArticle(`Before it come words, ${nine}; and after it.`);

  const held = [...windowsOf(`${'ten '.repeat(30)}${nine} ten`)].filter((window) => holdsWindow(article, window));

  expect(held.map(({ words }) => words.map(({ word }) => word).join(' '))).toEqual([nine]);
});

test('what the cheap hash takes for the article’s by chance is not', () => {
  const [window] = [...windowsOf('one two three four five six seven eight nine')];
  const article = { rolling: new Set([window?.rolling ?? 0]), hashes: new Set<string>() };

  expect(window && holdsWindow(article, window)).toBe(false);
});

function anArticle(text: string): Shingles {
  return collectShingles([text]);
}
