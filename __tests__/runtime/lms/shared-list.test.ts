import { keyResponse } from '../../../domain/key-response';
import type { Placed } from '../../../domain/response';
import { anExtended } from '../../domain/an-item';
import { anAnswer, aReport } from './a-report';
import { aCmi5, aScorm12, aScorm2004 } from './an-lms';

const item = anExtended();

/** The pairs of a pattern in either notation: by id, or by the letter of a part and the figure of an answer. */
function readPairs(pattern: string): Placed {
  const isLong = pattern.includes('[.]');
  const pairs = pattern.split(isLong ? '[,]' : ',').map((pair): [string, string] => {
    const [part = '', answer = ''] = pair.split(isLong ? '[.]' : '.');
    if (isLong) return [part, answer];
    return [item.cards[part.charCodeAt(0) - 97]?.id ?? '', item.bins[Number(answer) - 1]?.id ?? ''];
  });
  return Object.fromEntries(pairs);
}

test.each([
  ['SCORM 1.2', aScorm12],
  ['SCORM 2004', aScorm2004],
  ['cmi5', aCmi5],
] as const)(
  '%s is told each part with its answer, one that serves two parts twice and one that serves none never',
  async (_name, anLms) => {
    const lms = anLms();
    const driver = lms.launch();
    await driver.open();
    const half: Placed = { first: 'confirms', second: 'narrows', third: 'untouched' };
    const key: Placed = { first: 'narrows', second: 'narrows', third: 'untouched' };

    await driver.save('1.x', {
      report: aReport(),
      answers: [
        anAnswer(item, { kind: 'placement', placed: half }),
        { ...anAnswer(item, keyResponse(item)), form: 'second' },
      ],
    });

    const [partly, right] = lms.held().answers;
    expect(readPairs(partly?.response ?? '')).toEqual(half);
    expect(readPairs(partly?.correct ?? '')).toEqual(key);
    expect(readPairs(right?.response ?? '')).toEqual(key);
    expect([partly?.type, right?.type]).toEqual(['matching', 'matching']);
    // Two of three parts, and all of them: cmi5 tells a share, SCORM a share or “correct”.
    expect(partly?.result).toBe('0.6666');
    expect(['1', 'correct']).toContain(right?.result);
  },
);

test('cmi5 describes every part and every answer, also those that none of the parts needs', async () => {
  const { launch, store } = aCmi5();
  const driver = launch();
  await driver.open();

  await driver.save('1.x', { report: aReport(), answers: [anAnswer(item, keyResponse(item))] });

  const definition = store.statements.find(({ object }) => object.id.endsWith(item.id))?.object.definition;
  expect(definition).toMatchObject({
    interactionType: 'matching',
    source: item.cards.map(({ id, text }) => ({ id, description: { en: text } })),
    target: item.bins.map(({ id, text }) => ({ id, description: { en: text } })),
  });
});
