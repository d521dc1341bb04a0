import { act, screen, waitFor } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { createMemoryPlace, createMemoryStorage } from '../../runtime/memory-storage';
import { choose, keyOf, put } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { aCloze, aLine, aMatch, aMultiple, anExtended, aSingle, everyKind } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { attemptsIn, heard, renderPage, status } from './render-page';

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

test.each([
  [aSingle(), 'Choose an answer first. Nothing has been marked.'],
  [aMultiple(), 'Choose an answer first. Nothing has been marked.'],
  [aMatch(), '3 cards are still open. Nothing has been marked.'],
  [anExtended(), '3 parts are still open. Nothing has been marked.'],
  [aCloze(), '2 gaps are still open. Nothing has been marked.'],
])('an unfinished answer says so and logs nothing: %p', async (item, words) => {
  const { user, session } = await renderPage(<Exercise item={item} />);

  await user.click(button('Check'));

  expect(status()).toBe(words);
  expect(screen.getByText(words, { selector: 'p' })).toBeVisible();
  expect(button('Check')).toHaveAccessibleDescription(words);
  expect(session.getState().log).toEqual([]);
  expect(document.querySelector('[data-feedback]')).toBeNull();
});

test('what is still open is counted down to one', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  act(() => session.respond(aMatch(), null, put({ hubei: 'ghana', tianjin: 'congo' })));

  await user.click(button('Check'));

  expect(status()).toBe('1 card is still open. Nothing has been marked.');
});

test('the first try is kept as the score, and practice shows beside it', async () => {
  const item = aLine();
  const { user, session } = await renderPage(<Exercise item={item} />);
  act(() => session.respond(item, null, put({ lobby: 'p3', pilot: 'p3', adapt: 'p1' })));
  await user.click(button('Check'));
  expect(screen.getByText('First try 50 %')).toBeInTheDocument();

  act(() => session.respond(item, null, keyOf(item)));
  await user.click(button('Check again'));
  expect(screen.getByText('First try 50 % · best 100 %')).toBeInTheDocument();
  await user.click(button('Start again'));

  expect(screen.getByText('First try 50 % · best 100 %')).toBeInTheDocument();
  expect(attemptsIn(session).map((attempt) => attempt.score?.earned)).toEqual([1.5, 3]);
});

test('a right answer is headed by its takeaway, and a sentence of the explanation is not said twice', async () => {
  const item = aMatch({
    explanation: 'Ningxia is one. Each pair was assigned. So it is.',
    takeaway: 'Each pair was assigned.',
  });
  const { user, session } = await renderPage(<Exercise item={item} />);
  act(() => session.respond(item, null, keyOf(item)));
  await user.click(button('Check'));

  expect(screen.getByRole('group', { name: 'Feedback: All 3 right. Each pair was assigned.' })).toBeVisible();
  expect(document.querySelector('[data-feedback]')).toHaveAccessibleDescription('Ningxia is one. So it is.');
  expect(screen.getAllByText(/Each pair was assigned\./)).toHaveLength(1);
});

test('choosing one, the takeaway comes before what the option is told; a wrong answer does not show it', async () => {
  const item = aSingle({ takeaway: 'Design is central.' });
  const { user } = await renderPage(<Exercise item={item} />);
  await user.click(screen.getByRole('radio', { name: 'The firms' }));
  await user.click(button('Check'));
  await user.click(button('Give me a hint'));
  expect(document.querySelector('[data-feedback]')).not.toHaveTextContent('Design is central.');

  await user.click(screen.getByRole('radio', { name: 'The centre' }));
  await user.click(button('Check again'));

  const panel = screen.getByRole('group', { name: 'Feedback: Right. Design is central.' });
  expect(panel).toHaveAccessibleDescription('It assigns the pairs. Beijing assigns a country to each province.');
});

test('that only the count is told is said to be meant, and it is in sight; once it is told which, nothing says so', async () => {
  const scroll = jest.spyOn(Element.prototype, 'scrollIntoView');
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  act(() => session.respond(aMatch(), null, put({ hubei: 'ghana', tianjin: 'congo', ningxia: 'algeria' })));
  await user.click(button('Check'));

  expect(screen.getByText(/^None is marked yet, on purpose/)).toBeVisible();
  await waitFor(() => expect(scroll).toHaveBeenCalledWith({ block: 'nearest' }));
  await user.click(button('Show which'));

  expect(screen.queryByText(/^None is marked yet/)).toBeNull();
});

