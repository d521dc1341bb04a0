import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { PredictExercise } from '../../components/exercises/PredictExercise';
import { LessonShell } from '../../components/lesson/LessonShell';
import { StepSection } from '../../components/lesson/StepSection';
import type { Lesson } from '../../domain/course';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { anAttempt, aVisit } from '../domain/an-entry';
import { aPredict } from '../domain/an-item';
import { aSession, logOf } from '../runtime/a-session';
import { renderPage, status } from './render-page';

const lesson: Lesson = {
  id: 'twinning',
  title: 'Twinning',
  question: 'Who sends whom?',
  minutes: 15,
  outcomes: [],
  steps: [
    { id: 'guess', title: 'Guess', items: ['tw_guess'] },
    { id: 'pairs', title: 'Pairs', items: ['tw_match'] },
    { id: 'check', title: 'Check', items: ['tw_single'] },
  ],
};

// jsdom lays nothing out, so it has nowhere to scroll to.
const scrollIntoView = jest.fn();
beforeAll(() => {
  Element.prototype.scrollIntoView = scrollIntoView;
});
beforeEach(() => window.history.replaceState(null, '', '/'));

async function renderLesson(entries: Entry[] = []) {
  const storage = createMemoryStorage();
  await storage.append(entries);
  return renderPage(
    <LessonShell lesson={lesson} number={3} next={<a href="/quiz/twinning">Quiz on this lesson</a>}>
      {lesson.steps.map((step, i) => (
        <StepSection key={step.id} id={step.id} title={step.title} number={i + 1} isFirst={i === 0}>
          {step.id === 'guess' ? <PredictExercise item={aPredict()} /> : <p>Reading of {step.id}.</p>}
        </StepSection>
      ))}
    </LessonShell>,
    { session: aSession({ storage }).session },
  );
}

function currentStep(): string | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-step][data-current]')];
  expect(shown).toHaveLength(1);
  return shown[0]?.dataset.step;
}

function go(hash: string): void {
  act(() => {
    window.location.hash = hash;
  });
}

const steps = () => within(screen.getByRole('navigation', { name: 'Steps of this lesson' }));

test('a lesson opens at its first step, and the record says so', async () => {
  const { session } = await renderLesson();

  expect(currentStep()).toBe('guess');
  expect(steps().getByRole('link', { name: /Guess/ })).toHaveAttribute('aria-current', 'step');
  expect(screen.getByText('Step 1 of 3')).toBeInTheDocument();
  expect(logOf(session)).toEqual(['visit guess']);
});

test('the address names the step: a shared link opens it, whatever was open last', async () => {
  window.location.hash = 'check';

  const { session } = await renderLesson([aVisit({ at: 1, step: 'pairs' })]);

  expect(currentStep()).toBe('check');
  expect(logOf(session)).toEqual(['visit pairs', 'visit check']);
});

test('without a step in the address the lesson goes back to where one left', async () => {
  const { session } = await renderLesson([
    aVisit({ id: 'v1', at: 1, step: 'check' }),
    aVisit({ id: 'v2', at: 2, step: 'pairs' }),
    aVisit({ id: 'v3', at: 3, lesson: 'clustering', step: 'end' }),
  ]);

  await waitFor(() => expect(currentStep()).toBe('pairs'));
  expect(window.location.hash).toBe('#pairs');
  expect(logOf(session)).toEqual(['visit check', 'visit pairs', 'visit end']);
});

test('an address of a step that there is not opens the lesson where one left', async () => {
  window.location.hash = 'no-such-step';

  await renderLesson([aVisit({ step: 'check' })]);

  await waitFor(() => expect(currentStep()).toBe('check'));
});

