import { act, screen, within } from '@testing-library/react';
import { HowYouAreDoing } from '../../components/progress/HowYouAreDoing';
import { DueToday } from '../../components/review/DueToday';
import type { Entry } from '../../domain/entry';
import { aForm, anAttempt } from '../domain/an-entry';
import { aSession } from '../runtime/a-session';
import { aQuestion, noon, toReviewItems } from './a-review-page';
import { renderPage } from './render-page';

const items = [
  aQuestion('twinning', 1, { level: 'remember' }),
  aQuestion('twinning', 2, { level: 'apply' }),
  aQuestion('clustering', 1, { level: 'apply' }),
];
const lessons = [
  { id: 'twinning', title: 'Twinning', steps: [{ id: 'pairs', title: 'Pairs', items: ['twinning_1'] }] },
  { id: 'clustering', title: 'Clustering', steps: [{ id: 'end', title: 'End', items: ['clustering_1'] }] },
];

/** An answer on a day of November; in a review when `form` says so. */
function on(day: number, item: string, earned: 0 | 1, form: string | null = null): Entry {
  const id = `${day}-${item}-${form}`;
  return anAttempt({ id, at: noon(day), item, form, confidence: earned ? 3 : 1, score: { earned, possible: 1 } });
}

async function openProgress(day: number, log: Entry[]) {
  const { session, clock } = aSession();
  clock.at = noon(day);
  await session.load();
  await session.addEntries(log);
  return renderPage(<HowYouAreDoing items={toReviewItems(items)} lessons={lessons} />, { session });
}

/** The cells of a table's row, by the row's name. */
function row(table: string, name: string): (string | null)[] {
  const found = within(screen.getByRole('table', { name: table, hidden: true })).getByRole('row', {
    name: new RegExp(`^${name}`),
    hidden: true,
  });
  return within(found)
    .getAllByRole('cell', { hidden: true })
    .map((cell) => cell.textContent);
}

