import { XMLParser } from 'fast-xml-parser';
import { keyResponse } from '../../../domain/key-response';
import type { Placed } from '../../../domain/response';
import { fractionOf } from '../../../domain/score/score';
import { scoreItem } from '../../../domain/score/score-item';
import { writeMoodleXml } from '../../../packaging/exports/moodle-xml';
import { aLine, aMultiple, anExtended } from '../../domain/an-item';
import { shareByScorer } from '../../domain/assignment/an-assignment';
import { NASTY } from '../a-package';
import { aSource, putTexts, shownBy } from './a-source';

interface Text {
  text: string;
}

interface Question {
  '@type': string;
  name: Text;
  questiontext: Text;
  generalfeedback: Text;
  idnumber: string;
  category?: Text;
  answer: (Text & { '@fraction': string; feedback: Text })[];
  subquestion: (Text & { answer: Text })[];
  dragbox: Text[];
  [key: string]: unknown;
}

const LISTS = ['question', 'answer', 'subquestion', 'dragbox', 'hint'];
const parser = new XMLParser({
  ...{
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  },
  isArray: (name, path) => LISTS.includes(name) && !String(path).endsWith('subquestion.answer'),
});

function questionsOf(source = aSource()): { questions: Question[]; notes: string[] } {
  const { content, notes } = writeMoodleXml(source);
  return {
    questions: parser.parse(String(content)).quiz.question,
    notes: notes.map(({ item, text }) => `${item}: ${text}`),
  };
}

test('every kind that Moodle has a question type for becomes one of that type', () => {
  expect(questionsOf().questions.map((question) => `${question['@type']} ${question.idnumber ?? ''}`)).toEqual([
    'category ',
    'multichoice tw_single',
    'multichoice tw_multiple',
    'matching tw_match',
    'matching tw_sort',
    'matching tw_extended',
    'ordering tw_order',
    'ddwtos tw_cloze',
    'multichoice tw_line_1',
    'multichoice tw_line_2',
    'multichoice tw_line_3',
    'essay tw_sentence',
  ]);
});

test('what was changed or left out is listed, and nothing else', () => {
  expect(questionsOf().notes).toEqual([
    'tw_match: Feedback on particular wrong places is left out.',
    'tw_sort: Feedback on particular wrong places is left out.',
    'tw_extended: Feedback on particular wrong answers is left out.',
    'tw_order: Feedback on particular cards is joined into one text.',
    'tw_cloze: Feedback on particular wrong words is left out.',
    'tw_line: Became 3 single choices, one a card, since Moodle’s matching has no half-right places.',
    'tw_guess: Left out: a guess without a key is no Moodle question.',
    'tw_sentence: Became an essay question worth nothing; the model answer is in its notes for markers and its feedback.',
  ]);
});

test('titles, stems, options and feedback survive with every sign in them', () => {
  const { questions } = questionsOf();
  const [category, single, , match] = questions;

  expect(category?.category?.text).toBe(`$course$/top/Week 3//4: ${NASTY}`);
  expect(shownBy(single?.questiontext.text ?? '')).toBe(`${NASTY} really 对口 (duìkǒu)?`);
  expect(single?.questiontext.text).toContain('<em>really</em> <span lang="zh-Hans">对口</span>');
  expect(single?.name.text).toBe(`tw_single: ${NASTY} really 对口?`);
  expect(shownBy(single?.answer[1]?.text ?? '')).toBe(NASTY);
  expect(shownBy(single?.answer[1]?.feedback.text ?? '')).toBe(`%50% ${NASTY}`);
  expect(shownBy(match?.subquestion[0]?.text ?? '')).toBe(`${NASTY} -> x`);
});

