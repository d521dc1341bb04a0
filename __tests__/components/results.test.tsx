import { screen, within } from '@testing-library/react';
import { ResultsOverview } from '../../components/progress/ResultsOverview';
import { Quiz } from '../../components/quiz/Quiz';
import type { Bank, Lesson } from '../../domain/course';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { choose, keyOf, put } from '../domain/a-response';
import { aFinish, aForm, anAttempt } from '../domain/an-entry';
import { aMatch, anExtended, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

const match = aMatch({ for: 'quiz' });
const single = aSingle({ for: 'quiz' });
const bank: Bank = { id: 'twinning', title: 'Quiz: twinning', draw: 2, pass: 0.7, items: [match, single] };

const finished: Entry[] = [
  aForm({ items: ['tw_match', 'tw_single'] }),
  anAttempt({
    id: 'a',
    at: 2000,
    item: 'tw_match',
    form: 'form-1',
    response: put({ hubei: 'algeria', tianjin: 'ghana', ningxia: 'benin' }),
    score: { earned: 2, possible: 3 },
    confidence: 3,
  }),
  anAttempt({
    id: 'b',
    at: 3000,
    form: 'form-1',
    response: keyOf(single),
    score: { earned: 1, possible: 1 },
    confidence: 3,
  }),
  aFinish(),
];

afterEach(() => window.history.replaceState(null, '', '/'));

async function renderResults(entries: Entry[], parts: Partial<Bank> = {}) {
  const storage = createMemoryStorage();
  await storage.append(entries);
  window.location.hash = 'form-1';
  return renderPage(<Quiz bank={{ ...bank, ...parts }} />, { session: aSession({ storage }).session });
}

function row(stem: string): HTMLElement {
  const found = screen.getByRole('heading', { name: stem }).closest('li');
  if (!found) throw new Error(`no row for ${stem}`);
  return found;
}

test('each question shows its points, one’s answer, what was right, why, and how it is counted', async () => {
  await renderResults(finished);

  expect(screen.getByRole('heading', { name: '1.67 of 2 points' })).toBeInTheDocument();
  const matchRow = row('Match each province to its country.');
  expect(matchRow).toHaveTextContent('Match · 2 of 3');
  expect(matchRow).toHaveTextContent('Your answerAlgeria: HubeiBenin: NingxiaGhana: Tianjin');
  expect(matchRow).toHaveTextContent('Tianjin → Congo');
  expect(matchRow).toHaveTextContent('Why. Each pair was assigned.');
  expect(matchRow).toHaveTextContent('One point for each card in its place.');
  expect(row('Who designs the medical teams?')).toHaveTextContent('Your answerThe centre');
});

test('a share at or above what counts as passed says so, below it says what counts', async () => {
  await renderResults(finished, { pass: 0.8 });

  expect(screen.getByText(/^That is 83 %, and 80 % counts as passed in this quiz\./)).toBeInTheDocument();
});

test('calibration is shown as no grade, and only for what was said', async () => {
  await renderResults(finished);

  const table = screen.getByRole('table', { name: 'How well you judged yourself. This is no grade.' });
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((line) => line.textContent),
  ).toEqual(['Sure21 (50 %)']);
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
  expect(extendedRow).toHaveTextContent('Answer from one list · 2 of 3');
  expect(extendedRow).toHaveTextContent('A ministry came first');
  expect(extendedRow).toHaveTextContent('One point for each part with its answer.');
  // Sure of one question, which was two thirds right.
  expect(within(screen.getByRole('table', { name: /^How well you judged/ })).getAllByRole('row')[1]).toHaveTextContent(
    'Sure10 (0 %)',
  );
});

test('without any confidence said there is no calibration', async () => {
  await renderResults(finished.map((entry) => (entry.type === 'attempt' ? { ...entry, confidence: 0 } : entry)));

  expect(screen.queryByRole('table')).toBeNull();
});

