import { screen, within } from '@testing-library/react';
import { Quiz } from '../../components/quiz/Quiz';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import type { Bank } from '../../domain/course';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { put } from '../domain/a-response';
import { aFinish, aForm, anAttempt } from '../domain/an-entry';
import { anExtended } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { bank, finishedQuiz, match, single } from './a-finished-quiz';
import { renderPage } from './render-page';

afterEach(() => window.history.replaceState(null, '', '/'));

async function renderResults(entries: Entry[], parts: Partial<Bank> = {}) {
  const storage = createMemoryStorage();
  await storage.append(entries);
  window.location.hash = 'form-1';
  const page = await renderPage(
    <Quiz bank={{ ...bank, ...parts }} onward={{ href: '/lessons/clustering', text: 'Next lesson: Clustering' }} />,
    { session: aSession({ storage }).session },
  );
  await screen.findByRole('heading', { name: /points$/ }, { timeout: 10_000 });
  return page;
}

function row(stem: string): HTMLElement {
  const found = screen.getByRole('heading', { name: stem }).closest('li');
  if (!found) throw new Error(`no row for ${stem}`);
  return found;
}

test('each question shows its points, one’s answer, what was right, why, and how it is counted', async () => {
  await renderResults(finishedQuiz);

  expect(screen.getByRole('heading', { name: '1.67 of 2 points' })).toBeInTheDocument();
  const matchRow = row('Match each province to its country.');
  expect(matchRow).toHaveTextContent('Match · 67 %');
  expect(matchRow).toHaveTextContent('Your answerAlgeria: HubeiBenin: NingxiaGhana: Tianjin');
  expect(matchRow).toHaveTextContent('Tianjin → Congo');
  expect(matchRow).toHaveTextContent('Why. Each pair was assigned.');
  expect(matchRow).toHaveTextContent('Each card in its place counts the same.');
  expect(row('Who designs the medical teams?')).toHaveTextContent('Your answerThe centre');
});

test('the last result ends the module when all lessons are done, and says nothing of it before', async () => {
  const steps = [{ id: 'one', title: 'One', items: ['tw_lesson'] }];
  // The atlas stands among the lessons there, and is none.
  const lessons = ['twinning', ATLAS_PART].map((id) => ({ id, title: id, minutes: 1, steps }));
  globalThis.fetch = async () => ({ ok: true, json: async () => ({ lessons, banks: [] }) }) as Response;
  const renderFinal = async (entries: Entry[]) => {
    const storage = createMemoryStorage();
    await storage.append([...finishedQuiz, ...entries]);
    window.location.hash = 'form-1';
    return renderPage(<Quiz bank={bank} outlineUrl="/of-one/outline.json" endsModule />, {
      session: aSession({ storage }).session,
    });
  };
  const { unmount } = await renderFinal([]);
  await screen.findByRole('heading', { name: '1.67 of 2 points' });
  expect(screen.queryByRole('region', { name: /module/ })).toBeNull();
  unmount();

  await renderFinal([anAttempt({ id: 'z', item: 'tw_lesson' })]);

  expect(await screen.findByRole('region', { name: 'The whole module: done' })).toHaveTextContent(
    /1 lessons and the final.*In the lessons 0 of 1 exercises were right on the first try\./,
  );
});

test.each([
  ['never comes', '/never.json', () => new Promise<Response>(() => {})],
  ['cannot be had', '/offline.json', () => Promise.reject(new TypeError('Failed to fetch'))],
])('the last result stands without the end of the module where the course’s outline %s', async (_how, url, fetch) => {
  globalThis.fetch = fetch;
  const storage = createMemoryStorage();
  await storage.append([...finishedQuiz, anAttempt({ id: 'z', item: 'tw_lesson' })]);
  window.location.hash = 'form-1';

  await renderPage(<Quiz bank={bank} outlineUrl={url} endsModule />, { session: aSession({ storage }).session });

  expect(await screen.findByRole('heading', { name: '1.67 of 2 points' }, { timeout: 4000 })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: /module/ })).toBeNull();
});

