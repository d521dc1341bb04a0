import type {
  ClozeItem,
  CompareItem,
  ExtendedItem,
  LineItem,
  MatchItem,
  MultipleItem,
  OrderItem,
  PredictItem,
  ScoredItem,
  SingleItem,
  SortItem,
} from '../../domain/item';

/** One valid item of each kind, small enough to score in one's head; any part can be overridden. */
const head = {
  bank: 'twinning',
  hash: 'hash-1',
  former: [],
  for: 'lesson',
  objective: 'tw1',
  level: 'apply',
  cites: ['P5'],
  sources: [],
} as const;

const scored = { ...head, cites: [...head.cites], sources: [], transfer: false, hint: 'Look at P5 again.' };

/** The texts that go with one card or gap. */
export function notesFor(name: string) {
  return { right: `${name} belongs here.`, wrong: `${name} belongs elsewhere.`, misconception: `${name} mixed up` };
}

export function aSingle(parts: Partial<SingleItem> = {}): SingleItem {
  return {
    ...scored,
    kind: 'single',
    id: 'tw_single',
    stem: 'Who designs the medical teams?',
    explanation: 'Beijing assigns a country to each province.',
    options: [
      { id: 'centre', text: 'The centre', correct: true, feedback: 'It assigns the pairs.', misconception: '' },
      { id: 'alone', text: 'Each province', correct: false, feedback: 'They execute.', misconception: 'Free agents' },
      { id: 'firms', text: 'The firms', correct: false, feedback: 'Firms follow.', misconception: 'Firms lead' },
    ],
    ...parts,
  };
}

/** Two right options of four. */
export function aMultiple(parts: Partial<MultipleItem> = {}): MultipleItem {
  return {
    ...scored,
    kind: 'multiple',
    id: 'tw_multiple',
    stem: 'Which fields does twinning serve?',
    explanation: 'Health and agriculture are the two.',
    options: [
      { id: 'health', text: 'Health', correct: true, feedback: 'Medical teams.', misconception: '' },
      { id: 'farming', text: 'Agriculture', correct: true, feedback: 'Demonstration centres.', misconception: '' },
      { id: 'arms', text: 'Arms', correct: false, feedback: 'Arms stay central.', misconception: 'All is devolved' },
      { id: 'tax', text: 'Taxation', correct: false, feedback: 'Not abroad.', misconception: 'Home and abroad' },
    ],
    ...parts,
  };
}

/** Three cards; Ghana and Kenya are decoys. */
export function aMatch(parts: Partial<MatchItem> = {}): MatchItem {
  return {
    ...scored,
    kind: 'match',
    id: 'tw_match',
    stem: 'Match each province to its country.',
    explanation: 'Each pair was assigned.',
    bins: [
      { id: 'algeria', text: 'Algeria' },
      { id: 'congo', text: 'Congo' },
      { id: 'benin', text: 'Benin' },
      { id: 'ghana', text: 'Ghana' },
      { id: 'kenya', text: 'Kenya' },
    ],
    cards: [
      { id: 'hubei', text: 'Hubei', bin: 'algeria', ...notesFor('Hubei'), at: { ghana: 'Ghana is another team’s.' } },
      { id: 'tianjin', text: 'Tianjin', bin: 'congo', ...notesFor('Tianjin'), at: {} },
      { id: 'ningxia', text: 'Ningxia', bin: 'benin', ...notesFor('Ningxia'), at: {} },
    ],
    ...parts,
  };
}

/** Three questions to a list of four; one answer serves two of them, two serve none. */
export function anExtended(parts: Partial<ExtendedItem> = {}): ExtendedItem {
  return {
    ...scored,
    kind: 'extended',
    id: 'tw_extended',
    stem: 'What does each observation do to the claim?',
    explanation: 'Look at who acted first.',
    bins: [
      { id: 'confirms', text: 'Confirms it' },
      { id: 'narrows', text: 'Narrows it' },
      { id: 'contradicts', text: 'Contradicts it' },
      { id: 'untouched', text: 'Does not touch it' },
    ],
    cards: [
      { id: 'first', text: 'A firm came first', bin: 'narrows', ...notesFor('First'), at: { confirms: 'Not quite.' } },
      { id: 'second', text: 'A ministry came first', bin: 'narrows', ...notesFor('Second'), at: {} },
      { id: 'third', text: 'It rained', bin: 'untouched', ...notesFor('Third'), at: {} },
    ],
    ...parts,
  };
}

