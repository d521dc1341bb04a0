import { act, screen } from '@testing-library/react';
import { CompareExercise } from '../../components/exercises/CompareExercise';
import { PredictExercise } from '../../components/exercises/PredictExercise';
import { choose } from '../domain/a-response';
import { aCompare, aPredict } from '../domain/an-item';
import { attemptsIn, heard, renderPage, status, tabTo } from './render-page';

const reference = { zh: { baotuan: { text: '抱团出海', pinyin: 'bàotuán chūhǎi', gloss: 'going out in a group' } } };

/** A button by what is seen of it; where there are several exercises its name says whose it is. */
function button(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}( exercise \\d+)?$`) });
}

/** A lesson's ends: its opening guess and its closing sentence. */
function Ends() {
  return (
    <>
      <PredictExercise item={aPredict()} />
      <CompareExercise item={aCompare()} prediction={aPredict()} />
    </>
  );
}

test('a guess is kept without a score, answered, and not changed any more', async () => {
  const { user, session } = await renderPage(<PredictExercise item={aPredict()} />);

  await user.click(screen.getByRole('radio', { name: 'A ministry' }));
  await user.click(button('Keep my guess'));

  expect(attemptsIn(session)).toMatchObject([{ item: 'tw_guess', response: choose('ministry'), score: null }]);
  expect(screen.getByText('Most teams come from one province each.')).toBeInTheDocument();
  expect(heard()).toBe('Guess kept Most teams come from one province each.');
  expect(status()).toBe('');
  expect(screen.getByRole('radio', { name: 'A ministry' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Keep my guess' })).toBeNull();
});

test('no guess is told so, and nothing is kept or given away', async () => {
  const { user, session } = await renderPage(<PredictExercise item={aPredict()} />);

  await user.click(button('Keep my guess'));

  expect(status()).toBe('Choose a guess first.');
  expect(session.getState().log).toEqual([]);
  expect(screen.queryByText(/Most teams come/)).toBeNull();
});

test('a guess can be made by keys alone, and Enter on an option does not hand it in', async () => {
  const { user, session } = await renderPage(<PredictExercise item={aPredict()} />);

  await user.tab();
  await user.keyboard(' ');
  await user.keyboard('{Enter}');
  expect(attemptsIn(session)).toEqual([]);
  await tabTo(user, button('Keep my guess'));
  await user.keyboard('{Enter}');

  expect(attemptsIn(session)).toMatchObject([{ response: choose('ministry') }]);
});

test('the model and its points come only after one’s own sentence', async () => {
  const { user, session } = await renderPage(<Ends />);
  const sentence = screen.getByRole('textbox', { name: 'Your sentence' });
  expect(screen.queryByText(/Twinning pairs/)).toBeNull();

  await user.type(sentence, 'A pair of province and state.');
  await user.click(button('Compare with a model'));

  expect(attemptsIn(session)).toMatchObject([
    { item: 'tw_sentence', response: { kind: 'text', text: 'A pair of province and state.' }, score: null },
  ]);
  expect(document.querySelector('[data-feedback]')).toHaveTextContent('Twinning pairs a province with a state.');
  expect(screen.getAllByRole('listitem').map((point) => point.textContent)).toEqual(aCompare().points);
});

test('the guess that opened the lesson is replayed beside the sentence and the model', async () => {
  const { user } = await renderPage(<Ends />);
  await user.click(screen.getByRole('radio', { name: 'A ministry' }));
  await user.click(button('Keep my guess'));

  await user.type(screen.getByRole('textbox'), 'A pair.');
  await user.click(button('Compare with a model'));

  const rows = screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(rows).toEqual([
    ['Your guess at the start', 'A ministry'],
    ['Your sentence now', 'A pair.'],
    ['A model answer', 'Twinning pairs a province with a state. P5'],
    ['A good answer …', 'names the pairsays who assigns it'],
  ]);
  expect(heard()).toBe('A model answer Twinning pairs a province with a state.');
});

test('without a guess there is none to replay', async () => {
  const { user } = await renderPage(<Ends />);

  await user.type(screen.getByRole('textbox'), 'A pair.');
  await user.click(button('Compare with a model'));

  expect(screen.queryByText('Your guess at the start')).toBeNull();
});

test('an empty sentence is told so, and nothing is given away', async () => {
  const { user, session } = await renderPage(<Ends />);

  await user.type(screen.getByRole('textbox'), '   ');
  await user.click(button('Compare with a model'));

  expect(status()).toBe('Write a sentence first.');
  expect(session.getState().log).toEqual([]);
  expect(screen.queryByText(/Twinning pairs/)).toBeNull();
});

test('another sentence can be written, and the first stays in the record', async () => {
  const { user, session } = await renderPage(<Ends />);
  await user.type(screen.getByRole('textbox'), 'A pair.');
  await user.click(button('Compare with a model'));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getAllByText('A pair.')).toHaveLength(1);

  await user.click(button('Write another'));
  expect(screen.getByRole('textbox')).toHaveValue('');
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(status()).toBe('Write another sentence. The first one is kept.');
  await user.type(screen.getByRole('textbox'), 'A team a year.');
  await user.click(button('Compare with a model'));

  expect(attemptsIn(session).map((attempt) => attempt.response)).toEqual([
    { kind: 'text', text: 'A pair.' },
    { kind: 'text', text: 'A team a year.' },
  ]);
});

test('an answer that comes from elsewhere is spoken as it is read: no marks, terms by their pinyin', async () => {
  const item = aPredict({ answer: 'They *go out* as [[baotuan]].' });
  const { session } = await renderPage(<PredictExercise item={item} />, { reference });

  act(() => {
    session.respond(item, null, choose('ministry'));
    session.submit(item, null);
  });

  expect(status()).toBe('Guess kept. They go out as bàotuán chūhǎi.');
});