test('a question that was edited since it was answered says so', async () => {
  await renderResults(finished, { items: [match, { ...single, hash: 'hash-2', former: [] }] });

  expect(row('Who designs the medical teams?')).toHaveTextContent('Changed since you answered');
  expect(row('Match each province to its country.')).not.toHaveTextContent('Changed since you answered');
});

test('a question that is gone since is left out, its answer stays in the points', async () => {
  await renderResults(finished, { items: [single] });

  expect(screen.getByRole('heading', { name: '1.67 of 2 points' })).toBeInTheDocument();
  expect(screen.queryByText('Match each province to its country.')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Practise/ })).toBeNull();
});

describe('the overview', () => {
  const lesson: Lesson = {
    id: 'twinning',
    title: 'Twinning',
    question: 'Who sends whom?',
    minutes: 15,
    outcomes: [],
    steps: [
      { id: 'pairs', title: 'Pairs', items: ['tw_match'] },
      { id: 'check', title: 'Check', items: ['tw_single'] },
    ],
  };
  const items = {
    tw_match: { stem: '*Match* each province.', hash: 'hash-1', former: [] },
    tw_single: { stem: 'Who designs?', hash: 'hash-2', former: [] },
  };

  async function renderOverview(entries: Entry[]) {
    const storage = createMemoryStorage();
    await storage.append(entries);
    return renderPage(<ResultsOverview lessons={[lesson]} banks={[bank]} items={items} />, {
      session: aSession({ storage }).session,
    });
  }

  /** The rows of a table, each as the texts of its cells. */
  function rowsOf(name: string): (string | null)[][] {
    const [, ...rows] = within(screen.getByRole('table', { name })).getAllByRole('row');
    return rows.map((line) => [...line.children].map((cell) => cell.textContent));
  }

  test('with nothing answered it says what fills it, leads there, and shows an example that is no data', async () => {
    await renderOverview([]);

    expect(screen.getByText(/^Nothing yet. Answer one question in a lesson/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Begin with lesson 1' })).toHaveAttribute('href', '/lessons/twinning');
    expect(screen.getByRole('figure')).toHaveTextContent(/^An example, not your answers: /);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('finished quizzes are listed with their points, practice and open ones are not', async () => {
    await renderOverview([...finished, aForm({ id: 'open' }), aForm({ id: 'practice', isPractice: true })]);

    expect(rowsOf('Quizzes taken')).toEqual([['Quiz: twinning', '1.67 of 2', '1 Jan 1970']]);
    expect(screen.getByRole('link', { name: 'Quiz: twinning' })).toHaveAttribute('href', '/quiz/twinning#form-1');
  });

  test('lesson exercises stand in a table by their first try, with the best, and edited ones are marked', async () => {
    await renderOverview([
      anAttempt({ id: 'a', at: 1, response: choose('firms') }),
      anAttempt({ id: 'b', at: 2, score: { earned: 1, possible: 1 } }),
    ]);

    expect(screen.getByRole('heading', { name: 'Twinning' })).toBeInTheDocument();
    expect(screen.getByText('1 of 2 steps done, 0 of 1 right at the first try')).toBeInTheDocument();
    expect(rowsOf('Answers in Twinning')).toEqual([['Who designs? (changed since you answered)', '0 of 1', '100 %']]);
    expect(screen.getByRole('link', { name: 'Who designs?' })).toHaveAttribute('href', '/lessons/twinning#check');
  });

  test('what is not right yet stands on top of what is', async () => {
    await renderOverview([
      anAttempt({ id: 'a', at: 1, item: 'tw_match', score: { earned: 3, possible: 3 } }),
      anAttempt({ id: 'b', at: 2, hash: 'hash-2', score: { earned: 0, possible: 1 } }),
    ]);

    expect(rowsOf('Answers in Twinning').map(([question]) => question)).toEqual([
      'Who designs?',
      'Match each province.',
    ]);
  });
});
