import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server.node';
import { AnyExercise } from '../../components/exercises/AnyExercise';
import { LazyExercise } from '../../components/exercises/LazyExercise';
import styles from '../../components/exercises/LazyExercise.module.css';
import type { EarlyPage } from '../../runtime/early-page';
import type { Session } from '../../runtime/session';
import { choose } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { aMultiple, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { attemptsIn, inPage, status } from './render-page';

const early: Pick<EarlyPage, 'works'> = { works: {} };

beforeEach(() => {
  early.works = {};
  Reflect.set(globalThis, 'earlyPage', early);
});

/** A page as the build draws it, over which React comes once `work` has been done with it. */
async function openBuilt(drawn: ReactNode, lazy: ReactNode, session: Session = aSession().session, work = () => {}) {
  const container = document.createElement('div');
  container.innerHTML = renderToString(inPage(<div className={styles.place}>{drawn}</div>, aSession().session));
  document.body.replaceChildren(container);
  work();
  const errors = jest.spyOn(console, 'error').mockImplementation(() => {});
  render(inPage(lazy, session), { container, hydrate: true });
  await act(() => session.load());
  expect(errors.mock.calls).toEqual([]);
  errors.mockRestore();
  return session;
}

const openLazy = (session?: Session) =>
  openBuilt(<AnyExercise item={aSingle()} />, <LazyExercise item={aSingle()} />, session);

function findForm(): HTMLFormElement {
  const form = document.querySelector('form');
  if (!form) throw new Error('no exercise on the page');
  return form;
}

const isAlive = () => findForm().dataset.alive !== undefined;

/** What the page's first inline script remembers of a choice before the exercise is alive. */
function chooseEarly(name: string) {
  fireEvent.click(screen.getByRole('radio', { name }));
  early.works[aSingle().id] = { form: findForm(), since: 1, sentAt: 0, label: '', acts: [], isRefused: false };
}

test('an exercise stands as the build drew it until it is touched', async () => {
  await openLazy();
  const drawn = findForm();
  expect(isAlive()).toBe(false);

  await act(async () => void fireEvent.pointerOver(screen.getByRole('radio', { name: 'The firms' })));
  await act(() => import('../../components/exercises/AnyExercise'));

  expect(isAlive()).toBe(true);
  expect(findForm()).not.toBe(drawn);
  // Whatever else wakes it later finds it awake.
  await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
  expect(early.works).toEqual({});
});

test('what was chosen before is chosen still, what was sent is marked once, and the focus stays where it was', async () => {
  const session = await openLazy();
  chooseEarly('The firms');
  Object.assign(early.works[aSingle().id] ?? {}, { sentAt: 2 });
  screen.getByRole('radio', { name: 'The firms' }).focus();
  await act(() => import('../../components/exercises/AnyExercise'));

  expect(isAlive()).toBe(true);
  expect(screen.getByRole('radio', { name: 'The firms' })).toBeChecked();
  expect(attemptsIn(session)).toMatchObject([{ response: choose('firms') }]);
  expect(status()).toMatch(/^Not this one\./);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'The firms' }));
});

test('nothing is drawn anew under a finger: it waits until the press has ended', async () => {
  await openLazy();
  const drawn = findForm();
  await act(async () => void fireEvent.pointerDown(drawn));
  await act(() => import('../../components/exercises/AnyExercise'));
  expect(findForm()).toBe(drawn);

  await act(async () => {
    fireEvent.pointerUp(drawn);
    // Another press, before what waits for the first one's end has been told.
    fireEvent.pointerDown(drawn);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(findForm()).toBe(drawn);

  await act(async () => {
    fireEvent.pointerUp(drawn);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(isAlive()).toBe(true);
});

test('a press whose end a list of the browser’s has swallowed ends with the next key', async () => {
  await openBuilt(
    <AnyExercise item={aSingle()} />,
    <LazyExercise item={aSingle()} />,
    aSession().session,
    () => void fireEvent.pointerDown(findForm()),
  );
  await act(() => import('../../components/exercises/AnyExercise'));
  expect(isAlive()).toBe(false);

  await act(async () => {
    fireEvent.keyDown(document.body, { key: 'Tab' });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(isAlive()).toBe(true);
});

test('a sentence or list that is being worked with is not drawn anew before one leaves it', async () => {
  await openBuilt(
    <form data-exercise="x">
      <select aria-label="Place">
        <option>Here</option>
      </select>
    </form>,
    <LazyExercise item={aMultiple()} />,
    aSession().session,
    () => screen.getByRole('combobox', { name: 'Place' }).focus(),
  );
  const list = screen.getByRole('combobox', { name: 'Place' });
  await act(() => import('../../components/exercises/AnyExercise'));
  expect(list).toBeInTheDocument();

  await act(async () => {
    list.blur();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  expect(list).not.toBeInTheDocument();
  expect(isAlive()).toBe(true);
});

test('a press that is so short that its end comes before the focus has moved is an end', async () => {
  await openBuilt(
    <form data-exercise="x">
      <textarea aria-label="Sentence" />
      <button type="submit">Check</button>
    </form>,
    <LazyExercise item={aMultiple()} />,
    aSession().session,
    () => screen.getByRole('textbox', { name: 'Sentence' }).focus(),
  );
  const check = screen.getByRole('button', { name: 'Check' });
  await act(() => import('../../components/exercises/AnyExercise'));

  await act(async () => {
    // As a busy browser tells them: all in one go.
    fireEvent.pointerDown(check);
    check.focus();
    fireEvent.pointerUp(check);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  expect(isAlive()).toBe(true);
});

test('whoever leaves before the code has come has answered all the same', async () => {
  const session = await openLazy();
  // Nothing is drawn anew meanwhile.
  fireEvent.pointerDown(findForm());
  chooseEarly('The firms');
  Object.assign(early.works[aSingle().id] ?? {}, { acts: [{ chosen: ['firms'], since: 1, at: 2 }] });
  await act(async () => cleanup());
  fireEvent.pointerUp(document.body);
  await act(() => import('../../components/exercises/use-early-answer'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));

  expect(attemptsIn(session)).toMatchObject([{ response: choose('firms') }]);
  expect(early.works).toEqual({});
});

test('an exercise that was answered before comes to life by itself, as it was left', async () => {
  const { session } = aSession();
  await session.addEntries([anAttempt({ item: aSingle().id, hash: aSingle().hash, response: choose('firms') })]);
  await openLazy(session);
  await act(() => import('../../components/exercises/AnyExercise'));

  expect(isAlive()).toBe(true);
  expect(screen.getByRole('radio', { name: 'The firms' })).toBeChecked();
});

test('on a page that is drawn in the browser an exercise comes with the page', async () => {
  await act(async () => void render(inPage(<LazyExercise item={aSingle()} />, aSession().session)));

  expect(isAlive()).toBe(true);
});
