import { aSingle } from '../domain/an-item';
import { aSession } from './a-session';

const card = aSingle({ id: 'tw_1' });
const sibling = aSingle({ id: 'tw_2' });
const plain = aSingle({ id: 'tw_3' });

test('an answer in a review says which card it stood for; elsewhere an answer stands for itself', async () => {
  const { session } = aSession();
  await session.load();
  const form = session.startReview(() => ({ items: ['tw_2', 'tw_3'], standsFor: { tw_2: 'tw_1' } }));
  const quiz = session.startForm('twinning', 'each', false, () => ['tw_2']);
  const answers = (
    [
      [sibling, form],
      [plain, form],
      [sibling, quiz],
      [card, null],
    ] as const
  ).map(([item, where]) => {
    session.respond(item, where, { kind: 'choice', chosen: ['centre'] });
    const result = session.submit(item, where);
    return 'attempt' in result ? [result.attempt.item, result.attempt.card] : null;
  });

  expect(answers).toEqual([
    ['tw_2', 'tw_1'],
    ['tw_3', null],
    ['tw_2', null],
    ['tw_1', null],
  ]);
});

test('a review is a form of its own bank, with feedback after each answer, seeded by its id', async () => {
  const { session } = aSession();
  await session.load();
  const seeds: string[] = [];
  const form = session.startReview((id) => {
    seeds.push(id);
    return { items: ['tw_1'], standsFor: {} };
  });

  expect(seeds).toEqual([form]);
  expect(session.getState().log).toMatchObject([
    { type: 'form', id: form, bank: 'review', items: ['tw_1'], feedback: 'each', isPractice: false, standsFor: {} },
  ]);
});

test('a plan is one more entry: nothing that was planned before is lost', async () => {
  const { session, clock } = aSession();
  await session.load();
  session.setPlan('2026-12-12', 20);
  clock.at = 5000;
  session.setPlan(null, 8);

  expect(session.getState().log).toMatchObject([
    { type: 'plan', at: 1000, exam: '2026-12-12', cap: 20 },
    { type: 'plan', at: 5000, exam: null, cap: 8 },
  ]);
});

test('the clock that the session goes by can be asked', () => {
  const { session, clock } = aSession();
  clock.at = 77;

  expect(session.now()).toBe(77);
});
