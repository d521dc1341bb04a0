import { screen, within } from '@testing-library/react';
import { LessonEnd } from '../../components/lesson/LessonEnd';
import type { Lesson } from '../../domain/course';
import type { Entry } from '../../domain/entry';
import { anAttempt } from '../domain/an-entry';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

const lesson: Lesson = {
  id: 'twinning',
  title: 'Twinning',
  question: 'Who sends whom?',
  minutes: 15,
  outcomes: [],
  steps: [
    { id: 'guess', title: 'Guess', items: ['tw_guess'] },
    { id: 'pairs', title: 'Pairs', items: ['tw_match', 'tw_single'] },
    { id: 'end', title: 'In one sentence', items: ['tw_sentence'] },
  ],
};
const replay = {
  guess: { id: 'tw_guess', options: [{ id: 'split', text: 'Beijing decides, the province works' }] },
  sentence: 'tw_sentence',
};

const guess = anAttempt({
  id: 'a',
  item: 'tw_guess',
  score: null,
  response: { kind: 'choice', chosen: ['split'] },
});
const sentence = anAttempt({
  id: 'd',
  item: 'tw_sentence',
  score: null,
  response: { kind: 'text', text: 'They pair.' },
});
const right = anAttempt({ id: 'b', item: 'tw_match', score: { earned: 3, possible: 3 } });
const wrong = anAttempt({ id: 'c', item: 'tw_single' });

async function renderEnd(entries: Entry[]) {
  const { session } = aSession();
  await session.load();
  await session.addEntries(entries);
  return renderPage(
    <LessonEnd
      lesson={lesson}
      replay={replay}
      quiet={<a href="/quiz/twinning">Quiz</a>}
      ways={
        <a href="/quiz/twinning" className="primary">
          Take the quiz
        </a>
      }
    />,
    { session },
  );
}

test('a lesson with something open says what, with the way there, and no card', async () => {
  await renderEnd([guess, right, wrong]);

  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#end', '/quiz/twinning']);
  expect(screen.getByRole('link', { name: 'Step 3: In one sentence' })).toBeInTheDocument();
  expect(screen.queryByRole('heading')).toBeNull();
});

test('a finished lesson ends in a card: first tries, the first guess beside the last sentence, one button', async () => {
  await renderEnd([guess, right, wrong, sentence]);
  const card = within(await screen.findByRole('region', { name: 'Twinning: done' }));

  expect(card.getByText(/right on the first try/)).toHaveTextContent('1 of 2 right on the first try');
  expect(card.getByText('Beijing decides, the province works')).toBeInTheDocument();
  expect(card.getByText('They pair.')).toBeInTheDocument();
  expect(card.getAllByRole('link').filter((link) => link.classList.contains('primary'))).toHaveLength(1);
});