test('one goes on and back by the links below; the last step leads on', async () => {
  await renderLesson();
  const turn = () => within(screen.getByRole('navigation', { name: 'Previous and next step' }));
  expect(
    turn()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#pairs']);

  go('pairs');
  await waitFor(() => expect(currentStep()).toBe('pairs'));
  expect(
    turn()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#guess', '#check']);
  go('check');
  await waitFor(() => expect(currentStep()).toBe('check'));

  expect(
    turn()
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['← Pairs']);
  expect(screen.getByRole('link', { name: 'Quiz on this lesson' })).toBeInTheDocument();
});

test('a new step has the focus on its heading; the one that one arrives at has not', async () => {
  await renderLesson();
  expect(document.body).toHaveFocus();

  go('pairs');

  await waitFor(() => expect(screen.getByRole('heading', { name: 'Step 2 Pairs' })).toHaveFocus());
  expect(scrollIntoView).toHaveBeenCalled();
});

test('each step that was opened is in the record, in order', async () => {
  const { session } = await renderLesson();

  for (const step of ['pairs', 'check', 'pairs']) {
    go(step);
    await waitFor(() => expect(currentStep()).toBe(step));
  }

  expect(logOf(session)).toEqual(['visit guess', 'visit pairs', 'visit check', 'visit pairs']);
});

test('the arrow keys turn the page, and stop at the ends', async () => {
  const { user } = await renderLesson();
  await user.keyboard('{ArrowLeft}');
  expect(currentStep()).toBe('guess');

  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(currentStep()).toBe('pairs'));
  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(currentStep()).toBe('check'));
  await user.keyboard('{ArrowRight}');
  await user.keyboard('{ArrowLeft}');

  await waitFor(() => expect(currentStep()).toBe('pairs'));
});

test('the arrow keys are left to an exercise, and to other keys’ commands', async () => {
  const { user } = await renderLesson();
  await user.click(screen.getByRole('radio', { name: 'A ministry' }));

  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'A province' })).toBeChecked();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Keep my guess' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });
  fireEvent.keyDown(document.body, { key: 'ArrowRight', ctrlKey: true });

  expect(window.location.hash).toBe('');
  expect(currentStep()).toBe('guess');
});

test('a step is marked done once its exercises are answered, here or earlier, and otherwise as long as not all is right', async () => {
  const { user } = await renderLesson([anAttempt({ item: 'tw_single' })]);
  expect(
    steps()
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['1 Guess', '2 Pairs', '3 Check (done, some answers not right yet)']);

  await user.click(screen.getByRole('radio', { name: 'A ministry' }));
  await user.click(screen.getByRole('button', { name: 'Keep my guess' }));

  expect(steps().getByRole('link', { name: '1 Guess (done)' })).toBeInTheDocument();
});

test('the way on is a quiet button until the step’s exercises are done; that they are is told once', async () => {
  const { user } = await renderLesson();
  const next = () => screen.getByRole('link', { name: 'Next: Pairs' });
  expect(next()).not.toHaveClass('primary');

  await user.click(screen.getAllByRole('radio')[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Keep my guess' }));

  expect(next()).toHaveClass('primary');
  expect(screen.getByText('Step 1 of 3, done')).toBeInTheDocument();
  expect(status()).toBe('Step 1 done. Next: Pairs.');
});

test('that the whole lesson is done is left to the card that ends it: its last step does not say so once more', async () => {
  window.location.hash = 'check';

  await renderLesson(lesson.steps.flatMap(({ items }) => items).map((item) => anAttempt({ id: item, item })));

  const foot = screen.getByRole('navigation', { name: 'Previous and next step' });
  await waitFor(() => expect(foot).toHaveTextContent(/Step 3 of 3$/));
  expect(steps().getAllByRole('link', { name: /\(done/ })).toHaveLength(3);
});

test('a step found done says nothing; one whose last answer is wrong and may be mended waits', async () => {
  window.location.hash = 'pairs';

  await renderLesson([anAttempt({ item: 'tw_match' })]);

  await waitFor(() => expect(currentStep()).toBe('pairs'));
  expect(screen.getByRole('link', { name: 'Next: Check' })).not.toHaveClass('primary');
  expect(status()).toBe('');
});

test('from the second step on one line says where one is: the lesson, its steps and the place among them', async () => {
  window.location.hash = 'pairs';
  await renderLesson([anAttempt({ item: 'tw_guess', score: null })]);

  const line = screen.getByRole('heading', { level: 1, name: 'Twinning' }).closest('[data-later-steps]');
  expect(line).toHaveTextContent(/^Lesson 3Twinning.*Step 2 of 3$/);
  expect(
    steps()
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('aria-current')]),
  ).toEqual([
    ['1 Guess (done)', null],
    ['2 Pairs', 'step'],
    ['3 Check', null],
  ]);
});

test('at the first step the lesson’s head says where one is, so there is no line', async () => {
  await renderLesson();

  expect(screen.queryByRole('heading', { level: 1, name: 'Twinning' })).not.toBeInTheDocument();
});
