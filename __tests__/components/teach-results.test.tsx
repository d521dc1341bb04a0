import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ResultsPage } from '../../components/teach/results/ResultsPage';
import type { Assignment } from '../../domain/assignment/assignment';
import { drawAssigned } from '../../domain/assignment/draw';
import { encodeAssignment } from '../../domain/assignment/link';
import { makeReceipt, type Receipt } from '../../domain/assignment/receipt';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { collectWork } from '../../domain/assignment/work';
import type { Log } from '../../domain/entry';
import { put } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from '../domain/assignment/an-assignment';
import { aSession } from '../runtime/a-session';
import { outline, serveItems } from './a-course-file';
import { fileOf } from './a-receipt-file';
import { renderPage } from './render-page';

const course = aGradingCourse();
const QUIZ = anAssignment({
  parts: [{ kind: 'quiz', bank: 'twinning', count: 2 }],
  seed: { kind: 'class', value: 's' },
  due: { at: Date.UTC(2026, 11, 1), zone: 'UTC' },
});
const draw = (tryNumber: number) =>
  drawAssigned(
    QUIZ,
    { kind: 'quiz', bank: 'twinning', count: 2 },
    { items: course.banks[0]?.items ?? [] },
    { formId: '', tryNumber },
  );
// What this class is asked in the first try and in the second.
const [ONE = '', TWO = ''] = draw(1);
const [THREE = '', FOUR = ''] = draw(2);
const IN_TIME = Date.UTC(2026, 10, 30, 12);
const TOO_LATE = Date.UTC(2026, 11, 2, 12);

function receipt(name: string, log: Log, assignment: Assignment = QUIZ): Receipt {
  return makeReceipt({ assignment, work: collectWork(assignment, log, course), name }, course, {
    now: (log[log.length - 1]?.at ?? 0) + 60_000,
    nonce: `${name}${log.length}`,
  });
}

const AMINA = receipt('Amina', aTry('a', IN_TIME, { [ONE]: RIGHT, [TWO]: RIGHT }));
const BO = receipt('Bo', aTry('b', TOO_LATE, { [ONE]: RIGHT, [TWO]: WRONG }));

beforeEach(serveItems);
afterEach(() => window.history.replaceState(null, '', '/'));

async function openResults() {
  const { session, clock } = aSession();
  clock.at = TOO_LATE;
  const page = await renderPage(<ResultsPage outline={outline} itemsUrl="/items.json" />, { session });
  await screen.findByRole('heading', { name: 'Add receipts' });
  return page;
}

