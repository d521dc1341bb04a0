import { act, screen } from '@testing-library/react';
import { AssignedNotice } from '../../components/assignment/AssignedNotice';
import { Quiz } from '../../components/quiz/Quiz';
import type { Assignment } from '../../domain/assignment/assignment';
import { drawAssigned } from '../../domain/assignment/draw';
import { encodeAssignment } from '../../domain/assignment/link';
import { outlineOf } from '../../domain/assignment/outline';
import type { Bank } from '../../domain/course';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { anAssigned, anAttempt } from '../domain/an-entry';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from '../domain/assignment/an-assignment';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

const bank = aGradingCourse().banks[0] as Bank;
const quiz = { ...bank, items: bank.items.filter((item) => item.for === 'quiz') };

afterEach(() => window.history.replaceState(null, '', '/'));

function opened(parts: Partial<Assignment> = {}): Entry {
  return anAssigned({ link: encodeAssignment(anAssignment(parts)) ?? '' });
}

async function open(entries: Entry[], hash = 'assigned-week3') {
  window.history.replaceState(null, '', `/quiz/twinning/#${hash}`);
  const storage = createMemoryStorage();
  await storage.append(entries);
  return renderPage(
    <>
      <AssignedNotice bank="twinning" />
      <Quiz bank={quiz} />
    </>,
    { session: aSession({ storage }).session },
  );
}

test('a try begun for an assignment has its questions, its feedback and its id', async () => {
  const seed = { kind: 'class', value: 'autumn' } as const;
  const { user, session } = await open([opened({ feedback: 'end', seed })]);
  await user.click(await screen.findByRole('button', { name: 'Start the quiz' }));

  const form = session.getState().log.find((entry) => entry.type === 'form');
  const part = { kind: 'quiz', bank: 'twinning', count: 2 } as const;
  expect(form).toMatchObject({ assignment: 'week3', feedback: 'end', isPractice: false, bank: 'twinning' });
  expect(form).toHaveProperty('items', drawAssigned({ seed }, part, bank, { formId: 'any', tryNumber: 1 }));
  expect(await screen.findByRole('heading', { name: 'Question 1 of 2' })).toBeInTheDocument();
});

test('an open try is gone on with, and no other can be begun beside it', async () => {
  await open([opened(), ...aTry('f1', 2000, { q0: RIGHT, q1: WRONG }, { isFinished: false })]);

  expect(await screen.findByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', '#f1');
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
});

test('the second try is offered while one is left, and none after the last', async () => {
  const { session } = await open([opened({ attempts: 2 }), ...aTry('f1', 2000, { q0: RIGHT, q1: WRONG })]);
  expect(await screen.findByRole('button', { name: 'Start try 2' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Try 1: 0 of 2' })).toHaveAttribute('href', '#f1');

  await act(async () => {
    await session.addEntries(aTry('f2', 9000, { q2: RIGHT, q3: RIGHT }));
  });
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
  expect(screen.getByText('You have used every try that counts.')).toBeInTheDocument();
});

test('an assignment that this browser does not know is said to be so', async () => {
  const { user } = await open([], 'assigned-elsewhere');
  expect(await screen.findByText(/This browser does not know the assignment/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Take the quiz for yourself' }));
  expect(await screen.findByRole('button', { name: /^Start the quiz/ })).toBeInTheDocument();
});

test('a quiz says which assignments it is part of, and leads there', async () => {
  await open([opened(), anAssigned({ id: 'b', assignment: 'other', link: 'a1.broken.0f9c2a11' })], '');

  const notice = await screen.findByRole('region', { name: 'Your assignment' });
  expect(notice).toHaveTextContent('Part of Week 3: twinning · Take this quiz for it');
  expect(screen.getByRole('link', { name: 'Week 3: twinning' })).toHaveAttribute(
    'href',
    `/assignment#${encodeAssignment(anAssignment())}`,
  );
});

test('a finished try counts for the assignment, and says so in place of the quiz’s own pass mark', async () => {
  await open([opened(), ...aTry('f1', 2000, { q0: RIGHT, q1: WRONG })], 'f1');

  expect(screen.getByText(/It counts for your assignment\./)).toBeInTheDocument();
  expect(screen.queryByText(/this quiz counts 70 %/i)).toBeNull();
});

test('gated, a quiz can’t be begun by a side door before what stands before it is done', async () => {
  globalThis.fetch = async () => ({ ok: true, json: async () => outlineOf(aGradingCourse()) }) as Response;
  const { session } = await open([opened({ order: 'gated' })]);
  expect(await screen.findByText('It opens when what stands before it in the assignment is done.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Start the quiz' })).toBeNull();

  const exercises = ['tw_guess', 'tw_single', 'tw_match', 'tw_sort', 'tw_sentence'];
  await act(async () => {
    await session.addEntries(exercises.map((item, i) => anAttempt({ id: item, at: 10 + i, item })));
  });
  expect(await screen.findByRole('button', { name: 'Start the quiz' })).toBeInTheDocument();
});

test('when the outline can’t be had, nobody is locked out', async () => {
  globalThis.fetch = async () => {
    throw new TypeError('offline');
  };
  await open([opened({ order: 'gated' })]);

  expect(await screen.findByRole('button', { name: 'Start the quiz' })).toBeInTheDocument();
});
