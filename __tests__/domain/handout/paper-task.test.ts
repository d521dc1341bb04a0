/** @jest-environment node */
import { join } from 'node:path';
import { openCourse } from '../../../content/open-course';
import { placeId } from '../../../domain/board';
import {
  answerPaper,
  type PaperAnswer,
  type PaperTask,
  paperTask,
  sayPaperHow,
} from '../../../domain/handout/paper-task';
import { isScored } from '../../../domain/item';
import type { Response } from '../../../domain/response';
import { scoreItem } from '../../../domain/score/score-item';
import { aCloze, aCompare, aLine, aMatch, anExtended, anOrder, aPredict, aSingle } from '../an-item';

const { course } = openCourse(join(__dirname, '../../..'));
const items = (course?.banks ?? []).flatMap((bank) => bank.items);

/** What stands on a sheet on which somebody has written what the key says, line by line. */
function fillIn(task: PaperTask, key: readonly PaperAnswer[]): Response {
  const marks = key.map(({ mark }) => mark.split(' or ')[0] ?? '');
  switch (task.kind) {
    case 'tick':
      return { kind: 'choice', chosen: task.options.filter(({ mark }) => marks.includes(mark)).map(({ id }) => id) };
    case 'assign':
      return place(task.cards.map(({ id }, i) => [id, task.places.find(({ mark }) => mark === marks[i])?.id ?? '']));
    case 'number':
      return place(task.cards.map(({ id }, i) => [id, placeId(Number(marks[i]))]));
    case 'fill':
      return place(
        task.gaps.map((gap, i) => [task.words.find(({ text }) => text === key[i]?.text)?.id ?? '', gap] as const),
      );
    case 'write':
      throw new Error('nothing to mark');
  }
}

function place(pairs: (readonly [card: string, bin: string])[]): Response {
  return { kind: 'placement', placed: Object.fromEntries(pairs) };
}

test('every scored item of the course: whoever writes on the sheet what its key says has all points', () => {
  const scored = items.filter(isScored);
  const off = ['paper', 'week3/B'].flatMap((seed) =>
    scored.flatMap((item) => {
      const result = scoreItem(item, fillIn(paperTask(item, seed), answerPaper(item, seed)));
      return result.status === 'scored' && result.earned === result.possible ? [] : [`${item.id} (${seed})`];
    }),
  );

  expect(scored.length).toBeGreaterThan(120);
  expect(off).toEqual([]);
});

test('another form has an order of its own', () => {
  const item = aMatch();
  const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];
  const letters = new Set(seeds.map((seed) => JSON.stringify(answerPaper(item, seed).map(({ mark }) => mark))));

  expect(letters.size).toBeGreaterThan(1);
});

test('a sheet is the same whenever it is printed', () => {
  for (const item of items) expect(paperTask(item, 'paper')).toEqual(paperTask(item, 'paper'));
});

test('a sheet holds no key and no feedback', () => {
  for (const item of items.filter(isScored)) {
    const sheet = JSON.stringify(paperTask(item, 'paper')) + sayPaperHow(item);
    expect(sheet).not.toContain(item.explanation);
    expect(sheet).not.toContain('"correct"');
    expect(sheet).not.toContain('"right"');
    expect(sheet).not.toContain('"accept"');
  }
});

test('cards of an order never stand in the right order', () => {
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const task = paperTask(anOrder(), seed);
    expect(task.kind === 'number' && task.cards.map(({ id }) => id)).not.toEqual(anOrder().cards.map(({ id }) => id));
  }
});

test('each kind has its form on paper', () => {
  const kinds = [aSingle(), aPredict(), aMatch(), anExtended(), anOrder(), aCloze(), aLine(), aCompare()].map(
    (item) => paperTask(item, 'paper').kind,
  );

  expect(kinds).toEqual(['tick', 'tick', 'assign', 'assign', 'number', 'fill', 'assign', 'write']);
});

test('a list that parts share has its letters in the order in which it was written, one of them twice in the key and two never', () => {
  const item = anExtended();
  const task = paperTask(item, 'paper');
  const key = answerPaper(item, 'paper');

  expect(task.kind === 'assign' && task.places.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
    'A Confirms it',
    'B Narrows it',
    'C Contradicts it',
    'D Does not touch it',
  ]);
  expect(key.map(({ mark }) => mark).sort()).toEqual(['B', 'B', 'D']);
  expect(sayPaperHow(item)).toContain('more than once, or not at all');
});

test('a sheet of a shared list on which one part is wrong has two thirds of the points', () => {
  const item = anExtended();
  const task = paperTask(item, 'week3/B');
  const key = answerPaper(item, 'week3/B').map((answer) => (answer.id === 'third' ? { ...answer, mark: 'A' } : answer));

  expect(scoreItem(item, fillIn(task, key))).toMatchObject({ earned: 2, possible: 3 });
});

test('a scale is numbered from its first end, and its key names every stop that counts', () => {
  const item = aLine();
  const task = paperTask(item, 'paper');
  const lobby = answerPaper(item, 'paper').find(({ id }) => id === item.cards[0]?.id);

  expect(task.kind === 'assign' && task.places[0]).toMatchObject({ mark: '1', text: item.from });
  expect(lobby?.mark).toBe((item.cards[0]?.accept ?? []).join(' or '));
});
