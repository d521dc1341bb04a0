import { act, fireEvent, render } from '@testing-library/react';
import { AnyExercise } from '../../components/exercises/AnyExercise';
import { Exercise } from '../../components/exercises/Exercise';
import { LazyExercise } from '../../components/exercises/LazyExercise';
import lazyStyles from '../../components/exercises/LazyExercise.module.css';
import { PredictExercise } from '../../components/exercises/PredictExercise';
import { answersIn } from '../../runtime/answering';
import { attemptsIn, inPage, status } from '../components/render-page';
import { choose } from '../domain/a-response';
import { aMultiple, aPredict, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { answerWith, arrive, news, openStatic, runEarlyScripts, said } from './early-scripts';

beforeAll(runEarlyScripts);

test('a right answer locks its options and has the focus; React leaves what is said as it is, and enters one attempt', async () => {
  const page = <Exercise item={aSingle()} />;
  const form = openStatic(page, aSingle());
  const before = Date.now();
  answerWith(form, ['centre']);
  const after = Date.now();
  const panel = news(form)?.firstChild;
  expect(form.querySelector('fieldset')).toBeDisabled();
  expect(panel).toHaveFocus();

  const session = await arrive(form, page);

  expect(attemptsIn(session)).toMatchObject([{ response: choose('centre'), score: { earned: 1, possible: 1 } }]);
  const [attempt] = attemptsIn(session);
  expect(attempt?.at).toBeGreaterThanOrEqual(before);
  expect(attempt?.at).toBeLessThanOrEqual(after);
  expect(attempt?.elapsedMs).toBeLessThanOrEqual(after - before);
  expect(document.querySelectorAll('[data-feedback]')).toHaveLength(1);
  expect(panel).toBeInTheDocument();
  expect(panel).toHaveFocus();
  expect(form.querySelector('fieldset')).toBeDisabled();
  expect(form.querySelector('[type="submit"]')).toBeNull();
  expect(status()).toBe('');
});

test('a wrong answer is said once; asked-for help then takes the place of what was said', async () => {
  const page = <Exercise item={aSingle()} />;
  const form = openStatic(page, aSingle());
  answerWith(form, ['firms']);
  expect(said()).toBe('Not this one. Firms lead. Firms follow.');
  const panel = news(form)?.firstChild;

  const session = await arrive(form, page);

  expect(status()).toBe('Not this one. Firms lead. Firms follow.');
  expect(panel).toBeInTheDocument();
  expect(form.querySelectorAll('label[data-mark="wrong"] [data-sign]')).toHaveLength(1);
  expect(form.querySelector('[data-score]')).toHaveTextContent('First try 0 %');

  await act(async () => answersIn(session).askHelp(aSingle(), null));

  expect(panel).not.toBeInTheDocument();
  expect(document.querySelectorAll('[data-feedback]')).toHaveLength(1);
  expect(document.querySelector('[data-feedback]')).toHaveTextContent('Hint.');
  expect(status()).toMatch(/^Hint: /);
});

test('a change takes the marks away, and a second try is a second attempt', async () => {
  const page = <Exercise item={aSingle()} />;
  const form = openStatic(page, aSingle());
  answerWith(form, ['firms']);

  fireEvent.click(form.querySelector('input[value="centre"]') as HTMLElement);
  expect(news(form)).toBeEmptyDOMElement();
  expect(form.querySelector('[data-mark]')).toBeNull();
  expect(form.querySelector('[type="submit"]')).toHaveTextContent('Check again');
  fireEvent.submit(form);
  expect(form.querySelector('[data-score]')).toHaveTextContent('First try 0 % · best 100 %');

  const session = await arrive(form, page);

  expect(attemptsIn(session).map(({ response }) => response)).toEqual([choose('firms'), choose('centre')]);
  expect(form.querySelector('[data-score]')).toHaveTextContent('First try 0 % · best 100 %');
});

test('an answer that was changed after its check comes over as a draft, and its attempt stands', async () => {
  const page = <Exercise item={aMultiple()} />;
  const form = openStatic(page, aMultiple());
  answerWith(form, ['health', 'arms']);
  fireEvent.click(form.querySelector('input[value="arms"]') as HTMLElement);

  const session = await arrive(form, page);

  expect(attemptsIn(session)).toMatchObject([{ response: { chosen: expect.arrayContaining(['health', 'arms']) } }]);
  expect(session.getState().drafts['lesson/tw_multiple']?.response).toEqual(choose('health'));
  expect(document.querySelector('[data-feedback]')).toBeNull();
});

test('a check without an answer, or without a change, is refused, and that stands when React comes', async () => {
  const empty = openStatic(<Exercise item={aSingle()} />, aSingle());
  answerWith(empty, []);
  expect(said()).toBe('Choose an answer first. Nothing has been marked.');
  await arrive(empty, <Exercise item={aSingle()} />);
  expect(empty.querySelectorAll('[data-message]')).toHaveLength(1);

  const same = openStatic(<Exercise item={aMultiple()} />, aMultiple());
  answerWith(same, ['arms']);
  fireEvent.submit(same);
  expect(said()).toMatch(/^Nothing has changed since the last check/);
  const session = await arrive(same, <Exercise item={aMultiple()} />);
  expect(same.querySelectorAll('[data-message]')).toHaveLength(1);
  expect(document.querySelectorAll('[data-feedback]')).toHaveLength(1);
  expect(attemptsIn(session)).toHaveLength(1);
});

test('a guess is kept and answered at once', async () => {
  const page = <PredictExercise item={aPredict()} />;
  const form = openStatic(page, aPredict());
  answerWith(form, ['province']);
  expect(news(form)).toHaveTextContent('Kept. Most teams come from one province each.');
  expect(news(form)?.firstChild).toHaveFocus();

  const session = await arrive(form, page);

  expect(attemptsIn(session)).toMatchObject([{ item: 'tw_guess', response: choose('province'), score: null }]);
  expect(news(form)?.firstChild).toHaveFocus();
  expect(document.querySelectorAll('[data-feedback]')).toHaveLength(1);
  expect(status()).toBe('');
});

test('where React draws the exercise anew, what was said is not: it stands in the new form, and has the focus', async () => {
  const built = (
    <div className={lazyStyles.place}>
      <AnyExercise item={aSingle()} />
    </div>
  );
  const form = openStatic(built, aSingle());
  answerWith(form, ['centre']);
  const panel = news(form)?.firstChild;
  const { session } = aSession();

  render(inPage(<LazyExercise item={aSingle()} />, session), {
    container: form.closest<HTMLElement>('body > div') as HTMLElement,
    hydrate: true,
  });
  await act(() => session.load());
  await act(() => import('../../components/exercises/AnyExercise'));

  expect(form).not.toBeInTheDocument();
  expect(attemptsIn(session)).toMatchObject([{ response: choose('centre') }]);
  expect(document.querySelector('form [data-feedback]')).toBe(panel);
  expect(document.querySelectorAll('[data-feedback]')).toHaveLength(1);
  expect(panel).toHaveFocus();
  expect(status()).toBe('');
});
