import { screen, within } from '@testing-library/react';
import { KeySheet } from '../../components/handout/KeySheet';
import { PrintBar } from '../../components/handout/PrintBar';
import { PrintList } from '../../components/handout/PrintList';
import { Worksheet } from '../../components/handout/Worksheet';
import type { Item } from '../../domain/item';
import {
  aCloze,
  aCompare,
  aLine,
  aMatch,
  aMultiple,
  anExtended,
  anOrder,
  aPredict,
  aSingle,
  aSort,
} from '../domain/an-item';
import { renderPage } from './render-page';

const ALL: Item[] = [
  ...[aPredict(), aSingle(), aMultiple(), aMatch(), aSort(), anExtended(), anOrder(), aCloze(), aLine(), aCompare()],
];

const sectionsOf = (items: Item[]) => [{ id: 'one', title: 'A step', items }];

function renderSheet(items: Item[], seed = 'paper') {
  return renderPage(
    <Worksheet from="Provinces" title="Twinning" sections={sectionsOf(items)} seed={seed} basePath="/sub" />,
  );
}

function renderKey(items: Item[], seed = 'paper') {
  return renderPage(<KeySheet from="Provinces" title="Twinning" sections={sectionsOf(items)} seed={seed} />);
}

const question = (n: number) => screen.getByRole('article', { name: `Question ${n}` });
const listed = (n: number, name: string) =>
  within(within(question(n)).getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((row) => row.textContent ?? '');

test('a worksheet has a line for the name, its points, and each question under its number', async () => {
  await renderSheet(ALL);

  expect(screen.getByRole('heading', { level: 1, name: 'Twinning' })).toBeInTheDocument();
  expect(screen.getByRole('banner')).toHaveTextContent(/Name.*Class.*Date.*Points ______ of 8/);
  expect(screen.getAllByRole('article')).toHaveLength(ALL.length);
  expect(within(question(2)).getByText('Who designs the medical teams?')).toBeInTheDocument();
});

test('every kind says what to do on paper', async () => {
  await renderSheet(ALL);

  const says = ALL.map((_, i) => question(i + 1).textContent);
  for (const [n, how] of [
    [0, 'A guess. Mark one.'],
    [1, 'Mark one.'],
    [2, 'Mark all that apply.'],
    [3, 'A letter is used once at most'],
    [4, 'A letter may be used more than once'],
    [5, 'A letter may be used more than once, or not at all'],
    [6, 'Number the boxes from 1 ('],
    [7, 'Write a word into each gap'],
    [8, 'Write a number on each line'],
    [9, 'In your own words.'],
  ] as const)
    expect(says[n]).toContain(how);
  expect(says.filter((text) => text?.includes('Not marked'))).toHaveLength(2);
});

test('a worksheet gives nothing of its key away', async () => {
  const { container } = await renderSheet(ALL);

  for (const item of [aSingle(), aMultiple(), aMatch(), aSort(), anExtended(), anOrder(), aCloze(), aLine()]) {
    expect(container).not.toHaveTextContent(item.explanation);
    expect(container).not.toHaveTextContent(item.hint);
  }
  expect(container).not.toHaveTextContent(aPredict().answer);
});

test.each(['paper', 'week3/B'])('options on the sheet and letters in the key agree (%s)', async (seed) => {
  const sheet = await renderSheet([aSingle(), aMultiple()], seed);
  const rows = [...listed(1, 'Options'), ...listed(2, 'Options')];
  sheet.unmount();
  const { container } = await renderKey([aSingle(), aMultiple()], seed);
  const answers = [...container.querySelectorAll('[data-key] li')].map((row) => row.textContent ?? '');

  expect(answers).toHaveLength(1 + aMultiple().options.filter(({ correct }) => correct).length);
  for (const answer of answers) {
    const [, mark, text] = /^([A-Z]) (.*)$/.exec(answer) ?? [];
    expect(rows.some((row) => row.startsWith(`${mark}`) && text?.startsWith(row.slice(1)))).toBe(true);
  }
});

test.each([
  ['paper', aMatch(), 'Places', 'Cards'],
  ['week3/B', aMatch(), 'Places', 'Cards'],
  ['paper', anExtended(), 'Answers', 'Parts'],
  ['week3/B', anExtended(), 'Answers', 'Parts'],
] as const)(
  'lettered places and the key agree, card by card in the sheet’s order (%s)',
  async (seed, item, placesName, cardsName) => {
    const sheet = await renderSheet([item], seed);
    const places = new Map(listed(1, placesName).map((row) => [row.slice(0, 1), row.slice(1)]));
    const cards = listed(1, cardsName);
    sheet.unmount();
    const { container } = await renderKey([item], seed);
    const answers = [...container.querySelectorAll('[data-key] li')].map((row) => row.textContent ?? '');

    expect(answers).toHaveLength(cards.length);
    for (const [i, card] of cards.entries()) {
      const mark = answers[i]?.slice(0, 1) ?? '';
      expect(answers[i]).toContain(`${mark} ${card} → ${places.get(mark)}`);
      const right = item.cards.find(({ text }) => text === card);
      expect(item.bins.find(({ id }) => id === right?.bin)?.text).toBe(places.get(mark));
    }
  },
);

test('the key holds answer, reason and paragraph, and tells how to count the kinds that occur', async () => {
  const { container } = await renderKey([aSingle(), aLine()]);

  expect(screen.getByRole('heading', { level: 1, name: 'Answer key: Twinning' })).toBeInTheDocument();
  expect(container).toHaveTextContent('The centre It assigns the pairs.');
  expect(container).toHaveTextContent('Beijing assigns a country to each province. (P5)');
  expect(container).toHaveTextContent('1 or 2 Lobbying');
  const counting = screen.getByRole('region', { name: 'How to count' });
  expect(
    within(counting)
      .getAllByRole('term')
      .map((term) => term.textContent),
  ).toEqual(['Choose one', 'Place on the line']);
});

test('a question has its short link as text and as a code, under the site’s sub-path', async () => {
  await renderSheet([aSingle()]);

  const link = screen.getByRole('link', { name: /\(short link of question 1\)$/ });
  expect(link).toHaveAttribute('href', '/sub/i/#tw_single');
  expect(link).toHaveTextContent('localhost/sub/i/#tw_single');
  expect(await screen.findByRole('img', { name: 'QR code of question 1' })).toBeInTheDocument();
});

test('only a bar above codes offers to leave them out, and says why', async () => {
  const { rerender } = await renderPage(<PrintBar hasLinks>Sheet</PrintBar>);

  expect(screen.getByRole('checkbox', { name: 'Without codes and links' })).not.toBeChecked();
  expect(screen.getByText(/opens the question with its feedback/)).toBeInTheDocument();

  rerender(<PrintBar>Key</PrintBar>);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('teachers find each sheet by its lesson or quiz', async () => {
  await renderPage(
    <PrintList
      lessons={[
        { id: 'twinning', title: 'Twinning' },
        { id: 'new', title: 'New' },
      ]}
      quizzes={[{ id: 'final', title: 'Final quiz' }]}
      noted={['twinning']}
    />,
  );
  const hrefs = screen.getAllByRole('link').map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);

  expect(hrefs).toEqual([
    ['Worksheet: Twinning', '/lessons/twinning/worksheet'],
    ['Key: Twinning', '/lessons/twinning/key'],
    ['Teaching note: Twinning', '/lessons/twinning/teaching-note'],
    ['Discussion: Twinning', '/lessons/twinning/discussion'],
    ['Worksheet: New', '/lessons/new/worksheet'],
    ['Key: New', '/lessons/new/key'],
    ['Worksheet: Final quiz', '/quiz/final/worksheet'],
    ['Key: Final quiz', '/quiz/final/key'],
  ]);
});
