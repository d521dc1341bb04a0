import { act, screen, waitFor, within } from '@testing-library/react';
import { AssignmentPage } from '../../components/assignment/AssignmentPage';
import type { Assignment } from '../../domain/assignment/assignment';
import { encodeAssignment } from '../../domain/assignment/link';
import { readReceipts } from '../../domain/assignment/read-receipts';
import { sealText } from '../../domain/assignment/sealed-text';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { anAssigned, anAttempt } from '../domain/an-entry';
import { anAssignment, aTry, RIGHT, WRONG } from '../domain/assignment/an-assignment';
import { aSession } from '../runtime/a-session';
import { outline, serveItems } from './a-course-file';
import { renderPage } from './render-page';

beforeEach(serveItems);
afterEach(() => window.history.replaceState(null, '', '/'));

function linkOf(parts: Partial<Assignment> = {}): string {
  return encodeAssignment(anAssignment(parts)) ?? '';
}

/** The page of a link's fragment over a record with these entries. */
async function open(hash: string, entries: Entry[] = [], at = 1000, itemsUrl = '/items') {
  window.history.replaceState(null, '', `/assignment/#${hash}`);
  const storage = createMemoryStorage();
  await storage.append(entries);
  const { session, clock } = aSession({ storage });
  clock.at = at;
  return renderPage(<AssignmentPage outline={outline} itemsUrl={itemsUrl} />, { session });
}

const QUIZ = { parts: [{ kind: 'quiz', bank: 'twinning', count: 2 } as const] };

test('it says what to do, until when, how it is marked, and leads to lesson and quiz', async () => {
  await open(linkOf({ due: { at: Date.UTC(2026, 11, 1, 21, 59), zone: 'Africa/Lusaka' }, note: 'Bring questions.' }));

  expect(screen.getByRole('heading', { level: 1, name: 'Week 3: twinning' })).toBeInTheDocument();
  expect(screen.getByText('Bring questions.')).toBeInTheDocument();
  expect(screen.getByText(/^Tuesday, 1 December 2026, 23:59 \(Africa\/Lusaka\)/)).toBeInTheDocument();
  expect(screen.getByText('60 % of the points')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Lesson: Twinning' })).toHaveAttribute('href', '/lessons/twinning');
  expect(screen.getByRole('link', { name: 'Quiz: Twinning, 2 questions' })).toHaveAttribute(
    'href',
    '/quiz/twinning#assigned-week3',
  );
});

test('its one filled button begins with the first step, and goes on with what is open', async () => {
  const { session } = await open(linkOf());
  const begin = await screen.findByRole('link', { name: 'Begin: Twinning, step 1' });
  expect(begin).toHaveAttribute('href', '/lessons/twinning#guess');
  expect([...document.querySelectorAll('.primary')]).toEqual([begin]);

  await act(async () => {
    await session.addEntries([
      anAttempt({ id: 'l1', item: 'tw_guess', response: RIGHT }),
      anAttempt({ id: 'l2', item: 'tw_single', response: RIGHT }),
    ]);
  });
  expect(screen.getByRole('link', { name: 'Go on: Twinning, step 2' })).toHaveAttribute(
    'href',
    '/lessons/twinning#pairs',
  );
});

test('when all is done, handing in comes first and has the filled button', async () => {
  await open(linkOf(QUIZ), aTry('f1', 2000, { q0: RIGHT, q1: WRONG }));

  const make = await screen.findByRole('button', { name: 'Make my receipt' });
  expect([...document.querySelectorAll('.primary')]).toEqual([make]);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Your receipt',
    'What to do',
  ]);
});

test('how long there is until the due date is said in days', async () => {
  await open(linkOf({ due: { at: 1000 + 3.5 * 86_400_000, zone: 'UTC' } }));

  expect(screen.getByText('Due in 3 days')).toBeInTheDocument();
});

test('opening a link is remembered once, and again only when it has changed', async () => {
  const { session } = await open(linkOf());
  const assigned = () => session.getState().log.filter(({ type }) => type === 'assigned');
  await waitFor(() => expect(assigned()).toHaveLength(1));

  act(() => session.openAssignment('week3', linkOf()));
  expect(assigned()).toHaveLength(1);

  act(() => session.openAssignment('week3', linkOf({ passMark: 0.5 })));
  expect(assigned()).toHaveLength(2);
});

test('progress and points are those of the record', async () => {
  await open(linkOf(), [
    anAttempt({ id: 'l2', item: 'tw_single', response: RIGHT }),
    ...aTry('f1', 2000, { q0: RIGHT, q1: WRONG }),
  ]);

  expect(await screen.findByText('1 of 5 exercises answered.')).toBeInTheDocument();
  expect(screen.getByText('Done: best try 1 of 2 points. 1 more to try.')).toBeInTheDocument();
  // 3 of 7 done; 2 of 5 points.
  expect(screen.getByText(/^42 % done, 40 % of the points so far\./)).toBeInTheDocument();
});

test('while a quiz with feedback at the end is open, its points are not told', async () => {
  await open(linkOf({ ...QUIZ, feedback: 'end' }), aTry('f1', 2000, { q0: RIGHT, q1: RIGHT }, { isFinished: false }));

  expect(await screen.findByText(/The points show when the open quiz has been handed in\./)).toBeInTheDocument();
  expect(screen.queryByText(/of the points so far/)).toBeNull();
});

