import { screen, within } from '@testing-library/react';
import { ResultsOverview } from '../../components/progress/ResultsOverview';
import type { Lesson } from '../../domain/course';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { choose } from '../domain/a-response';
import { aForm, anAttempt } from '../domain/an-entry';
import { aSession } from '../runtime/a-session';
import { bank, finishedQuiz } from './a-finished-quiz';
import { renderPage } from './render-page';

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
  await renderOverview([...finishedQuiz, aForm({ id: 'open' }), aForm({ id: 'practice', isPractice: true })]);

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
  expect(rowsOf('Answers in Twinning')).toEqual([
    ['Who designs? (changed since you answered)', '0\u00a0%', '100\u00a0%'],
  ]);
  expect(screen.getByRole('link', { name: 'Who designs?' })).toHaveAttribute('href', '/lessons/twinning#check');
});

test('what is not right yet stands on top of what is', async () => {
  await renderOverview([
    anAttempt({ id: 'a', at: 1, item: 'tw_match', score: { earned: 3, possible: 3 } }),
    anAttempt({ id: 'b', at: 2, hash: 'hash-2', score: { earned: 0, possible: 1 } }),
  ]);

  expect(rowsOf('Answers in Twinning').map(([question]) => question)).toEqual(['Who designs?', 'Match each province.']);
});
