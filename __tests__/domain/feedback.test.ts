import { answerOf, feedbackOn } from '../../domain/feedback';
import type { ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { RUNGS } from '../../domain/rungs';
import { choose, keyOf, line, put } from './a-response';
import { aCloze, aLine, aMatch, aMultiple, anExtended, anOrder, aSingle, aSort, everyKind } from './an-item';

/** A partly or wholly wrong answer to each kind, with how it turned out: right, nearly right, of how many. */
const WRONG: [string, ScoredItem, Response, [number, number, number]][] = [
  ['single', aSingle(), choose('alone'), [0, 0, 1]],
  ['multiple', aMultiple(), choose('health', 'tax'), [2, 0, 4]],
  ['match', aMatch(), put({ hubei: 'ghana', tianjin: 'congo', ningxia: 'kenya' }), [1, 0, 3]],
  ['sort', aSort(), put({ beijing: 'one', china: 'many', hunan: 'many', jiangxi: 'many' }), [3, 0, 4]],
  ['extended', anExtended(), put({ first: 'confirms', second: 'narrows', third: 'narrows' }), [1, 0, 3]],
  ['order', anOrder(), line('firms', 'pressure', 'cluster', 'policy'), [2, 0, 4]],
  ['cloze', aCloze(), put({ obey: 'who', carry: 'what' }), [1, 0, 2]],
  ['line', aLine(), put({ lobby: 'p1', pilot: 'p4', adapt: 'p1' }), [1, 1, 3]],
];

describe.each(WRONG)('%s, a wrong answer', (kind, item, response, [right, near, of]) => {
  test('rung 1 says how many are right and no more', () => {
    const feedback = feedbackOn(item, response, RUNGS.count);

    expect(feedback?.outcome).toMatchObject({ right, near, of });
    expect(feedback).toMatchObject({ hint: null, explanation: null, answer: null });
    expect(feedback?.notes.length).toBe(kind === 'single' ? 1 : 0);
  });

  test('rung 2 says which', () => {
    const feedback = feedbackOn(item, response, RUNGS.which);

    expect(feedback?.notes.length).toBeGreaterThan(0);
    expect(feedback).toMatchObject({ hint: null, explanation: null, answer: null });
  });

  test('rung 3 adds the hint', () => {
    expect(feedbackOn(item, response, RUNGS.hint)).toMatchObject({ hint: item.hint, explanation: null, answer: null });
  });

  test('rung 4 adds the explanation, the right answer and the paragraphs', () => {
    expect(feedbackOn(item, response, RUNGS.explanation)).toMatchObject({
      hint: item.hint,
      explanation: item.explanation,
      answer: answerOf(item),
      cites: ['P5'],
    });
  });

  test('no rung below the last gives a right answer away', () => {
    const given = JSON.stringify(feedbackOn(item, keyOf(item), RUNGS.none));
    const spokenWrong = [RUNGS.none, RUNGS.count, RUNGS.which, RUNGS.hint].map((rung) =>
      JSON.stringify(feedbackOn(item, response, rung)),
    );

    for (const secret of secretsOf(item, response)) {
      expect(given).toContain(secret);
      for (const said of spokenWrong) expect(said).not.toContain(secret);
    }
  });
});

/** What a learner who gave this wrong answer must find out alone: the texts that only the right answer brings. */
function secretsOf(item: ScoredItem, response: Response): string[] {
  const placed = response.kind === 'placement' ? response.placed : {};
  const chosen = response.kind === 'choice' ? response.chosen : [];
  const key = keyOf(item);
  const home = key.kind === 'placement' ? key.placed : {};
  if ('options' in item)
    return item.options
      .filter((option) => option.correct && !chosen.includes(option.id))
      .flatMap((option) => [option.text, option.feedback]);
  if ('gaps' in item) return item.gaps.filter((gap) => placed[gap.word] !== gap.id).map((gap) => gap.right);
  return item.cards.filter((card) => placed[card.id] !== home[card.id]).map((card) => card.right);
}

test.each(everyKind().map((item) => [item.kind, item] as const))(
  '%s: a right answer gets everything at once, and no hint',
  (_kind, item) => {
    const feedback = feedbackOn(item, keyOf(item), RUNGS.none);

    expect(feedback).toMatchObject({
      verdict: 'right',
      hint: null,
      explanation: item.explanation,
      answer: answerOf(item),
    });
    expect(feedback?.notes.every((note) => note.mark === 'right' && note.misconception === '')).toBe(true);
    expect(feedback?.notes.length).toBeGreaterThan(0);
  },
);

test.each(everyKind().map((item) => [item.kind, item] as const))(
  '%s: an unfinished answer gets none',
  (_kind, item) => {
    expect(feedbackOn(item, choose(), RUNGS.explanation)).toBeNull();
    expect(feedbackOn(item, put({}), RUNGS.explanation)).toBeNull();
  },
);
