import { screen, within } from '@testing-library/react';
import { AnyExercise } from '../../components/exercises/AnyExercise';
import { KeySheet } from '../../components/handout/KeySheet';
import { LessonHead } from '../../components/lesson/LessonHead';
import { bindLessonComponents } from '../../components/lesson/lesson-components';
import { NextAfterLesson } from '../../components/lesson/NextAfterLesson';
import { QuizPaper } from '../../components/quiz/QuizPaper';
import { AnswerKey } from '../../components/reference/AnswerKey';
import { NO_ARGUMENT } from '../../domain/argument';
import type { Course, Lesson } from '../../domain/course';
import { NO_EVIDENCE } from '../../domain/evidence/evidence';
import { aForm } from '../domain/an-entry';
import { aCloze, aCompare, aMatch, anOrder, aPredict, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

const lesson: Lesson = {
  id: 'twinning',
  title: 'Twinning',
  question: 'Who sends whom?',
  minutes: 15,
  outcomes: [],
  steps: [{ id: 'guess', title: 'Guess', items: ['tw_guess'] }],
};

const items = [aPredict(), aMatch(), aCompare(), anOrder({ for: 'quiz' }), aCloze({ for: 'quiz' })];

const course: Course = {
  title: 'Provinces',
  subtitle: '',
  article: { author: 'Lenz', title: 'Article', publisher: 'Blog', url: 'https://example.org/', date: '2023' },
  lessons: [lesson],
  banks: [{ id: 'twinning', title: 'Quiz', draw: 2, pass: 0.7, items }],
  paragraphs: [],
  glossary: [
    {
      id: 'baotuan',
      term: 'Going out in a group',
      definition: 'Firms go together.',
      cites: [],
      sources: [],
      zh: { text: '抱团出海', pinyin: 'bàotuán chūhǎi', gloss: 'going out in a group' },
      uses: [],
    },
  ],
  sources: [
    { id: 'plan-2015', title: 'A plan', publisher: 'P', date: '2015', url: null, status: 'verified', note: 'Says so.' },
  ],
  reading: [],
  method: [],
  argument: NO_ARGUMENT,
  timeline: [],
  retired: [],
  evidence: NO_EVIDENCE,
};

const { Step, Exercise, Cite, Src, Term, Zh } = bindLessonComponents(
  course,
  lesson,
  ['other', 'plan-2015'],
  AnyExercise,
);

test('a lesson calls its exercises by id, whatever their kind', async () => {
  await renderPage(
    <Step id="guess" title="Guess">
      <Exercise id="tw_guess" />
      <Exercise id="tw_match" />
      <Exercise id="tw_sentence" />
    </Step>,
  );

  const forms = [...screen.getByRole('region', { name: 'Step 1 Guess' }).querySelectorAll('form')];
  expect(forms.map((form) => form.dataset.kind)).toEqual(['predict', 'match', 'compare']);
});

test('an exercise that there is not fails the build with its id', () => {
  expect(() => Exercise({ id: 'tw_gone' })).toThrow('No item tw_gone: npm run check would have said so');
});

test('claims are marked with their paragraphs, facts beyond the article with the number of their source', async () => {
  await renderPage(
    <p>
      Lenz argues.
      <Cite p="P3 P7" /> A plan says.
      <Src id="plan-2015" />
    </p>,
  );

  expect(
    screen
      .getAllByRole('button', { name: /, source: / })
      .map((mark) => mark.getAttribute('aria-label') ?? mark.textContent),
  ).toEqual(['P3, source: paragraph 3 of the article', 'P7, source: paragraph 7 of the article', '2, source: A plan']);
});

test('terms lead to the glossary; Chinese ones carry characters, pinyin, gloss and their languages', async () => {
  await renderPage(
    <p>
      <Term id="baotuan">Together</Term> or <Zh id="baotuan" />
    </p>,
  );

  expect(screen.getByRole('link', { name: 'Together' })).toHaveAttribute('href', '/glossary#baotuan');
  expect(screen.getByRole('link', { name: '抱团出海 bàotuán chūhǎi (“going out in a group”)' })).toBeInTheDocument();
  expect(screen.getByText('抱团出海')).toHaveAttribute('lang', 'zh-Hans');
  expect(screen.getByText('bàotuán chūhǎi')).toHaveAttribute('lang', 'zh-Latn-pinyin');
});

test('a lesson’s end leads to its quiz by the one button, and to what follows by a link', async () => {
  const { unmount } = await renderPage(
    <NextAfterLesson lesson={lesson} following={{ ...lesson, id: 'clustering' }} questions={6} />,
  );
  const links = () => screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.className]);
  expect(links()).toEqual([
    ['/quiz/twinning', 'primary'],
    ['/lessons/clustering', ''],
  ]);

  unmount();
  await renderPage(<NextAfterLesson lesson={lesson} following={null} questions={6} />);

  expect(links()).toEqual([
    ['/quiz/twinning', 'primary'],
    ['/quiz/final', ''],
  ]);
});

