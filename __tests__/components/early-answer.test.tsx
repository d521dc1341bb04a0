import { act, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server.node';
import { CompareExercise } from '../../components/exercises/CompareExercise';
import { Exercise } from '../../components/exercises/Exercise';
import { PredictExercise } from '../../components/exercises/PredictExercise';
import type { ScoredItem } from '../../domain/item';
import type { EarlyAct, EarlyPage, EarlyWork } from '../../runtime/early-page';
import { createMemoryPlace, createMemoryStorage } from '../../runtime/memory-storage';
import type { Session } from '../../runtime/session';
import { choose, keyOf, put } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { aCloze, aCompare, aMatch, aMultiple, anOrder, aPredict, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { placeBox } from './answer-ways';
import { attemptsIn, inPage, status } from './render-page';

/** The static page as it stands before any script has come. */
function openStatic(page: ReactNode): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = renderToString(inPage(page, aSession().session));
  document.body.replaceChildren(container);
  return container;
}

/**
 * What the page's first inline script keeps when "Check" is pressed before React is there: that it was sent, and `acts`
 * where the script that marks choices has marked and told it. By a session's clock that stands at 1000.
 */
function sendEarly(acts: EarlyAct[] = []): void {
  const form = findForm();
  const sentAt = acts.length > 0 ? 0 : 700;
  const work: EarlyWork = { form, since: 200, sentAt, label: 'Check', acts, isRefused: false };
  const early: EarlyPage = {
    works: { [form.dataset.exercise ?? '']: work },
    ...{ open: [], focus: null, isGivenUp: false, say: () => {} },
  };
  Object.assign(globalThis, { earlyPage: early });
}

function findForm(): HTMLFormElement {
  const form = document.querySelector('form');
  if (!form) throw new Error('no exercise on the page');
  return form;
}

function choosePlainly(item: ScoredItem, chosen: Record<string, string>): void {
  const { elements } = findForm();
  for (const [name, value] of Object.entries(chosen)) {
    const control = elements.namedItem(`${item.id}/${name}`);
    if (control instanceof HTMLSelectElement) control.value = value;
    else throw new Error(`no list for ${name}`);
  }
}

/** The script arrives: React takes the page over, then the record is read. */
async function arrive(container: HTMLElement, page: ReactNode, session: Session = aSession().session) {
  render(inPage(page, session), { container, hydrate: true });
  await act(() => session.load());
  return session;
}

test('a choice made and checked before the script came is marked when it comes', async () => {
  const page = <Exercise item={aSingle()} />;
  const container = openStatic(page);
  screen.getByRole<HTMLInputElement>('radio', { name: 'The firms' }).checked = true;
  sendEarly();

  const session = await arrive(container, page);

  expect(attemptsIn(session)).toMatchObject([{ response: choose('firms'), score: { earned: 0, possible: 1 } }]);
  expect(status()).toMatch(/^Not this one\./);
  expect(screen.getByRole('radio', { name: 'The firms' })).toBeChecked();
});

test('a choice made but not checked is kept, and nothing is marked', async () => {
  const page = <Exercise item={aMultiple()} />;
  const container = openStatic(page);
  for (const name of ['Health', 'Arms']) screen.getByRole<HTMLInputElement>('checkbox', { name }).checked = true;

  const session = await arrive(container, page);

  expect(session.getState().log).toEqual([]);
  expect(screen.getByRole('checkbox', { name: 'Health' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Arms' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Taxation' })).not.toBeChecked();
});

const LISTED: [string, ScoredItem, Record<string, string>, { earned: number; possible: number }][] = [
  ['match', aMatch(), { hubei: 'algeria', tianjin: 'ghana', ningxia: 'benin' }, { earned: 2, possible: 3 }],
  ['order', anOrder(), { pressure: 'p1', firms: 'p2', cluster: 'p3', policy: 'p4' }, { earned: 6, possible: 6 }],
  ['cloze', aCloze(), { who: 'design', what: 'obey' }, { earned: 1, possible: 2 }],
];

test.each(LISTED)('a %s worked by its plain lists early is marked when the script comes', async (...given) => {
  const [, item, chosen, score] = given;
  const page = <Exercise item={item} />;
  const container = openStatic(page);
  choosePlainly(item, chosen);
  sendEarly();

  const session = await arrive(container, page);

  expect(attemptsIn(session)).toMatchObject([{ item: item.id, score }]);
  expect(document.querySelector('[data-feedback]')).not.toBeNull();
});

test('an unfinished answer that was checked too early is told so when the script comes', async () => {
  const page = <Exercise item={aMatch()} />;
  const container = openStatic(page);
  choosePlainly(aMatch(), { hubei: 'algeria' });
  sendEarly();

  const session = await arrive(container, page);

  expect(session.getState().log).toEqual([]);
  expect(status()).toBe('2 cards are still open. Nothing has been marked.');
  expect(within(placeBox('Algeria')).getByText('Hubei')).toBeInTheDocument();
});

test('two cards sent into one place for one are named, and both are kept for the learner to choose', async () => {
  const page = <Exercise item={aMatch()} />;
  const container = openStatic(page);
  choosePlainly(aMatch(), { hubei: 'algeria', tianjin: 'algeria', ningxia: 'benin' });
  sendEarly();

  const session = await arrive(container, page);

  const { response } = session.getState().drafts['lesson/tw_match'] ?? {};
  expect(status()).toBe('Two cards are in Algeria: “Hubei” and “Tianjin”. Nothing has been marked.');
  expect(response).toEqual(put({ hubei: 'algeria', tianjin: 'algeria', ningxia: 'benin' }));
});

test('a page in which nothing was touched logs and drafts nothing', async () => {
  const page = <Exercise item={aMatch()} />;

  const session = await arrive(openStatic(page), page);

  expect(session.getState()).toMatchObject({ log: [], drafts: {} });
  expect(status()).toBe('');
});

test('an early answer joins what was answered before, in the same round', async () => {
  const place = createMemoryPlace();
  await createMemoryStorage(place).append([
    anAttempt({ id: 'x', at: 1 }),
    anAttempt({ id: 'y', at: 2, round: 1, response: choose('firms') }),
  ]);
  const page = <Exercise item={aSingle()} />;
  const container = openStatic(page);
  screen.getByRole<HTMLInputElement>('radio', { name: 'The centre' }).checked = true;
  sendEarly();

  const session = await arrive(container, page, aSession({ storage: createMemoryStorage(place) }).session);

  expect(attemptsIn(session).map((attempt) => [attempt.id, attempt.round])).toEqual([
    ['x', 0],
    ['y', 1],
    ['a-1', 1],
  ]);
  expect(document.querySelector('[data-feedback]')).toHaveTextContent('Right.');
  expect(screen.getByText('First try 0 % · best 100 %')).toBeInTheDocument();
});

test('an early guess and an early sentence are kept too', async () => {
  const guess = <PredictExercise item={aPredict()} />;
  const container = openStatic(guess);
  screen.getByRole<HTMLInputElement>('radio', { name: 'A province' }).checked = true;
  sendEarly();
  const guessing = await arrive(container, guess);
  expect(attemptsIn(guessing)).toMatchObject([{ item: 'tw_guess', response: choose('province') }]);

  const compare = <CompareExercise item={aCompare()} prediction={aPredict()} />;
  const second = openStatic(compare);
  screen.getByRole<HTMLTextAreaElement>('textbox').value = 'A pair.';
  sendEarly();
  const comparing = await arrive(second, compare);

  expect(attemptsIn(comparing)).toMatchObject([{ response: { kind: 'text', text: 'A pair.' } }]);
});

test('the static page holds every exercise as a paper task, and no key', () => {
  const item = aMatch();
  const html = openStatic(<Exercise item={item} />).innerHTML;

  expect(screen.getAllByRole('combobox')).toHaveLength(3);
  expect(screen.getByRole('button', { name: 'Check' })).toBeInTheDocument();
  for (const secret of [item.explanation, item.hint, 'Hubei belongs', JSON.stringify(keyOf(item))])
    expect(html).not.toContain(secret);
});
