/** @jest-environment node */
import { hashItem } from '../../content/hash-item';
import { itemSchema } from '../../content/schema';

const head = {
  id: 'tw_pick',
  for: 'lesson',
  objective: 'tw1',
  level: 'apply',
  cites: ['P5'],
  stem: 'Who runs it?',
  hint: 'Look.',
  explanation: 'So.',
};
const hubei = { id: 'hubei', text: 'Hubei', correct: true, feedback: 'Yes.' };
const beijing = { id: 'beijing', text: 'Beijing', misconception: 'One actor', feedback: 'No.' };
const single = { kind: 'single', ...head, options: [hubei, beijing] };
const place = { right: 'Yes.', wrong: 'No.', misconception: 'M' };
const one = { id: 'one', text: 'One', ...place };
const two = { id: 'two', text: 'Two', ...place };
const three = { id: 'three', text: 'Three', ...place };

test('a hash is eight hex digits and stays what it was, because records hold it', () => {
  expect(hash(single)).toBe('df167b5f');
});

test('teaching texts, tags and waivers may change without a new version', () => {
  const edited = {
    ...single,
    hint: 'Look again.',
    explanation: 'Because.',
    takeaway: 'The centre designs.',
    level: 'analyse',
    cites: ['P6'],
    waive: [{ rule: 'absolute-word', reason: 'A quotation' }],
    options: [
      { ...hubei, feedback: 'Yes, Hubei.' },
      { ...beijing, misconception: 'The unitary actor' },
    ],
  };

  expect(hash(edited)).toBe(hash(single));
});

test('the order of shuffled parts may change without a new version', () => {
  expect(hash({ ...single, options: [beijing, hubei] })).toBe(hash(single));
});

test('words may be mended or translated without a new version', () => {
  const french = {
    ...single,
    stem: 'Qui la dirige ?',
    options: [
      { ...hubei, text: 'Le Hubei' },
      { ...beijing, text: 'Pékin' },
    ],
  };

  expect(hash(french)).toBe(hash(single));
});

test.each([
  ['a version that the author raised', { ...single, version: 2 }],
  ['another kind', { ...single, kind: 'multiple', options: [hubei, beijing, { ...beijing, id: 'both' }] }],
  ['another option', { ...single, options: [hubei, { ...beijing, id: 'capital' }] }],
  [
    'another key',
    {
      ...single,
      options: [
        { ...hubei, correct: false },
        { ...beijing, correct: true },
      ],
    },
  ],
])('%s makes another item of it', (_, edited) => {
  expect(hash(edited)).not.toBe(hash(single));
});

test('the order of an order item is its key', () => {
  const order = { kind: 'order', ...head, from: 'First', to: 'Last', cards: [one, two, three] };

  expect(hash({ ...order, cards: [two, one, three] })).not.toBe(hash(order));
});

test('a card’s bin is its key', () => {
  const bins = [
    { id: 'plan', text: 'Plan' },
    { id: 'act', text: 'Act' },
  ];
  const sort = (bin: string) => ({
    kind: 'sort',
    ...head,
    bins,
    cards: [
      { ...one, bin: 'plan' },
      { ...two, bin },
    ],
  });

  expect(hash(sort('plan'))).not.toBe(hash(sort('act')));
});

test('the answer of a part, and which answers there are, are the key of a shared list; their order is not', () => {
  const bins = ['plan', 'act', 'both', 'neither'].map((id) => ({ id, text: `They ${id}` }));
  const extended = (bin: string, list = bins) => ({
    kind: 'extended',
    ...head,
    bins: list,
    cards: [
      { ...one, bin: 'plan' },
      { ...two, bin: 'plan' },
      { ...three, bin },
    ],
  });

  expect(hash(extended('act'))).not.toBe(hash(extended('plan')));
  expect(hash(extended('act', [...bins, { id: 'later', text: 'Later' }]))).not.toBe(hash(extended('act')));
  expect(hash(extended('act', [...bins].reverse()))).toBe(hash(extended('act')));
});

test('accepted stops are a key, in whatever order they are listed', () => {
  const line = (accept: number[]) => ({
    kind: 'line',
    ...head,
    from: 'Design',
    to: 'Execution',
    stops: 5,
    cards: [
      { ...one, accept },
      { ...two, accept: [5] },
    ],
  });

  expect(hash(line([2, 1]))).toBe(hash(line([1, 2])));
  expect(hash(line([1, 2, 3]))).not.toBe(hash(line([1, 2])));
});

test('a gap’s word is its key', () => {
  const words = [
    { id: 'design', text: 'design' },
    { id: 'obey', text: 'obey' },
  ];
  const cloze = (word: string) => ({
    kind: 'cloze',
    ...head,
    text: 'They {what}.',
    words,
    gaps: [{ id: 'what', word, ...place }],
  });

  expect(hash(cloze('design'))).not.toBe(hash(cloze('obey')));
});

function hash(data: unknown): string {
  return hashItem(itemSchema.parse(data));
}
