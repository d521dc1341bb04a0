import { screen } from '@testing-library/react';
import { LessonList } from '../../components/home/LessonList';
import type { Lesson } from '../../domain/course';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { aFinish, aForm, anAttempt, aVisit } from '../domain/an-entry';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

function aLesson(id: string, title: string): Lesson {
  return {
    id,
    title,
    question: `What of ${title}?`,
    minutes: 15,
    outcomes: [],
    steps: [
      { id: 'guess', title: 'Guess', items: [`${id}_guess`] },
      { id: 'check', title: 'Check', items: [`${id}_check`] },
    ],
  };
}

const lessons = [aLesson('twinning', 'Twinning'), aLesson('clustering', 'Clustering')];

async function renderList(entries: Entry[] = []) {
  const storage = createMemoryStorage();
  await storage.append(entries);
  return renderPage(<LessonList lessons={lessons} quizTitle="The final quiz" />, {
    session: aSession({ storage }).session,
  });
}

function answered(...items: string[]): Entry[] {
  return items.map((item) => anAttempt({ id: item, item }));
}

function goOn(): [string | null, string | null] {
  const [link] = screen.getAllByRole('link');
  return [link?.textContent ?? null, link?.getAttribute('href') ?? null];
}

test('before anything is done the one button begins with the first lesson', async () => {
  await renderList();

  expect(goOn()).toEqual(['Begin with lesson 1', '/lessons/twinning']);
  expect(screen.getAllByText('15–20 minutes')).toHaveLength(2);
});

test('then it goes on in the lesson and at the step that were open last', async () => {
  await renderList([
    aVisit({ id: 'a', at: 1, lesson: 'twinning', step: 'check' }),
    aVisit({ id: 'b', at: 2, lesson: 'clustering', step: 'check' }),
  ]);

  expect(goOn()).toEqual(['Go on: Clustering, step 2', '/lessons/clustering#check']);
});

test('it leads past a step that is done', async () => {
  await renderList([aVisit({ lesson: 'twinning', step: 'guess' }), ...answered('twinning_guess')]);

  expect(goOn()).toEqual(['Go on: Twinning, step 2', '/lessons/twinning#check']);
});

test('from a lesson’s last step, once it is done, it leads back to the first that is not', async () => {
  await renderList([aVisit({ lesson: 'twinning', step: 'check' }), ...answered('twinning_check')]);

  expect(goOn()).toEqual(['Go on: Twinning, step 1', '/lessons/twinning#guess']);
});

test('after a lesson is done it goes on with the first that is not', async () => {
  await renderList([aVisit({ lesson: 'twinning', step: 'check' }), ...answered('twinning_guess', 'twinning_check')]);

  expect(goOn()).toEqual(['Go on: Clustering', '/lessons/clustering']);
});

test('after all lessons it leads to the final quiz', async () => {
  await renderList([aVisit(), ...answered('twinning_guess', 'twinning_check', 'clustering_guess', 'clustering_check')]);

  expect(goOn()).toEqual(['Take the final quiz', '/quiz/final']);
  expect(screen.getAllByText('Done')).toHaveLength(2);
});

test('each lesson shows how many of its steps are done', async () => {
  await renderList(answered('twinning_guess'));

  const [twinning, clustering] = screen.getAllByRole('listitem');
  expect(twinning).toHaveTextContent('1 of 2 steps');
  expect(twinning?.querySelectorAll('[data-done]')).toHaveLength(1);
  expect(clustering?.querySelectorAll('[data-done]')).toHaveLength(0);
});

test('the best finished quiz is shown, practice and unfinished ones are not', async () => {
  const right = { earned: 1, possible: 1 };
  await renderList([
    aForm({ id: 'f1', items: ['q1', 'q2'] }),
    anAttempt({ id: 'a1', item: 'q1', form: 'f1', score: { earned: 1, possible: 2 } }),
    aFinish({ id: 'e1', form: 'f1' }),
    aForm({ id: 'f2', items: ['q1', 'q2'] }),
    anAttempt({ id: 'a2', item: 'q1', form: 'f2', score: right }),
    aFinish({ id: 'e2', form: 'f2' }),
    aForm({ id: 'f3', items: ['q1'], isPractice: true }),
    anAttempt({ id: 'a3', item: 'q1', form: 'f3', score: right }),
    aFinish({ id: 'e3', form: 'f3' }),
    aForm({ id: 'f4', bank: 'clustering', items: ['q3'] }),
    anAttempt({ id: 'a4', item: 'q3', form: 'f4', score: right }),
  ]);

  expect(screen.getByRole('link', { name: 'Quiz: best 1 of 2 (Twinning)' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Quiz (Clustering)' })).toBeInTheDocument();
});

test('the lessons are links, in order, with the final quiz last', async () => {
  await renderList();

  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Twinning',
    'Clustering',
    'The final quiz',
  ]);
  expect(screen.getByRole('link', { name: 'Twinning' })).toHaveAttribute('href', '/lessons/twinning');
  expect(screen.getByRole('link', { name: 'The final quiz' })).toHaveAttribute('href', '/quiz/final');
});