test('nor are those of a second try that is open and better than the first', async () => {
  await open(linkOf({ ...QUIZ, feedback: 'end' }), [
    ...aTry('f1', 2000, { q0: WRONG, q1: WRONG }),
    ...aTry('f2', 9000, { q0: RIGHT, q1: RIGHT }, { isFinished: false }),
  ]);

  expect(await screen.findByText('Done; another try is open. No try left.')).toBeInTheDocument();
  expect(screen.queryByText(/2 points|of the points so far/)).toBeNull();
});

test('gated, a part is no link until what stands before it is done', async () => {
  await open(linkOf({ order: 'gated' }));

  expect(await screen.findByRole('link', { name: 'Lesson: Twinning' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Quiz/ })).toBeNull();
  expect(screen.getByText('Opens when what stands before it is done.')).toBeInTheDocument();
});

test('of some steps, each has its link and the lesson leads to the first', async () => {
  await open(linkOf({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: ['pairs'] }] }));

  expect(await screen.findByRole('link', { name: 'Lesson: Twinning, step 2' })).toHaveAttribute(
    'href',
    '/lessons/twinning#pairs',
  );
  expect(screen.getByRole('link', { name: 'Pairs' })).toHaveAttribute('href', '/lessons/twinning#pairs');
});

test('after the due date it says that answers are late now', async () => {
  await open(linkOf({ due: { at: 60_000, zone: 'UTC' } }), [], 120_001);

  expect(screen.getByText(/The due date has passed\./)).toBeInTheDocument();
});

test('the receipt holds the name and the answers, and its file and its code say the same', async () => {
  const { user } = await open(linkOf(QUIZ), aTry('f1', 2000, { q0: RIGHT, q1: WRONG }));
  await user.type(await screen.findByLabelText('Your name'), '  Amina  Yusuf ');
  await user.click(screen.getByRole('button', { name: 'Make my receipt' }));

  const code = screen.getByLabelText<HTMLTextAreaElement>(/^Or as a code to paste/).value;
  const [read] = readReceipts(code);
  if (!read?.ok) throw new Error('the code is no receipt');
  expect(read.receipt).toMatchObject({ name: 'Amina Yusuf', at: 1000, assignment: anAssignment(QUIZ) });
  expect(read.receipt.work.forms[0]?.answers.map(({ item, response }) => [item, response])).toEqual([
    ['q0', RIGHT],
    ['q1', WRONG],
  ]);
});

test('without a name there is no receipt, and the page says why', async () => {
  const { user } = await open(linkOf({ sign: 'number' }));
  await user.click(await screen.findByRole('button', { name: 'Make my receipt' }));

  expect(screen.getByRole('alert')).toHaveTextContent(/^Your student number is missing/);
  expect(screen.queryByText(/^Here is your receipt/)).toBeNull();
});

test('an answer after the receipt was made asks for a new one', async () => {
  const { user, session } = await open(linkOf(QUIZ), aTry('f1', 2000, { q0: RIGHT, q1: WRONG }));
  await user.type(await screen.findByLabelText('Your name'), 'Bo');
  await user.click(screen.getByRole('button', { name: 'Make my receipt' }));
  await act(async () => {
    await session.addEntries(aTry('f2', 9000, { q2: RIGHT, q3: RIGHT }));
  });

  expect(screen.getByText(/Something has changed since you made it/)).toBeInTheDocument();
  expect(screen.queryByLabelText(/^Or as a code/)).toBeNull();
});

test.each([
  [sealText('a1', 'null'), 'This link was damaged on its way'],
  ['no-assignment-at-all', 'This link holds no assignment'],
  ['a2.q1ZKLMpMzi9W.0f9c2a11', 'This link is from a newer version of this module'],
  [linkOf({ parts: [{ kind: 'quiz', bank: 'stars', count: 2 }] }), 'This assignment asks for what is not here'],
])('the link “%.12s …” gets a page that says what is wrong and leads on', async (hash, heading) => {
  await open(hash);

  expect(screen.getByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
  expect(screen.getByLabelText('Paste the link that you were given')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'All lessons and quizzes' })).toBeInTheDocument();
});

test('without a link it lists the assignments opened before, and takes a pasted one', async () => {
  const { user } = await open('', [anAssigned({ link: linkOf() })]);
  const list = screen.getByRole('region', { name: 'Opened in this browser before' });
  expect(within(list).getByRole('link', { name: 'Week 3: twinning' })).toHaveAttribute('href', `#${linkOf()}`);

  await user.click(screen.getByLabelText('Paste the link that you were given'));
  await user.paste('hello');
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  expect(screen.getByRole('alert')).toHaveTextContent(/^This link holds no assignment/);

  await user.clear(screen.getByLabelText('Paste the link that you were given'));
  await user.click(screen.getByLabelText('Paste the link that you were given'));
  await user.paste(`https://example.org/assignment/#${linkOf({ title: 'Week 4' })}`);
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Week 4' })).toBeInTheDocument();
});

test('when the questions can’t be fetched it says so, and can be asked again', async () => {
  globalThis.fetch = async () => {
    throw new TypeError('offline');
  };
  const { user } = await open(linkOf(), [], 1000, '/never-asked-before/items');
  expect(await screen.findByText(/The questions could not be fetched/)).toBeInTheDocument();

  serveItems();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'What to do' })).toBeInTheDocument();
});
