import { screen, within } from '@testing-library/react';
import { DiscussionSheet } from '../../components/handout/DiscussionSheet';
import { describePlace } from '../../components/handout/describe-place';
import { TeachingSheet } from '../../components/handout/TeachingSheet';
import type { Lesson, Source } from '../../domain/course';
import type { TeachingNote } from '../../domain/teaching';
import { aGradingCourse } from '../domain/assignment/an-assignment';
import { renderPage } from './render-page';

const [bank] = aGradingCourse().banks;
const lesson: Lesson = {
  ...{ id: 'twinning', title: 'Twinning', question: 'Who answers?', minutes: 16 },
  outcomes: [{ id: 'tw1', text: 'Explain twinning' }],
  steps: aGradingCourse().lessons[0]?.steps ?? [],
};
const source = (id: string, publisher: string): Source => ({
  ...{ id, publisher, title: id, date: '2021', url: `https://example.org/${id}`, status: 'verified', note: '' },
});
const sources = [source('first', 'A paper'), source('second', 'A ministry')];

const note: TeachingNote = {
  lesson: 'twinning',
  plan: {
    minutes: 30,
    phases: [
      { minutes: 25, text: 'Draw the map.', steps: ['guess', 'pairs'] },
      { minutes: 5, text: 'Talk.', steps: [] },
    ],
  },
  short: [{ minutes: 20, text: 'Only the map.', steps: ['pairs'] }],
  async: 'Post one pair each.',
  misconceptions: [
    {
      belief: 'They chose.',
      reply: 'They were sent.',
      cites: ['P5'],
      sources: ['second'],
      step: 'pairs',
      item: 'tw_sort',
    },
  ],
  discussion: [
    {
      ...{ prompt: 'What would test it?', outcome: 'tw1', listen: 'A count.', cites: ['P6'], isOnEvidence: true },
      sources: ['first', 'second'],
    },
  ],
};

test('a teaching note tells outcomes, a class with its steps, a short one, and what to do where nobody meets', async () => {
  await renderPage(<TeachingSheet note={note} lesson={lesson} number={3} bank={bank} sources={sources} />);

  expect(screen.getByRole('heading', { level: 1, name: 'Twinning' })).toBeInTheDocument();
  const phases = within(screen.getByRole('region', { name: 'A class of 30 minutes' })).getAllByRole('listitem');
  expect(phases.map((phase) => phase.textContent)).toEqual(['25 minDraw the map.steps 1, 2', '5 minTalk.']);
  expect(screen.getByRole('region', { name: 'If you have only 20 minutes' })).toHaveTextContent('Only the map.step 2');
  expect(screen.getByRole('region', { name: 'Afterwards students can' })).toHaveTextContent('explain twinning');
  expect(screen.getByRole('region', { name: 'Where the class does not meet' })).toHaveTextContent(
    'Post one pair each.',
  );
});

test('a belief stands beside its reply, what that rests on, and where the lesson meets it', async () => {
  await renderPage(<TeachingSheet note={note} lesson={lesson} number={3} bank={bank} sources={sources} />);
  const expected = screen.getByRole('region', { name: 'What students may think, and what to reply' });

  expect(within(expected).getByRole('definition')).toHaveTextContent('They were sent. (P5; [1])');
  expect(within(expected).getByRole('link', { name: 'Step 2, question 4' })).toHaveAttribute(
    'href',
    '/lessons/twinning#pairs',
  );
  const beyond = within(screen.getByRole('region', { name: 'Beyond the article' })).getAllByRole('listitem');
  expect(beyond.map((row) => row.textContent)).toEqual(['A ministry, 2021']);
});

test('a prompt stands with what to listen for, the outcome that it serves, and whether it tests the article', async () => {
  await renderPage(<DiscussionSheet note={note} lesson={lesson} number={3} sources={sources} />);
  const [prompt] = screen.getAllByRole('listitem');

  expect(prompt).toHaveTextContent('What would test it?');
  expect(prompt).toHaveTextContent('Listen for. A count. (P6; [1] [2])');
  expect(prompt).toHaveTextContent('On the article’s own evidence. Serves: Explain twinning.');
});

test.each([
  ['pairs', null, 'Step 2'],
  ['guess', 'tw_single', 'Step 1, question 2'],
  ['pairs', 'q1', 'Step 2; quiz, question 2'],
])('a place is named as the worksheets number it (%s, %s)', (step, item, place) => {
  expect(describePlace({ step, item }, lesson, bank)).toBe(place);
});