/** Four cards, two in each bin. */
export function aSort(parts: Partial<SortItem> = {}): SortItem {
  return {
    ...scored,
    kind: 'sort',
    id: 'tw_sort',
    stem: 'Sort by the picture of China.',
    explanation: 'Who acts decides.',
    bins: [
      { id: 'one', text: 'One actor' },
      { id: 'many', text: 'Many actors' },
    ],
    cards: [
      { id: 'beijing', text: 'Beijing decides', bin: 'one', ...notesFor('Beijing'), at: {} },
      { id: 'china', text: 'China wants', bin: 'one', ...notesFor('China'), at: { many: 'One name, one actor.' } },
      { id: 'hunan', text: 'Hunan invests', bin: 'many', ...notesFor('Hunan'), at: {} },
      { id: 'jiangxi', text: 'Jiangxi builds', bin: 'many', ...notesFor('Jiangxi'), at: {} },
    ],
    ...parts,
  };
}

/** Four cards, listed in the right order: six pairs. */
export function anOrder(parts: Partial<OrderItem> = {}): OrderItem {
  return {
    ...scored,
    kind: 'order',
    id: 'tw_order',
    stem: 'Put the chain in order.',
    explanation: 'The province comes first.',
    from: 'First',
    to: 'Last',
    cards: [
      { id: 'pressure', text: 'Pressure at home', ...notesFor('Pressure'), at: {} },
      { id: 'firms', text: 'Firms go out', ...notesFor('Firms'), at: {} },
      { id: 'cluster', text: 'A cluster grows', ...notesFor('Cluster'), at: {} },
      { id: 'policy', text: 'Policy justifies it', ...notesFor('Policy'), at: {} },
    ],
    ...parts,
  };
}

/** Two gaps; obey and ignore are decoys. */
export function aCloze(parts: Partial<ClozeItem> = {}): ClozeItem {
  return {
    ...scored,
    kind: 'cloze',
    id: 'tw_cloze',
    stem: 'Fill the gaps.',
    explanation: 'Design at the centre, work in the provinces.',
    text: 'Central agents {who} policies; provinces {what} them.',
    gaps: [
      { id: 'who', word: 'design', ...notesFor('Who'), at: { obey: 'The centre gives orders.' } },
      { id: 'what', word: 'carry', ...notesFor('What'), at: {} },
    ],
    words: [
      { id: 'design', text: 'design' },
      { id: 'carry', text: 'carry out' },
      { id: 'obey', text: 'obey' },
      { id: 'ignore', text: 'ignore' },
    ],
    ...parts,
  };
}

/** Five stops; a card for each end and one for the middle. */
export function aLine(parts: Partial<LineItem> = {}): LineItem {
  return {
    ...scored,
    kind: 'line',
    id: 'tw_line',
    stem: 'Place each action on the line.',
    explanation: 'Lobbying shapes the design, adapting the work.',
    from: 'Shaping the design',
    to: 'Shaping the work',
    stops: 5,
    cards: [
      { id: 'lobby', text: 'Lobbying', accept: [1, 2], ...notesFor('Lobbying'), at: { p5: 'It is before the plan.' } },
      { id: 'pilot', text: 'Piloting', accept: [3], ...notesFor('Piloting'), at: {} },
      { id: 'adapt', text: 'Adapting', accept: [5], ...notesFor('Adapting'), at: {} },
    ],
    ...parts,
  };
}

export function aPredict(parts: Partial<PredictItem> = {}): PredictItem {
  return {
    ...head,
    cites: [...head.cites],
    sources: [],
    kind: 'predict',
    id: 'tw_guess',
    stem: 'Who sends the doctors?',
    options: [
      { id: 'ministry', text: 'A ministry' },
      { id: 'province', text: 'A province' },
    ],
    answer: 'Most teams come from one province each.',
    ...parts,
  };
}

export function aCompare(parts: Partial<CompareItem> = {}): CompareItem {
  return {
    ...head,
    cites: [...head.cites],
    sources: [],
    kind: 'compare',
    id: 'tw_sentence',
    stem: 'Say in one sentence what twinning is.',
    model: 'Twinning pairs a province with a state.',
    points: ['names the pair', 'says who assigns it'],
    replays: 'tw_guess',
    ...parts,
  };
}

/** One item of every scored kind. */
export function everyKind(): ScoredItem[] {
  return [aSingle(), aMultiple(), aMatch(), aSort(), anExtended(), anOrder(), aCloze(), aLine()];
}