function paste(text: string): void {
  fireEvent.change(screen.getByLabelText(/^Or paste codes/), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Add the pasted codes' }));
}

function codes(...receipts: Receipt[]): string {
  return receipts.map((each) => writeReceiptCode(each)).join('\n\n');
}

/** The cells of the gradebook, a row a receipt. */
function book(): string[][] {
  const table = within(screen.getByRole('region', { name: 'Gradebook, a row a receipt' })).getByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

test('pasted codes and files come into one gradebook, with score, verdict and lateness', async () => {
  const { user } = await openResults();
  paste(`Dear teacher,\n${codes(AMINA)}\nAmina`);
  await user.upload(screen.getByLabelText('Files or zips'), [fileOf(BO, 'bo.json')]);

  await waitFor(() => expect(screen.getByText('2 receipts read.')).toBeInTheDocument());
  expect(book().map((row) => row.slice(0, 3))).toEqual([
    ['Amina', '100 %2 of 2', 'passed'],
    ['Bo', '50 %1 of 2', 'not passed'],
  ]);
  expect(book()[1]?.join()).toContain('Late: 3 answers and hand-ins.');
});

test('what is no receipt is listed with its reason, and nothing that was loaded is lost', async () => {
  const { user } = await openResults();
  paste(codes(AMINA));
  await waitFor(() => expect(screen.getByText('1 receipt read.')).toBeInTheDocument());

  paste('nothing of the kind');
  paste(codes(BO).slice(0, -30));
  const broken = new File(['x'], 'gone.json');
  Object.assign(broken, { arrayBuffer: async () => Promise.reject(new Error('gone')) });
  await user.upload(screen.getByLabelText('Files or zips'), [broken, new File(['x'], '.DS_Store')]);

  await waitFor(() =>
    expect(screen.getByText(/^3 things were not taken; all the others are as they were/)).toBeInTheDocument(),
  );
  expect(screen.getByText(/paste 2/).closest('li')).toHaveTextContent('paste 2: no receipt of this module.');
  expect(screen.getByText(/paste 3/).closest('li')).toHaveTextContent(
    /^paste 3: a receipt that was changed or cut short/,
  );
  expect(screen.getByText(/gone\.json/).closest('li')).toHaveTextContent(/^gone\.json: could not be read/);
  expect(book()).toHaveLength(1);
});

test('a name is text and nothing else', async () => {
  await openResults();
  paste(codes({ ...AMINA, name: '<img src=x onerror=alert(1)>' }));

  expect(await screen.findByRole('button', { name: '<img src=x onerror=alert(1)>' })).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
});

test('rows sort by a press on the head, the other way by another, and say so', async () => {
  const { user } = await openResults();
  paste(codes(AMINA, BO, receipt('Chipo', aTry('c', IN_TIME, { [ONE]: WRONG, [TWO]: WRONG }))));
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
  paste(codes(AMINA, BO));
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

  const answers = await screen.findByRole('region', { name: /^Dayo ?: 0 %$/ });
  expect(within(answers).getByRole('heading', { name: /^Dayo ?: 0 %$/ })).toHaveFocus();
  expect(answers).toHaveTextContent('Each province');
  expect(answers).toHaveTextContent('· late');
  expect(answers).toHaveTextContent('Not answered: 1');

  await user.click(within(answers).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('region', { name: /^Dayo ?: 0 %$/ })).toBeNull();
});

test('a receipt that is left out is in no number of the class any more', async () => {
  const { user } = await openResults();
  paste(codes(AMINA, BO));
  const mean = () => screen.getByText('Mean score').nextElementSibling?.textContent;
  await waitFor(() => expect(mean()).toBe('75 %'));

  await user.click(screen.getByRole('checkbox', { name: 'Count the receipt of Bo' }));

  await waitFor(() => expect(mean()).toBe('100 %'));
  expect(screen.getByText('Students').nextElementSibling).toHaveTextContent('1');
});

test('copies, a second hand-in, answers shared and receipts for another assignment are each told', async () => {
  await openResults();
  const again = receipt('Amina', [
    ...aTry('a', IN_TIME, { [ONE]: RIGHT, [TWO]: RIGHT }),
    ...aTry('a2', IN_TIME + 9000, { [THREE]: RIGHT, [FOUR]: RIGHT }),
  ]);
  const copied = { ...BO, name: 'Chipo', nonce: 'other' };
  const elsewhere = receipt('Efua', [], { ...QUIZ, id: 'week4', title: 'Week 4' });
  paste(codes(AMINA, AMINA, again, BO, copied, elsewhere));

  expect(await screen.findByText('1 identical copy, counted once')).toBeInTheDocument();
  expect(screen.getByText(/1 receipt is for another assignment\. Grade:/)).toBeInTheDocument();
  const remarks = book().map((row) => [row[0], row.slice(-2).join(' ')]);
  expect(remarks).toContainEqual([
    'Amina (receipt 1 of 2)',
    'Another receipt of this person holds all of it and counts. no',
  ]);
  expect(remarks.find(([name]) => name === 'Bo')?.[1]).toContain('Same answers at the same moment as Chipo.');
  expect(remarks.find(([name]) => name === 'Chipo')?.[1]).toContain('Same answers at the same moment as Bo.');
});

test('the assignment in the address is what is graded by', async () => {
  window.history.replaceState(null, '', `/teach/results/#${encodeAssignment({ ...QUIZ, passMark: 0.4 })}`);
  await openResults();
  expect(await screen.findByRole('heading', { name: 'Week 3: twinning' })).toBeInTheDocument();
  paste(codes(BO));

  await waitFor(() => expect(book()[0]?.[2]).toBe('passed'));
  expect(book()[0]?.join()).toContain('Made under other rules of this assignment.');
});

test('each question has its difficulty, its counts, and a warning where they are few', async () => {
  const { user } = await openResults();
  paste(codes(AMINA, BO));
  expect(await screen.findByText(/^Small numbers: below 30 answers/)).toBeInTheDocument();

  const rows = within(screen.getByRole('region', { name: 'Questions, a row each' })).getAllByRole('row');
  const hard = rows.find((row) => row.textContent?.includes('50 %')) as HTMLElement;
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

test('all receipts can be taken out again', async () => {
  const { user } = await openResults();
  paste(codes(AMINA));
  await user.click(await screen.findByRole('button', { name: 'Take all receipts out of this page' }));

  expect(await screen.findByText('No receipt yet.')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Gradebook' })).toBeNull();
});

test('what a receipt proves, and what it does not, stands on the page', async () => {
  await act(async () => {});
  await openResults();

  expect(screen.getByText(/does not prove who answered/).textContent).toContain(
    'it is self-reported. It shows damage and identical copies; it does not prove who answered, and it does not prevent forgery.',
  );
});
