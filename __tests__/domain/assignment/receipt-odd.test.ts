import { readReceipts } from '../../../domain/assignment/read-receipts';
import type { Receipt } from '../../../domain/assignment/receipt';
import { sealText } from '../../../domain/assignment/sealed-text';
import { aReceipt, codeOf } from './a-receipt';

test.each<[string, (receipt: Receipt) => Receipt]>([
  [
    'two answers to one exercise',
    (it) => ({ ...it, work: { ...it.work, lessons: it.work.lessons.concat(it.work.lessons) } }),
  ],
  ['two tries of one name', (it) => ({ ...it, work: { ...it.work, forms: it.work.forms.concat(it.work.forms) } })],
  [
    'more answers than all lessons and quizzes ask',
    (it) => ({
      ...it,
      work: {
        lessons: [],
        forms: Array.from({ length: 40 }, (_, i) => ({
          ...{ id: `f${i}`, bank: 'twinning', at: 1, finishedAt: null, items: [] },
          answers: Array.from({ length: 100 }, (_, j) => ({ ...it.work.lessons[0], item: `q${j}` }) as never),
        })),
      },
    }),
  ],
])('a receipt with %s was not made here', (_what, change) => {
  expect(readReceipts(codeOf(change(aReceipt())))).toEqual([{ ok: false, why: 'damaged' }]);
});

test.each([['{"toString":1,"valueOf":1}'], [`${'['.repeat(20_000)}${']'.repeat(20_000)}`]])(
  'a code whose steps in time are no numbers is damaged: %.30s',
  (step) => {
    const json = `[["c","n","o",1],[["a","","","name"],[["twinning",null]],[null,0.5,null,"each","free"],null],[["q"],["h"],[${step}],[1],[["a"]]],[]]`;

    expect(readReceipts(sealText('pgareceipt1', json))).toEqual([{ ok: false, why: 'damaged' }]);
  },
);
