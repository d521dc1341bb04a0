import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findLastPart } from '../../../packaging/player/resume-at';
import { aForm, anAttempt, aVisit } from '../../domain/an-entry';
import { aSingle } from '../../domain/an-item';
import { anAssignment, RIGHT } from '../../domain/assignment/an-assignment';
import { renderPlayer } from './a-player';

jest.setTimeout(30_000);

test('a package opens with its contents, how far one is, and how it is marked', async () => {
  const { heading } = await renderPlayer({ assignment: { note: 'Bring your notes.' } });

  expect(heading()).toBe('Week 3: twinning');
  expect(screen.getByText('Bring your notes.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Lesson: Twinning' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Quiz: Twinning, 2 questions' })).toBeInTheDocument();
  expect(screen.getByText(/sentences in your own words are not/)).toBeInTheDocument();
});

test('a lesson is worked without Next, and its answers count at once', async () => {
  const { user, heading } = await renderPlayer();
  await user.click(screen.getByRole('link', { name: 'Lesson: Twinning' }));
  expect(heading()).toBe('Twinning');

  await user.click(
    within(screen.getByRole('group', { name: 'Who designs the medical teams?' })).getByLabelText('The centre'),
  );
  await user.click(
    within(screen.getByRole('group', { name: 'Who designs the medical teams?' })).getByRole('button', {
      name: /^Check/,
    }),
  );

  expect(screen.getByText('Right.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Contents' }));
  expect(screen.getByText('1 of 5 exercises answered.')).toBeInTheDocument();
});

test('steps that were not assigned are not there, and those that were are counted from one', async () => {
  const { user } = await renderPlayer({
    assignment: { parts: [{ kind: 'lesson', lesson: 'twinning', steps: ['pairs'] }] },
  });
  await user.click(screen.getByRole('link', { name: /^Lesson: Twinning/ }));

  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Step 1 Pairs');
  expect(screen.queryByText('Who designs the medical teams?')).toBeNull();
});

test('a term opens a panel, since a package has no other pages', async () => {
  const { user } = await renderPlayer();
  await user.click(screen.getByRole('link', { name: 'Lesson: Twinning' }));

  expect(screen.getByRole('button', { name: 'twinning' })).toHaveAttribute('popovertarget', 'term-twinning');
  expect(document.getElementById('term-twinning')).toHaveTextContent('A pair.');
});

test('in a gated package the next part is no link until the one before it is done', async () => {
  await renderPlayer({ assignment: { order: 'gated' } });

  expect(screen.queryByRole('link', { name: /^Quiz/ })).toBeNull();
  expect(screen.getByText('Opens when what stands before it is done.')).toBeInTheDocument();
});

test('a part that is closed is not opened by the browser’s history either', async () => {
  const { heading } = await renderPlayer({ assignment: { order: 'gated' } });
  window.history.pushState({ part: 1 }, '', '#');
  window.history.pushState({ part: null }, '', '#');

  await act(async () => {
    window.history.back();
    await new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  });

  expect(window.history.state).toEqual({ part: 1 });
  expect(heading()).toBe('Week 3: twinning');
  expect(screen.queryByRole('button', { name: 'Start the quiz' })).toBeNull();
});

test('whoever comes back is in the part that was worked on last', async () => {
  const { heading } = await renderPlayer({ before: (session) => session.visit('twinning', 'pairs') });

  expect(heading()).toBe('Twinning');
  await waitFor(() => expect(screen.getByRole('link', { current: 'step' })).toHaveTextContent('Pairs'));
});

test('the browser’s back leads from part to part, and from step to step', async () => {
  const { user, heading } = await renderPlayer();
  await user.click(screen.getByRole('link', { name: 'Lesson: Twinning' }));
  await user.click(screen.getByRole('link', { name: /^2/ }));
  await user.click(screen.getByRole('button', { name: 'Contents' }));

  window.history.back();
  await waitFor(() => expect(heading()).toBe('Twinning'));
  await waitFor(() => expect(window.location.hash).toBe('#pairs'));
});

test('a quiz has one try in hand at a time, and no more tries than are allowed', async () => {
  const { user, session } = await renderPlayer({ assignment: { attempts: 1 } });
  await user.click(screen.getByRole('link', { name: /^Quiz/ }));
  await user.click(screen.getByRole('button', { name: 'Start the quiz' }));
  await user.click(screen.getByRole('button', { name: 'Contents' }));
  await user.click(screen.getByRole('link', { name: /^Quiz/ }));

  expect(screen.queryByRole('button', { name: 'Start the quiz' })).toBeNull();
  // The link changes the address, of which the page hears a moment later; jsdom loses one now and then to what its history
  // still has to do (in a browser: lms.spec.ts).
  await waitFor(async () => {
    const link = screen.queryByRole('link', { name: 'Go on with it' });
    if (link) await user.click(link);
    expect(screen.getByRole('button', { name: 'Skip for now' })).toBeInTheDocument();
  });
  await user.click(screen.getByRole('button', { name: 'Skip for now' }));
  await user.click(screen.getByRole('button', { name: 'Hand in with 2 unanswered' }));
  await user.click(screen.getByRole('button', { name: 'Hand it in' }));
  await user.click(await screen.findByRole('button', { name: 'Back to the quiz’s start' }));

  expect(await screen.findByText('You have used every try that counts.')).toBeInTheDocument();
  expect(session.getState().log.filter(({ type }) => type === 'form')).toHaveLength(1);
});

test.each([
  [{ ok: false, why: 'no-lms' } as const, 'No course system was found around this page'],
  [{ ok: false, why: 'refused' } as const, 'Your course did not let this session begin'],
  [
    { ok: true, state: null, isRecording: false, isPreview: false, exitUrl: null } as const,
    'what you do now is not recorded',
  ],
  [
    { ok: true, state: '1.damaged', isRecording: true, isPreview: false, exitUrl: null } as const,
    'gave back only a part of what was kept',
  ],
  [
    { ok: true, state: '2.later', isRecording: true, isPreview: false, exitUrl: null } as const,
    'kept by a newer version of this package',
  ],
])('an LMS that answers %j is said to the learner', async (start, words) => {
  await renderPlayer({ start });

  expect(screen.getByRole('complementary', { name: 'About your course' })).toHaveTextContent(words);
});

test('an answer that the LMS did not take is said, and stays', async () => {
  const { session } = await renderPlayer({
    saved: { ok: false, lost: 'all', said: '101 · General exception' },
    before: (started) => {
      started.respond(aSingle(), null, RIGHT);
      started.submit(aSingle(), null);
    },
  });

  await waitFor(() =>
    expect(screen.getByRole('complementary')).toHaveTextContent('did not take the last of your answers'),
  );
  expect(screen.getByRole('complementary')).toHaveTextContent('The course system said: 101 · General exception');
  expect(session.getState().log).toHaveLength(1);
});

test('all is well without a notice, and the way out is there only where the LMS wants one', async () => {
  const exit = jest.fn();
  const { user } = await renderPlayer({ exit });

  expect(screen.queryByRole('complementary')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  expect(exit).toHaveBeenCalledTimes(1);
});

test('the last part is that of the last visit, answer or quiz', () => {
  const assignment = anAssignment();

  expect(findLastPart(assignment, [])).toBeNull();
  expect(findLastPart(assignment, [aVisit()])).toBe(0);
  expect(findLastPart(assignment, [aVisit(), aForm({ id: 'f', bank: 'twinning' })])).toBe(1);
  expect(
    findLastPart(assignment, [aForm({ id: 'f', bank: 'twinning' }), anAttempt({ form: 'f' }), aVisit({ at: 9000 })]),
  ).toBe(0);
});

test('a pass mark that is reached while parts are open is not called passed', async () => {
  await renderPlayer({
    assignment: { passMark: 0 },
    before: (session) => session.visit('twinning', 'guess'),
  });
  await act(async () => window.history.replaceState(null, '', '/'));
  await userEvent.click(screen.getByRole('button', { name: 'Contents' }));

  expect(screen.getByText(/The pass mark is reached, but 2 parts are not finished yet\./)).toBeInTheDocument();
  expect(screen.queryByText(/Passed\./)).toBeNull();
});