test('while the lesson is open no way past it is a button', async () => {
  await renderPage(<NextAfterLesson lesson={lesson} following={null} questions={6} isQuiet />);

  expect(screen.getAllByRole('link').map((link) => link.className)).toEqual(['', '']);
});

test('after its quiz a lesson’s button leads to the next lesson', async () => {
  const { session } = aSession();
  await session.load();
  await session.addEntries([
    aForm({ id: 'f', bank: 'twinning' }),
    { type: 'finish', id: 'g', at: 9000, order: 9000, form: 'f' },
  ]);

  await renderPage(<NextAfterLesson lesson={lesson} following={{ id: 'clustering', title: 'C' }} questions={6} />, {
    session,
  });

  expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.className])).toEqual([
    ['/lessons/clustering', 'primary'],
    ['/quiz/twinning', ''],
  ]);
});

test('on paper a quiz holds its tasks and no key', async () => {
  await renderPage(
    <QuizPaper bank={{ id: 'twinning', title: 'Quiz', draw: 3, pass: 0.7, items: [...items, aSingle()] }} />,
  );
  const paper = screen.getByRole('region', { name: 'On paper' });

  expect(paper).toHaveTextContent('Central agents gap 1 policies; provinces gap 2 them.');
  expect(within(paper).getByRole('list', { name: 'Places' })).toHaveTextContent('Algeria');
  expect(within(paper).getByRole('link')).toHaveAttribute('href', '/quiz/twinning/key');
  for (const item of [aMatch(), anOrder(), aCloze(), aSingle()]) {
    expect(paper).not.toHaveTextContent(item.explanation);
    expect(paper).not.toHaveTextContent(item.hint);
  }
});

test('on paper a quiz’s options stand as on its worksheet, not as they were written: the key has their letters', async () => {
  const asked = ['one', 'two', 'three', 'four'].map((id) => aSingle({ id, stem: `${id}?`, for: 'quiz' }));
  const bank = { id: 'twinning', title: 'Quiz', draw: 3, pass: 0.7, items: asked };
  const paper = await renderPage(<QuizPaper bank={bank} />);
  const sheets = screen.getAllByRole('list', { name: 'Options' }).map((list) => within(list).getAllByRole('listitem'));
  const printed = sheets.map((rows) => rows.map((row) => row.textContent ?? ''));
  paper.unmount();
  const { container } = await renderPage(
    <KeySheet from="Provinces" title="Quiz" sections={[{ id: 'twinning', title: '', items: asked }]} seed="paper" />,
  );
  const keyed = [...container.querySelectorAll('[data-key] li')].map((row) => row.textContent ?? '');

  expect(new Set(printed.map((rows) => rows.findIndex((row) => row.endsWith('The centre')))).size).toBeGreaterThan(1);
  expect(keyed.map((row) => row.slice(0, 1))).toEqual(
    printed.map((rows) => rows.find((row) => row.endsWith('The centre'))?.slice(0, 1)),
  );
});

test('a lesson’s head leads to the worksheet and to the key of that, so that nobody has letters without a sheet', async () => {
  await renderPage(<LessonHead lesson={lesson} number={1} count={5} claims={[]} />);

  const links = screen.getAllByRole('link', { hidden: true });
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['worksheet', '/lessons/twinning/worksheet'],
    ['its answer key', '/lessons/twinning/key'],
  ]);
  expect(screen.queryByText(/print this page/)).toBeNull();
});

test('the key holds every answer and its reason', async () => {
  await renderPage(<AnswerKey items={items} />);

  const key = screen.getAllByRole('list')[0];
  expect(key).toHaveTextContent('Hubei → Algeria');
  expect(key).toHaveTextContent('Gap 2 carry out');
  expect(key).toHaveTextContent('The province comes first. (P5)');
  expect(key).toHaveTextContent('Not scored. Twinning pairs a province with a state.');
  expect(key).toHaveTextContent('Not scored. Most teams come from one province each.');
});

test('a key without a worksheet names answers and places, and no letters', async () => {
  const { container } = await renderPage(<AnswerKey items={[aSingle(), aMatch(), aCloze()]} hasLetters={false} />);
  const lines = [...container.querySelectorAll('[data-key] li')].map((line) => line.textContent?.trim() ?? '');

  expect(lines[0]).toMatch(/^The centre/);
  expect(lines.some((line) => line.startsWith('Hubei → Algeria'))).toBe(true);
  expect(lines.some((line) => line.startsWith('Gap 1'))).toBe(true);
  expect(lines.filter((line) => /^[A-Z] /.test(line))).toEqual([]);
});
