import { act, screen, waitFor } from '@testing-library/react';
import { encodeAssignment } from '../../domain/assignment/link';
import { aTry, RIGHT } from '../domain/assignment/an-assignment';
import { serveItems } from './a-course-file';
import { fileOf } from './a-receipt-file';
import {
  book,
  CLASS_QUIZ,
  codes,
  FOUR,
  FROM_AMINA,
  FROM_BO,
  IN_TIME,
  ONE,
  openResults,
  paste,
  receipt,
  THREE,
  TWO,
} from './a-results-page';

beforeEach(serveItems);
afterEach(() => window.history.replaceState(null, '', '/'));

test('pasted codes and files come into one gradebook, with score, verdict and lateness', async () => {
  const { user } = await openResults();
  paste(`Dear teacher,\n${codes(FROM_AMINA)}\nAmina`);
  await user.upload(screen.getByLabelText('Choose files or zips'), [fileOf(FROM_BO, 'bo.json')]);

  await waitFor(() => expect(screen.getByText('2 receipts read.')).toBeInTheDocument());
  expect(book().map((row) => row.slice(0, 3))).toEqual([
    ['Amina', '100\u00a0%2 of 2', 'passed'],
    ['Bo', '50\u00a0%1 of 2', 'not passed'],
  ]);
  expect(book()[1]?.join()).toContain('Late: 3 answers and hand-ins.');
});

test('what is no receipt is listed with its reason, and nothing that was loaded is lost', async () => {
  const { user } = await openResults();
  paste(codes(FROM_AMINA));
  await waitFor(() => expect(screen.getByText('1 receipt read.')).toBeInTheDocument());

  paste('nothing of the kind');
  paste(codes(FROM_BO).slice(0, -30));
  const broken = new File(['x'], 'gone.json');
  Object.assign(broken, { arrayBuffer: async () => Promise.reject(new Error('gone')) });
  await user.upload(screen.getByLabelText('Choose files or zips'), [broken, new File(['x'], '.DS_Store')]);

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
  paste(codes({ ...FROM_AMINA, name: '<img src=x onerror=alert(1)>' }));

  expect(await screen.findByRole('button', { name: '<img src=x onerror=alert(1)>' })).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
});

test('a receipt that is left out is in no number of the class any more', async () => {
  const { user } = await openResults();
  paste(codes(FROM_AMINA, FROM_BO));
  const mean = () => screen.getByText('Mean score').nextElementSibling?.textContent;
  await waitFor(() => expect(mean()).toBe('75\u00a0%'));

  await user.click(screen.getByRole('checkbox', { name: 'Count the receipt of Bo' }));

  await waitFor(() => expect(mean()).toBe('100\u00a0%'));
  expect(screen.getByText('Students').nextElementSibling).toHaveTextContent('1');
});

test('copies, a second hand-in, answers shared and receipts for another assignment are each told', async () => {
  await openResults();
  const again = receipt('Amina', [
    ...aTry('a', IN_TIME, { [ONE]: RIGHT, [TWO]: RIGHT }),
    ...aTry('a2', IN_TIME + 9000, { [THREE]: RIGHT, [FOUR]: RIGHT }),
  ]);
  const copied = { ...FROM_BO, name: 'Chipo', nonce: 'other' };
  const elsewhere = receipt('Efua', [], { ...CLASS_QUIZ, id: 'week4', title: 'Week 4' });
  paste(codes(FROM_AMINA, FROM_AMINA, again, FROM_BO, copied, elsewhere));

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
  window.history.replaceState(null, '', `/teach/results/#${encodeAssignment({ ...CLASS_QUIZ, passMark: 0.4 })}`);
  await openResults();
  expect(await screen.findByRole('heading', { name: 'Week 3: twinning' })).toBeInTheDocument();
  paste(codes(FROM_BO));

  await waitFor(() => expect(book()[0]?.[2]).toBe('passed'));
  expect(book()[0]?.join()).toContain('Made under other rules of this assignment.');
});

test('all receipts can be taken out again', async () => {
  const { user } = await openResults();
  paste(codes(FROM_AMINA));
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
