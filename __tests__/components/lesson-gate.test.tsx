import { act, screen, waitFor } from '@testing-library/react';
import { LessonGate } from '../../components/assignment/LessonGate';
import { LessonShell } from '../../components/lesson/LessonShell';
import { StepSection } from '../../components/lesson/StepSection';
import { encodeAssignment } from '../../domain/assignment/link';
import type { Outline } from '../../domain/assignment/outline';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { anAssigned, anAttempt } from '../domain/an-entry';
import { anAssignment, anOutline } from '../domain/assignment/an-assignment';
import { aSession } from '../runtime/a-session';
import { renderPage, status } from './render-page';

const clustering = {
  ...{ id: 'clustering', title: 'Clustering', minutes: 9 },
  steps: [{ id: 'one', title: 'One', items: ['cl_single'] }],
};

const outline: Outline = {
  ...anOutline(),
  lessons: [...anOutline().lessons, clustering],
};

function opened(order: 'gated' | 'free', id = 'week3'): Entry {
  const parts = ['twinning', 'clustering'].map((lesson) => ({ kind: 'lesson', lesson, steps: null }) as const);
  const link = encodeAssignment(anAssignment({ id, title: id, parts: [...parts], order })) ?? '';
  return anAssigned({ id, assignment: id, link });
}

async function open(lesson: string, entries: Entry[]) {
  const storage = createMemoryStorage();
  await storage.append(entries);
  const { session } = aSession({ storage });
  return renderPage(
    <LessonGate lesson={lesson} outlineUrl="/outline.json">
      <LessonShell lesson={{ ...clustering, question: '', outcomes: [] }} next={null}>
        <StepSection id="one" number={1} title="One" isFirst>
          <p>The lesson.</p>
        </StepSection>
      </LessonShell>
    </LessonGate>,
    { session },
  );
}

const notice = 'It opens when what stands before it in the assignment is done.';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  globalThis.fetch = async () => ({ ok: true, json: async () => outline }) as Response;
});

test('a lesson that a gated assignment opens later is put away, with the way to the assignment, until its turn comes', async () => {
  const { session } = await open('clustering', [opened('gated')]);
  expect(await screen.findByText(notice)).toBeInTheDocument();
  expect(screen.queryByText('The lesson.')).toBeNull();
  expect(screen.getByRole('link', { name: 'See what comes first in week3' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/assignment#a1\./),
  );

  const exercises = ['tw_guess', 'tw_single', 'tw_match', 'tw_sort', 'tw_sentence'];
  await act(async () => {
    await session.addEntries(exercises.map((item, i) => anAttempt({ id: item, at: 10 + i, item })));
  });
  expect(screen.getByText('The lesson.')).toBeInTheDocument();
  expect(screen.queryByText(notice)).toBeNull();
});

test('a lesson that is put away was not opened: the record has no visit until it is', async () => {
  const { session, user } = await open('clustering', [opened('gated')]);
  await screen.findByText(notice);
  const visits = () => session.getState().log.flatMap((entry) => (entry.type === 'visit' ? [entry.lesson] : []));
  expect(visits()).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Read it now for myself' }));
  expect(visits()).toEqual(['clustering']);
});

test('it can be read all the same by whoever asks for it', async () => {
  const { user } = await open('clustering', [opened('gated')]);
  await user.click(await screen.findByRole('button', { name: 'Read it now for myself' }));

  expect(screen.getByText('The lesson.')).toBeInTheDocument();
  expect(screen.queryByText(notice)).toBeNull();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Step 1 One' })).toHaveFocus());
});

test('that a lesson is put away is announced', async () => {
  await open('clustering', [opened('gated')]);
  await screen.findByText(notice);

  expect(status()).toContain('Not its turn yet.');
});

test('a lesson that was put away is there again when the record is erased', async () => {
  const { session } = await open('clustering', [opened('gated')]);
  await screen.findByText(notice);

  await act(async () => {
    await session.erase();
  });

  expect(screen.getByText('The lesson.')).toBeInTheDocument();
});

test('a lesson is not put away for an assignment that names a quiz which the site no longer has', async () => {
  const parts = [
    { kind: 'quiz', bank: 'gone', count: 2 },
    { kind: 'lesson', lesson: 'clustering', steps: null },
  ] as const;
  const link = encodeAssignment(anAssignment({ parts: [...parts], order: 'gated' })) ?? '';
  const { session } = await open('clustering', [anAssigned({ link })]);
  await act(() => session.addEntries([]));

  expect(screen.getByText('The lesson.')).toBeInTheDocument();
  expect(screen.queryByText(notice)).toBeNull();
});

test.each([
  ['it comes first in its assignment', 'twinning', [opened('gated')]],
  ['its assignment has no order', 'clustering', [opened('free')]],
  ['another assignment leaves it free', 'clustering', [opened('gated'), opened('free', 'week4')]],
  ['no assignment was opened here', 'clustering', []],
])('a lesson stays as it is when %s', async (_, lesson, entries) => {
  const { session } = await open(lesson, entries);
  await act(() => session.addEntries([]));

  expect(screen.getByText('The lesson.')).toBeInTheDocument();
  expect(screen.queryByText(notice)).toBeNull();
});

test('when the outline can’t be had, nobody is locked out', async () => {
  globalThis.fetch = async () => {
    throw new TypeError('offline');
  };
  const { session } = await open('clustering', [opened('gated')]);
  await act(() => session.addEntries([]));

  expect(screen.getByText('The lesson.')).toBeInTheDocument();
});