test('starting again empties the answer and takes the feedback away', async () => {
  const item = aSingle();
  const { user } = await renderPage(<Exercise item={item} />);
  await user.click(screen.getByRole('radio', { name: 'The centre' }));
  await user.click(button('Check'));
  expect(screen.getByRole('radio', { name: 'The centre' })).toBeDisabled();

  await user.click(button('Start again'));

  expect(screen.getByRole('radio', { name: 'The centre' })).not.toBeChecked();
  expect(screen.getByRole('radio', { name: 'The centre' })).toBeEnabled();
  expect(document.querySelector('[data-feedback]')).toBeNull();
  expect(status()).toBe('Started again. Your first answer stays your score.');
  expect(screen.getAllByRole('radio')[0]).toHaveFocus();
});

test('how sure one is can be said before checking, and is kept with the answer', async () => {
  const { user, session } = await renderPage(<Exercise item={aSingle()} />);

  await user.click(screen.getByRole('radio', { name: 'The centre' }));
  await user.click(screen.getByRole('radio', { name: 'fairly sure' }));
  await user.click(button('Check'));

  expect(attemptsIn(session)).toMatchObject([{ confidence: 2, score: { earned: 1 } }]);
});

test.each(everyKind().map((item) => [item.kind, item] as const))(
  '%s: the exercise is named by its stem and says how it is marked',
  async (_kind, item) => {
    await renderPage(<Exercise item={item} />);

    expect(screen.getByRole('group', { name: item.stem })).toBeInTheDocument();
    expect(
      screen.getByText(/Your first answer is kept as your score; trying again is practice\.$/),
    ).toBeInTheDocument();
  },
);

test('what was answered in an earlier visit is shown and not spoken at opening', async () => {
  const storage = createMemoryStorage();
  await storage.append([anAttempt({ response: choose('firms') })]);

  await renderPage(<Exercise item={aSingle()} />, { session: aSession({ storage }).session });

  expect(screen.getByText('First try 0 %')).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'The firms' })).toBeChecked();
  expect(document.querySelector('[data-feedback]')).toHaveTextContent('Not this one.');
  expect(status()).toBe('');
});

test('an exercise that was edited since says so beside the old score', async () => {
  const storage = createMemoryStorage();
  await storage.append([anAttempt({ hash: 'hash-0' })]);

  await renderPage(<Exercise item={aSingle()} />, { session: aSession({ storage }).session });

  expect(screen.getByText(/^Changed since you answered/)).toBeInTheDocument();
});

test('an answer in another tab shows here, and is said', async () => {
  const place = createMemoryPlace();
  const other = aSession({ storage: createMemoryStorage(place), ids: 'other' }).session;
  await renderPage(<Exercise item={aSingle()} />, {
    session: aSession({ storage: createMemoryStorage(place) }).session,
  });
  await other.load();

  await act(async () => {
    other.respond(aSingle(), null, choose('centre'));
    other.submit(aSingle(), null);
  });

  expect(screen.getByRole('radio', { name: 'The centre' })).toBeChecked();
  expect(status()).toMatch(/^Right\./);
});

test('Chinese terms are shown with their pinyin and language, in the group’s name; a name that can’t say its language has the pinyin', async () => {
  const reference = { zh: { baotuan: { text: '抱团出海', pinyin: 'bàotuán chūhǎi', gloss: 'going out in a group' } } };
  const item = aSingle({ stem: 'What is [[baotuan]]?', explanation: 'It is *how* [[baotuan]] works.' });
  const { user } = await renderPage(<Exercise item={item} />, { reference });
  expect(screen.getByText('抱团出海')).toHaveAttribute('lang', 'zh-Hans');

  await user.click(screen.getByRole('radio', { name: 'The centre' }));
  await user.click(button('Check'));

  expect(screen.getByRole('group', { name: /^What is 抱团出海 bàotuán chūhǎi ?\?$/ })).toBeInTheDocument();
  expect(heard()).toContain('It is how bàotuán chūhǎi works.');
});
