import { screen, waitFor } from '@testing-library/react';
import { LiveQuestion } from '../../components/home/LiveQuestion';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { anAttempt } from '../domain/an-entry';
import { aPredict } from '../domain/an-item';
import { aSession, logOf } from '../runtime/a-session';
import { renderPage } from './render-page';

const item = aPredict({ stem: '“China opens a clinic.” Who was it?', answer: 'One province, as it happens.' });

async function renderQuestion(entries: Entry[] = []) {
  const storage = createMemoryStorage();
  await storage.append(entries);
  return renderPage(
    <LiveQuestion item={item} lesson="/lessons/unitary-actor#guess" lessonUrl="/lessons/unitary-actor/#guess" />,
    { session: aSession({ storage }).session },
  );
}

test('the home page asks one question, whose answer is kept as the lesson’s and told on the spot', async () => {
  const { user, session } = await renderQuestion();

  await user.click(screen.getByRole('button', { name: 'A province' }));

  expect(logOf(session)).toEqual([`attempt ${item.id} -`]);
  expect(session.getState().log[0]).toMatchObject({ form: null, score: null, response: { kind: 'choice' } });
  const reply = screen.getByRole('group', { name: 'Guess kept' });
  expect(reply).toHaveTextContent('You guessed: A province.One province, as it happens.');
  await waitFor(() => expect(reply).toHaveFocus());
});

test('who has guessed in the lesson finds the guess there, and the way to what was so', async () => {
  const [option] = item.options;
  await renderQuestion([
    anAttempt({ item: item.id, score: null, response: { kind: 'choice', chosen: [option?.id ?? ''] } }),
  ]);

  expect(screen.getByText(option?.text ?? '', { exact: false, selector: 'strong' })).toBeInTheDocument();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/lessons/unitary-actor#guess');
});

test('without a script the answer leads to the lesson’s own question', async () => {
  await renderQuestion();

  const question = screen.getByRole('group', { name: item.stem });
  expect(question.closest('form')).toHaveAttribute('action', '/lessons/unitary-actor/#guess');
});