test('a share at or above what counts as passed says so', async () => {
  await renderResults(finishedQuiz, { pass: 0.8 });

  expect(screen.getByText('That is 83 %: passed. The line is at 80 %.')).toBeInTheDocument();
});

test('below the line it is said where one more right answer would have done', async () => {
  await renderResults(finishedQuiz, { pass: 0.9 });

  expect(screen.getByText('That is 83 %, and the line is at 90 %. One more right answer passes.')).toBeInTheDocument();
});

test('a tile for each question in the order of asking leads to it, and opens one that is folded', async () => {
  const { user } = await renderResults(finishedQuiz);
  const tiles = within(screen.getByRole('list', { name: 'Your answers, in order' })).getAllByRole('button');
  expect(tiles.map((tile) => tile.textContent)).toEqual(['11: partly right≈', '22: right✓']);
  const folded = row('Who designs the medical teams?').querySelector('details');
  expect(folded).not.toHaveAttribute('open');

  await user.click(tiles[1] as HTMLElement);

  expect(folded).toHaveAttribute('open');
  expect(folded?.querySelector('summary')).toHaveFocus();
});

test('what was missed comes first and open, without the hint that has had its day', async () => {
  await renderResults(finishedQuiz);

  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Match each province to its country.',
    'Who designs the medical teams?',
  ]);
  expect(document.body).not.toHaveTextContent('Hint.');
});

test('one button leads on: what was missed, and where nothing was, the next lesson', async () => {
  const primary = () => [...document.querySelectorAll('.primary')].map((button) => button.textContent);
  const { unmount } = await renderResults(finishedQuiz);
  expect(primary()).toEqual(['Practise what I missed (1)']);
  unmount();

  await renderResults([aForm({ items: ['tw_single'] }), ...finishedQuiz.slice(2)]);

  expect(primary()).toEqual(['Next lesson: Clustering']);
});

test('calibration is shown as no grade, and only for what was said', async () => {
  await renderResults(finishedQuiz);

  const table = screen.getByRole('table', { name: 'How well you judged yourself. This is no grade.' });
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((line) => line.textContent),
  ).toEqual(['Sure21 (50\u00a0%)']);
});

test('a shared list stands in the results by part, with its share, its key and how sure one was', async () => {
  const extended = anExtended({ for: 'quiz' });
  const response = put({ first: 'narrows', second: 'confirms', third: 'untouched' });
  await renderResults(
    [
      aForm({ items: ['tw_extended'] }),
      anAttempt({
        ...{ at: 2000, item: 'tw_extended', form: 'form-1', response, confidence: 3 },
        score: { earned: 2, possible: 3 },
      }),
      aFinish(),
    ],
    { items: [extended], draw: 1 },
  );

  const extendedRow = row('What does each observation do to the claim?');
  expect(extendedRow).toHaveTextContent('Answer from one list · 67 %');
  expect(extendedRow).toHaveTextContent('A ministry came first');
  expect(extendedRow).toHaveTextContent('Each part with its answer counts the same.');
  // Sure of one question, which was two thirds right.
  expect(within(screen.getByRole('table', { name: /^How well you judged/ })).getAllByRole('row')[1]).toHaveTextContent(
    'Sure10 (0 %)',
  );
});

test('without any confidence said there is no calibration', async () => {
  await renderResults(finishedQuiz.map((entry) => (entry.type === 'attempt' ? { ...entry, confidence: 0 } : entry)));

  expect(screen.queryByRole('table')).toBeNull();
});

test('a question that was edited since it was answered says so', async () => {
  await renderResults(finishedQuiz, { items: [match, { ...single, hash: 'hash-2', former: [] }] });

  expect(row('Who designs the medical teams?')).toHaveTextContent('Changed since you answered');
  expect(row('Match each province to its country.')).not.toHaveTextContent('Changed since you answered');
});

test('a question that is gone since is left out, its answer stays in the points', async () => {
  await renderResults(finishedQuiz, { items: [single] });

  expect(screen.getByRole('heading', { name: '1.67 of 2 points' })).toBeInTheDocument();
  expect(screen.queryByText('Match each province to its country.')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Practise/ })).toBeNull();
});