test('before anything was answered there is nothing to show', async () => {
  await openProgress(1, []);

  expect(screen.getByText(/Nothing to show yet/)).toBeInTheDocument();
  expect(screen.getByRole('link')).toHaveAccessibleName('Begin with lesson 1');
  expect(screen.getByRole('figure')).toHaveTextContent(/^An example, not your answers: /);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('what is due today, and the way to it', async () => {
  await openProgress(4, [on(1, 'twinning_1', 1), on(1, 'twinning_2', 1), on(3, 'clustering_1', 1)]);

  expect(screen.getByText(/2 questions are due today/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Review them' })).toHaveAttribute('href', '/review');
});

test('nothing due: when the next question comes', async () => {
  await openProgress(2, [on(2, 'twinning_1', 0)]);

  expect(screen.getByText(/Nothing is due today. The next question comes tomorrow./)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go on: Clustering' })).toHaveAttribute('href', '/lessons/clustering');
});

test('the forecast is a plot with a name and a table with each day', async () => {
  await openProgress(4, [on(1, 'twinning_1', 1), on(1, 'twinning_2', 1), on(3, 'clustering_1', 1)]);
  const table = 'Questions planned for each of the next 30 days';

  expect(screen.getByRole('img', { name: /in the next 30 days: 6 in all, at most 2 on one day/ })).toBeInTheDocument();
  expect(row(table, 'Today')).toEqual(['2 questions']);
  expect(row(table, 'Friday 6 November')).toEqual(['1 question']);
  expect(row(table, 'Thursday 5 November')).toEqual(['nothing']);
  expect(row(table, 'Wednesday 18 November')).toEqual(['2 questions']);
});

test('recall by lesson and by skill: how often what came back was remembered', async () => {
  await openProgress(8, [
    on(1, 'twinning_1', 1),
    on(4, 'twinning_1', 1, 'review-1'),
    on(1, 'twinning_2', 0),
    on(2, 'twinning_2', 0, 'review-2'),
    on(1, 'clustering_1', 1),
    on(4, 'clustering_1', 1, 'review-1'),
  ]);

  expect(row('What you remember: By lesson', 'Twinning').slice(0, 2)).toEqual(['2', '1 of 2 (50\u00a0%)']);
  expect(row('What you remember: By lesson', 'Clustering').slice(0, 2)).toEqual(['1', '1 of 1 (100\u00a0%)']);
  expect(row('What you remember: By skill', 'Remember').slice(0, 2)).toEqual(['1', '1 of 1 (100\u00a0%)']);
  expect(row('What you remember: By skill', 'Apply').slice(0, 2)).toEqual(['2', '1 of 2 (50\u00a0%)']);
  expect(row('What you remember: By skill', 'Analyse')).toEqual(['0', 'not asked again yet', '–']);
  expect(row('What you remember: By lesson', 'Clustering')[2]).toMatch(/^9\d\u00a0%$/);
});

test('each table stands in a region of its name, which keys reach and scroll where the page is too narrow', async () => {
  await openProgress(4, [on(1, 'twinning_1', 1), on(1, 'twinning_2', 0), on(1, 'clustering_1', 1)]);

  const tables = screen.getAllByRole<HTMLTableElement>('table', { hidden: true });
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    const region = screen.getByRole('region', { name: table.caption?.textContent ?? '', hidden: true });
    expect(region).toContainElement(table);
    expect(region).toHaveAttribute('tabindex', '0');
  }
});

test('how sure one was against how it went', async () => {
  await openProgress(4, [on(1, 'twinning_1', 1), on(1, 'twinning_2', 0), on(1, 'clustering_1', 1)]);

  expect(row('How well you judged yourself. This is no grade.', 'Sure')).toEqual(['2', '2 (100\u00a0%)']);
  expect(row('How well you judged yourself. This is no grade.', 'A guess')).toEqual(['1', '0 (0\u00a0%)']);
});

test('how sure one was is taken from the first answer to a question, not from those after its feedback', async () => {
  const again = (id: string, round: number, earned: 0 | 1) =>
    anAttempt({ id, at: noon(1) + 60_000, item: 'twinning_1', round, confidence: 3, score: { earned, possible: 1 } });
  await openProgress(4, [on(1, 'twinning_1', 0), again('second-try', 0, 1), again('second-round', 1, 1)]);

  expect(row('How well you judged yourself. This is no grade.', 'A guess')).toEqual(['1', '0 (0\u00a0%)']);
  expect(screen.queryByRole('row', { name: /^Sure/ })).not.toBeInTheDocument();
});

test('days in a row are told, today’s review being done or still open, and one day alone is none', async () => {
  const reviews = [9, 10, 11].flatMap((day) => [
    aForm({ id: `r${day}`, bank: 'review' }),
    on(day, 'twinning_1', 1, `r${day}`),
  ]);
  const { unmount } = await openProgress(12, [on(1, 'twinning_1', 1), ...reviews]);
  expect(screen.getByText(/^You reviewed on/)).toHaveTextContent(
    '3 of the last 14 days. Your latest reviews are on 3 days in a row.',
  );
  unmount();

  await openProgress(13, [on(1, 'twinning_1', 1), ...reviews]);
  expect(screen.getByText(/^You reviewed on/)).toHaveTextContent('You reviewed on 3 of the last 14 days.');
});

test('days with a review are counted without a word about the others', async () => {
  const reviews = [aForm({ id: 'r1', bank: 'review' }), aForm({ id: 'r2', bank: 'review' })];
  await openProgress(20, [
    ...reviews,
    on(1, 'twinning_1', 1),
    on(10, 'twinning_1', 1, 'r1'),
    on(10, 'twinning_2', 1, 'r1'),
    on(20, 'twinning_2', 1, 'r2'),
  ]);
  const table = 'Questions reviewed on each of the last 14 days';

  expect(screen.getByText('2', { selector: 'strong' }).parentElement).toHaveTextContent(
    'You reviewed on 2 of the last 14 days.',
  );
  expect(screen.getByRole('img', { name: /^2 of the last 14 days with a review/ })).toBeInTheDocument();
  expect(row(table, 'Tuesday 10 November')).toEqual(['2 questions']);
  expect(row(table, 'Today')).toEqual(['1 question']);
  expect(row(table, 'Wednesday 11 November')).toEqual(['no review']);
  expect(document.body.textContent).not.toMatch(/streak|lost|broke|missed a day|fire/i);
});

test('on the first page: what is due today with a way there, and nothing when nothing is', async () => {
  const { session, clock } = aSession();
  clock.at = noon(2);
  await renderPage(<DueToday items={[{ id: 'twinning_1' }]} />, { session });
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  await act(() => session.addEntries([on(1, 'twinning_1', 0)]));

  expect(await screen.findByText('1 due today')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Review it now' })).toHaveAttribute('href', '/review');
});

test('on the first page nothing is said when nothing is due', async () => {
  const { session, clock } = aSession();
  clock.at = noon(1);
  await session.load();
  await session.addEntries([on(1, 'twinning_1', 0)]);
  const { container } = await renderPage(<DueToday items={[{ id: 'twinning_1' }]} />, { session });
  await act(async () => void (await import('../../components/review/DueLink')));

  expect(container.textContent).toBe('');
});