test('a key, and nothing but the key, earns everything', () => {
  const [, single, multiple] = questionsOf().questions;

  expect(single?.answer.map((answer) => answer['@fraction'])).toEqual(['100', '0', '0']);
  const sum = aMultiple().options.reduce(
    (total, option, i) => total + (option.correct ? Number(multiple?.answer[i]?.['@fraction']) : 0),
    0,
  );
  expect(sum).toBeCloseTo(100, 3);
  expect(multiple?.answer.filter((answer) => Number(answer['@fraction']) < 0).length).toBe(
    aMultiple().options.filter(({ correct }) => !correct).length,
  );
});

test('places without a card are answers without a question', () => {
  const match = questionsOf().questions[3];

  expect(match?.subquestion.map(({ text, answer }) => [text === '', answer.text])).toEqual(
    expect.arrayContaining([
      [true, expect.any(String)],
      [false, 'Algeria'],
    ]),
  );
});

test('a list that parts share is a matching in which an answer comes once, however many parts it is right for', () => {
  const { questions } = questionsOf(aSource([anExtended()]));
  const pairs = (questions[1]?.subquestion ?? []).map(({ text, answer }) => ({ asked: text, answer: answer.text }));
  const asked = pairs.filter((pair) => pair.asked !== '');

  expect(questions[1]?.['@type']).toBe('matching');
  expect(asked).toEqual([
    { asked: 'A firm came first', answer: 'Narrows it' },
    { asked: 'A ministry came first', answer: 'Narrows it' },
    { asked: 'It rained', answer: 'Does not touch it' },
  ]);
  // Moodle offers equal answers once, below every question alike.
  expect(new Set(pairs.map(({ answer }) => answer))).toEqual(new Set(anExtended().bins.map(({ text }) => text)));
  for (const [first, share] of [
    ['Narrows it', 1],
    ['Confirms it', 2 / 3],
  ] as const) {
    const given = [first, 'Narrows it', 'Does not touch it'];
    const right = asked.filter(({ answer }, i) => answer === given[i]).length;

    expect(right / asked.length).toBeCloseTo(share);
    expect(shareByScorer(anExtended(), putTexts(anExtended(), given))).toBeCloseTo(share);
  }
});

test('a drag into text numbers its words so that each gap finds its own', () => {
  const cloze = questionsOf().questions[7];

  expect(cloze?.questiontext.text).toContain('Central agents [[1]] policies; provinces [[2]] them.');
  expect(cloze?.dragbox.map(({ text }) => text)).toEqual(['design', 'carry out', 'obey', 'ignore']);
});

test('trap 14: an ordering question says shownumcorrect, without which the import crashes', () => {
  const order = questionsOf().questions[6];

  expect(order).toHaveProperty('shownumcorrect');
  expect(order).toMatchObject({
    gradingtype: 'RELATIVE_ALL_PREVIOUS_AND_NEXT',
    answer: [{ text: 'Pressure at home', '@fraction': '1.0000000' }, {}, {}, {}],
  });
});

test('trap 18: a line, which no matching can hold, becomes a set of choices that earn what the line earns, and the list says so', () => {
  const { questions, notes } = questionsOf(aSource([aLine()]));
  const key = keyResponse(aLine());
  const placed: Placed = key.kind === 'placement' ? { ...key.placed, lobby: 'p3' } : {};

  const earned = aLine().cards.map((card, i) => {
    const stop = Number(placed[card.id]?.slice(1));
    return Number(questions[i + 1]?.answer[stop - 1]?.['@fraction']) / 100;
  });

  const score = scoreItem(aLine(), { kind: 'placement', placed });
  expect(earned).toEqual([0.5, 1, 1]);
  expect(earned.reduce((a, b) => a + b) / earned.length).toBeCloseTo(score.status === 'scored' ? fractionOf(score) : 0);
  expect(notes).toEqual([expect.stringContaining('Became 3 single choices')]);
});

test('the paragraph that an item cites is named in its feedback', () => {
  expect(shownBy(questionsOf().questions[1]?.generalfeedback.text ?? '')).toContain(
    'See paragraph 5 of Charlotte Lenz, “China’s Provinces”.',
  );
});
