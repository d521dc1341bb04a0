import { fireEvent, screen, within } from '@testing-library/react';
import { put } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { anAssignment, aTry, RIGHT, WRONG } from '../domain/assignment/an-assignment';
import { serveItems } from './a-course-file';
import {
  book,
  codes,
  FROM_AMINA,
  FROM_BO,
  IN_TIME,
  ONE,
  openResults,
  paste,
  receipt,
  TOO_LATE,
  TWO,
} from './a-results-page';

beforeEach(serveItems);
afterEach(() => window.history.replaceState(null, '', '/'));

test('rows sort by a press on the head, the other way by another, and say so', async () => {
  const { user } = await openResults();
  paste(codes(FROM_AMINA, FROM_BO, receipt('Chipo', aTry('c', IN_TIME, { [ONE]: WRONG, [TWO]: WRONG }))));
  await screen.findByText('3 receipts read.');
  const names = () => book().map(([name]) => name);
  expect(names()).toEqual(['Amina', 'Bo', 'Chipo']);

  await user.click(screen.getByRole('button', { name: 'Score' }));
  expect(names()).toEqual(['Amina', 'Bo', 'Chipo']);
  expect(screen.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'descending');

  await user.click(screen.getByRole('button', { name: 'Score' }));
  expect(names()).toEqual(['Chipo', 'Bo', 'Amina']);
  expect(screen.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'ascending');
});

test('rows are found by name and by what is the matter with them', async () => {
  const { user } = await openResults();
  paste(codes(FROM_AMINA, FROM_BO));
  await screen.findByText('2 receipts read.');

  await user.type(screen.getByLabelText('Find'), 'AMI');
  expect(book().map(([name]) => name)).toEqual(['Amina']);

  await user.clear(screen.getByLabelText('Find'));
  await user.selectOptions(screen.getByLabelText('Show'), 'Late');
  expect(book().map(([name]) => name)).toEqual(['Bo']);
  expect(screen.getByText('1 of 2 receipts')).toBeInTheDocument();
});

test('a student opens answer by answer, with what was left out', async () => {
  const { user } = await openResults();
  const half = aTry('d', TOO_LATE, { [ONE]: WRONG, [TWO]: RIGHT }).filter(({ id }) => id !== `d-${TWO}`);
  paste(codes(receipt('Dayo', half)));
  await user.click(await screen.findByRole('button', { name: 'Dayo' }));

  const answers = await screen.findByRole('region', { name: /^Dayo ?: 0\u00a0%$/ });
  expect(within(answers).getByRole('heading', { name: /^Dayo ?: 0\u00a0%$/ })).toHaveFocus();
  expect(answers).toHaveTextContent('Each province');
  expect(answers).toHaveTextContent('· late');
  expect(answers).toHaveTextContent('Not answered: 1');

  await user.click(within(answers).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('region', { name: /^Dayo ?: 0\u00a0%$/ })).toBeNull();
});

test('each question has its difficulty, its counts, and a warning where they are few', async () => {
  const { user } = await openResults();
  paste(codes(FROM_AMINA, FROM_BO));
  expect(await screen.findByText(/^Small numbers: below 30 answers/)).toBeInTheDocument();

  const rows = within(screen.getByRole('region', { name: 'Questions, a row each' })).getAllByRole('row');
  const hard = rows.find((row) => row.textContent?.includes('50\u00a0%')) as HTMLElement;
  expect(hard).toHaveTextContent('n = 2');
  await user.click(within(hard).getByText('Who designs the medical teams?'));
  expect(within(hard).getByRole('row', { name: 'Each province wrong 1' })).toBeInTheDocument();
  expect(within(hard).getByRole('row', { name: 'The firms wrong 0' })).toBeInTheDocument();
});

test('wrong placements of a board are counted each', async () => {
  const lesson = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: ['pairs'] }] });
  const response = put({ hubei: 'ghana', tianjin: 'congo', ningxia: 'benin' });
  const { user } = await openResults();
  paste(codes(receipt('Amina', [anAttempt({ item: 'tw_match', response })], lesson)));
  await user.click(await screen.findByText('Match each province to its country.'));

  expect(await screen.findByRole('row', { name: 'Hubei → Ghana wrong 1' })).toBeInTheDocument();
});

test('once receipts are in, adding more is one line, and opens again', async () => {
  const { user } = await openResults();
  expect(screen.getByLabelText('Choose files or zips')).toBeVisible();
  paste(codes(FROM_AMINA));
  await screen.findByText('1 receipt read.');

  expect(screen.getByLabelText('Choose files or zips')).not.toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add more receipts' }));
  expect(screen.getByLabelText('Choose files or zips')).toBeVisible();
});

test('remarks are short signs with a legend, and a press shows the whole of one', async () => {
  const { user } = await openResults();
  paste(codes(FROM_AMINA, FROM_BO));
  const remarks = await screen.findByText('late', { selector: 'summary span' });

  expect(screen.getByText('something came after the due date', { exact: false })).toBeInTheDocument();
  expect(screen.getByText('Late: 3 answers and hand-ins.')).not.toBeVisible();
  await user.click(remarks);
  expect(screen.getByText('Late: 3 answers and hand-ins.')).toBeVisible();
});

test('the scores stand as ten columns for the eye and as a table for the ear', async () => {
  await openResults();
  paste(codes(FROM_AMINA, FROM_BO));

  const table = await screen.findByRole('table', { name: 'Students by score' });
  expect(
    within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 1].map((count, i) => `${i * 10}–${i === 9 ? 100 : i * 10 + 9} %${count}`));
});

test('an example class can be looked at, is marked as invented, and goes before anything real comes', async () => {
  const { user } = await openResults();
  await user.click(screen.getByRole('button', { name: 'Look at an example class' }));

  expect(await screen.findByText('This is an example.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'An example class (invented)' })).toBeInTheDocument();
  expect(book().length).toBeGreaterThan(20);
  for (const [name] of book()) expect(name).toMatch(/^Invented /);

  fireEvent.click(screen.getByRole('button', { name: 'Add your own receipts' }));
  fireEvent.change(screen.getByLabelText(/^Or paste codes/), { target: { value: codes(FROM_AMINA) } });
  fireEvent.click(screen.getByRole('button', { name: 'Add the pasted codes' }));
  await screen.findByText('1 receipt read.');
  expect(book().map(([name]) => name)).toEqual(['Amina']);
  expect(screen.queryByText('This is an example.')).toBeNull();
});
