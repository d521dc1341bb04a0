import { cleanup, screen } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { isChoice, type ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { choose, keyOf, line, put } from '../domain/a-response';
import { aCloze, aLine, aMatch, aMultiple, anExtended, anOrder, aSingle, aSort, everyKind } from '../domain/an-item';
import { byClicks, byKeys, byLists, type Way } from './answer-ways';
import { attemptsIn, heard, renderPage, tabTo, workBy } from './render-page';

const PARTLY: [string, ScoredItem, Response, { earned: number; possible: number }][] = [
  ['single', aSingle(), choose('alone'), { earned: 0, possible: 1 }],
  ['multiple', aMultiple(), choose('health', 'farming', 'tax'), { earned: 1, possible: 2 }],
  ['match', aMatch(), put({ hubei: 'algeria', tianjin: 'ghana', ningxia: 'benin' }), { earned: 2, possible: 3 }],
  ['sort', aSort(), put({ beijing: 'one', china: 'many', hunan: 'many', jiangxi: 'many' }), { earned: 3, possible: 4 }],
  [
    'extended',
    anExtended(),
    put({ first: 'confirms', second: 'narrows', third: 'untouched' }),
    { earned: 2, possible: 3 },
  ],
  ['order', anOrder(), line('firms', 'pressure', 'cluster', 'policy'), { earned: 5, possible: 6 }],
  ['cloze', aCloze(), put({ obey: 'who', carry: 'what' }), { earned: 1, possible: 2 }],
  ['line', aLine(), put({ lobby: 'p3', pilot: 'p3', adapt: 'p5' }), { earned: 2.5, possible: 3 }],
];

/** One learner, one item, one way: what is logged and what is said. */
async function answer(item: ScoredItem, response: Response, way: Way) {
  const { user, session } = await renderPage(<Exercise item={item} />);
  await way(user, item, response);
  const check = screen.getByRole('button', { name: 'Check' });
  if (way === byKeys) {
    await tabTo(user, check);
    await user.keyboard('{Enter}');
  } else await user.click(check);
  const [attempt] = attemptsIn(session);
  const said = heard();
  const shown = document.querySelector('[data-feedback]')?.textContent;
  await workBy(user, 'board');
  cleanup();
  return { response: attempt?.response, score: attempt?.score, said, shown };
}

describe.each(PARTLY)('%s', (kind, item, response, score) => {
  const ways: [string, Way][] = isChoice(item)
    ? [['by keys alone', byKeys]]
    : [
        ['by keys alone', byKeys],
        ['by plain lists', byLists],
      ];

  test.each(ways)('%s gives what clicking gives: response, score, feedback and what is said', async (_name, way) => {
    const clicked = await answer(item, response, byClicks);
    const other = await answer(item, response, way);

    expect(clicked).toMatchObject({ response, score });
    expect(clicked.said).not.toBe('');
    expect(clicked.shown).not.toBe('');
    expect(other).toEqual(clicked);
  });

  test('the right answer gives full marks and the explanation', async () => {
    const right = await answer(item, keyOf(item), byClicks);

    expect(right.score?.earned).toBe(right.score?.possible);
    expect(right.said).toContain(item.explanation);
    expect(right.said).toMatch(kind === 'single' ? /^Feedback: Right\./ : /^Feedback: (Both|All \d) right\./);
  });
});

test('every kind of scored item is worked here', () => {
  expect(PARTLY.map(([kind]) => kind)).toEqual(everyKind().map((item) => item.kind));
});
