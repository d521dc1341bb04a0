import { stringify } from 'yaml';
import { PLACED_ITEMS } from './lesson-template';

const QUIZ_ITEMS = ['quiz_a', 'quiz_b', 'quiz_c', 'quiz_d', 'quiz_e', 'quiz_f'];
const LEVELS = ['remember', 'apply', 'analyse'] as const;

/** The YAML of a bank to be written: valid items for a new lesson and its quiz, each text marked TODO. */
export function fillBankTemplate(id: string, title: string, prefix: string): string {
  const scored = [...PLACED_ITEMS.slice(1, -1), ...QUIZ_ITEMS].map((name, i) => fillItem(name, i, prefix));
  const bank = {
    bank: id,
    quiz: { title: `Quiz: ${title}`, draw: QUIZ_ITEMS.length },
    items: [fillPrediction(prefix), ...scored, fillComparison(prefix)],
  };
  return `# yaml-language-server: $schema=./schema.json\n${stringify(bank, { lineWidth: 0 })}`;
}

function fillItem(name: string, index: number, prefix: string) {
  const use = QUIZ_ITEMS.includes(name) ? 'quiz' : 'lesson';
  const head = fillHead(`${prefix}_${name}`, use, LEVELS[index % LEVELS.length] ?? 'apply', prefix);
  const scored = {
    stem: `TODO: what does ${name} ask?`,
    hint: 'TODO: where to look',
    explanation: 'TODO: why it is so',
  };
  return name === 'idea'
    ? { kind: 'match', ...head, ...scored, ...fillBoard() }
    : { kind: 'single', ...head, ...scored, ...listOptions() };
}

function fillHead(id: string, use: string, level: string, prefix: string) {
  return { id, for: use, objective: `${prefix}1`, level, cites: ['P1'] };
}

function listOptions() {
  const wrong = (id: string, which: string) => ({
    id,
    text: `TODO: ${which} misreading`,
    misconception: 'TODO: the error in two or three words',
    feedback: `TODO: why the ${which} misreading fails`,
  });
  return {
    options: [
      { id: 'key', text: 'TODO: the answer', correct: true, feedback: 'TODO: why this holds' },
      wrong('first', 'first'),
      wrong('second', 'second'),
    ],
  };
}

function fillBoard() {
  const bin = (id: string) => ({ id, text: `TODO: place ${id}` });
  const card = (id: string, place: string) => ({
    id,
    text: `TODO: card ${id}`,
    bin: place,
    right: `TODO: why ${id} belongs there`,
    wrong: `TODO: what any other place gets wrong about ${id}`,
    misconception: 'TODO: the error in two or three words',
  });
  return {
    bins: [bin('north'), bin('south'), bin('decoy_a'), bin('decoy_b')],
    cards: [card('one', 'north'), card('two', 'south')],
  };
}

function fillPrediction(prefix: string) {
  return {
    kind: 'predict',
    ...fillHead(`${prefix}_${PLACED_ITEMS[0]}`, 'lesson', 'apply', prefix),
    stem: 'TODO: what do you expect?',
    options: [
      { id: 'yes', text: 'TODO: one guess' },
      { id: 'no', text: 'TODO: the other guess' },
    ],
    answer: 'TODO: what the lesson will go on to say',
  };
}

function fillComparison(prefix: string) {
  return {
    kind: 'compare',
    ...fillHead(`${prefix}_${PLACED_ITEMS.at(-1)}`, 'lesson', 'analyse', prefix),
    stem: 'TODO: say it in one sentence',
    model: 'TODO: a model answer',
    points: ['TODO: names this', 'TODO: says that'],
    replays: `${prefix}_${PLACED_ITEMS[0]}`,
  };
}
