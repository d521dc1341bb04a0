import { gradeWork } from '../../../domain/assignment/grade-work';
import { type Item, isBoard, isScored } from '../../../domain/item';
import { CARTRIDGE_DIALECTS } from '../../../packaging/cartridge/cartridge-dialect';
import { CARTRIDGE_FORMATS } from '../../../packaging/cartridge/cartridge-format';
import { toCcQuestions } from '../../../packaging/cartridge/cc-question';
import { writeCcBank } from '../../../packaging/cartridge/cc-quiz';
import { toChoiceSet } from '../../../packaging/exports/choice-set';
import { aSingle, aSort } from '../../domain/an-item';
import { NASTY, theCourse } from '../a-package';
import { aSource } from '../exports/a-source';
import { aCartridge } from './a-cartridge';
import { choicesOf, mark, metadataOf, questionOf, readItems } from './a-qti-reader';
import { aWholeAssignment } from './a-whole-assignment';
import { findAll, parseXml, textOf, type XmlNode } from './read-xml';

const items = theCourse().banks.flatMap((bank) => bank.items);
const whole = aCartridge('cc13', { assignment: aWholeAssignment() });

async function bankedItems(): Promise<Map<string, XmlNode>> {
  const { files } = await whole;
  const banked = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith('banks/') ? readItems(parseXml(text)) : [],
  );
  return new Map(banked.map((item) => [item.attributes.ident ?? '', item]));
}

/** The questions that stand for an item in the banks. */
function questionsFor({ id }: Item, banked: ReadonlyMap<string, XmlNode>): XmlNode[] {
  return [...banked].flatMap(([ident, node]) => (ident === id || ident.replace(/_\d+$/, '') === id ? [node] : []));
}

function aBank(...asked: Item[]): XmlNode[] {
  const source = aSource();
  const questions = asked
    .flatMap((item) => toCcQuestions(item, source))
    .map((question) => ({ question, category: 'x' }));
  return readItems(parseXml(writeCcBank('bank', questions, CARTRIDGE_DIALECTS.cc13)));
}

test('every item of every bank is in the cartridge, or listed as left out with the reason', async () => {
  const { notes } = await whole;
  const banked = await bankedItems();
  const missing = items.filter((item) => questionsFor(item, banked).length === 0).map(({ id }) => id);

  expect(missing.length).toBeGreaterThan(0);
  expect(notes[0]).toEqual({
    text: 'Left out: a guess has no key, and the profile has no question without one.',
    items: missing,
  });
  expect(notes.flatMap((note) => note.items).sort()).toEqual(items.map(({ id }) => id).sort());
});

test('version 1.1 holds the same questions in its one bank, by categories', async () => {
  const { files } = await aCartridge('cc11', { assignment: aWholeAssignment() });
  const all = readItems(parseXml(files['banks/all.xml'] ?? ''));

  expect(all.map(({ attributes }) => attributes.ident).sort()).toEqual([...(await bankedItems()).keys()].sort());
  expect(new Set(all.map((item) => metadataOf(item).cc_question_category))).toEqual(
    new Set(theCourse().banks.map(({ title }) => title)),
  );
});

test('only banks of the chosen lessons and quizzes go along, where no more are asked for', async () => {
  const { files } = await aCartridge('cc13', { banks: 'chosen' });

  expect(Object.keys(files).filter((path) => path.startsWith('banks/'))).toEqual([
    'banks/clustering.xml',
    'banks/final.xml',
    'banks/twinning.xml',
  ]);
});

test('without banks the ready quizzes are there, and what was changed in their questions is told', async () => {
  const { files, notes } = await aCartridge('cc11', { banks: 'none' });

  expect(Object.keys(files).filter((path) => path.startsWith('banks/'))).toEqual([]);
  expect(Object.keys(files)).toContain('quizzes/ready_quiz_final.xml');
  expect(notes.flatMap((note) => note.items)).toContain('tw_guess');
});

test('each question keeps to its profile', async () => {
  for (const item of (await bankedItems()).values()) {
    const { cc_profile: kind, cc_weighting: weight, qmd_computerscored: isByHand } = metadataOf(item);
    const choices = choicesOf(item).map(({ id }) => id);
    const cardinality = findAll(item, 'response_lid').map(({ attributes }) => attributes.rcardinality);
    expect(new Set(choices).size).toBe(choices.length);
    for (const { text } of findAll(item, 'varequal')) expect(choices).toContain(text);
    const shown = findAll(item, 'displayfeedback').map(({ attributes }) => attributes.linkrefid);
    expect(findAll(item, 'itemfeedback').map(({ attributes }) => attributes.ident)).toEqual([...new Set(shown)]);
    if (kind === 'cc.essay.v0p1') {
      expect([weight, isByHand, choices, cardinality]).toEqual([undefined, 'No', [], []]);
      expect(findAll(item, 'solution')).toHaveLength(1);
    } else {
      expect(kind).toMatch(/^cc\.(multiple_choice|multiple_response|true_false)\.v0p1$/);
      expect(weight).toBe('1');
      expect(cardinality).toEqual([kind === 'cc.multiple_response.v0p1' ? 'Multiple' : 'Single']);
      if (kind === 'cc.multiple_choice.v0p1') expect(choices.length).toBeGreaterThan(2);
    }
  }
});

test('right answers earn all and wrong ones nothing, in every question of every bank', async () => {
  const banked = await bankedItems();
  for (const item of items.filter(isScored)) {
    const questions = questionsFor(item, banked);
    const keys: Set<string>[] = isBoard(item)
      ? toChoiceSet(item).map(({ places }) => new Set(places.flatMap(({ id, share }) => (share === 1 ? [id] : []))))
      : [new Set(item.options.flatMap(({ id, correct }) => (correct ? [id] : [])))];
    expect(questions).toHaveLength(keys.length);
    questions.forEach((question, i) => {
      const key = keys[i] ?? new Set();
      const choices = choicesOf(question).map(({ id }) => id);
      if (item.kind === 'multiple') {
        expect(mark(question, [...key]).score).toBe(100);
        // All or nothing: one too few, and everything.
        expect(mark(question, [...key].slice(1)).score).toBe(0);
        expect(mark(question, choices).score).toBe(0);
        return;
      }
      for (const choice of choices)
        expect([question.attributes.ident, choice, mark(question, [choice]).score]).toEqual([
          question.attributes.ident,
          choice,
          key.has(choice) ? 100 : 0,
        ]);
      expect(mark(question, []).score).toBe(0);
    });
  }
});

test('a question made of one card says nothing of the other cards, whatever is answered', async () => {
  const banked = await bankedItems();
  for (const item of items.filter(isBoard)) {
    const rights = item.kind === 'cloze' ? item.gaps : item.cards;
    questionsFor(item, banked).forEach((question, i) => {
      const shown = choicesOf(question).flatMap(({ id }) => mark(question, [id]).shown);
      const said = plain([questionOf(question), ...shown].join(' '));
      expect(said).toContain(plain(rights[i]?.right ?? '').slice(0, 30));
      rights.forEach((other, at) => {
        if (at !== i) expect(said).not.toContain(plain(other.right).slice(0, 30));
      });
      expect(said).not.toContain(plain(item.explanation).slice(0, 40));
    });
  }
});

function plain(text: string): string {
  return text
    .replace(/<[^>]*>|&\w+;|\[\[\w+\]\]/g, ' ')
    .replace(/[^a-z ]+/gi, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

test.each(CARTRIDGE_FORMATS)('%s: a ready quiz has the points of the module, one a question', async (format) => {
  const assignment = aWholeAssignment();
  const { files } = await aCartridge(format, { assignment });
  const graded = gradeWork(assignment, { lessons: [], forms: [] }, theCourse());

  for (const { part, possible } of graded) {
    if (part.kind !== 'quiz') continue;
    const quiz = parseXml(files[`quizzes/ready_quiz_${part.bank}.xml`] ?? '');
    const weights = readItems(quiz).map((item) => Number(metadataOf(item).cc_weighting));
    expect([part.bank, weights]).toEqual([part.bank, Array.from({ length: possible }, () => 1)]);
    const origins = readItems(quiz).map(({ attributes }) => (attributes.ident ?? '').replace(/_\d+$/, ''));
    expect(new Set(origins).size).toBe(possible);
    expect(metadataOf(findAll(quiz, 'assessment')[0] as XmlNode)).toMatchObject({
      cc_profile: 'cc.exam.v0p1',
      cc_maxattempts: '2',
    });
  }
});

test('where no quiz was chosen, the exercises of a lesson make one of as many points', async () => {
  const assignment = aWholeAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });
  const { files } = await aCartridge('cc13', { assignment });
  const [graded] = gradeWork(assignment, { lessons: [], forms: [] }, theCourse());

  expect(readItems(parseXml(files['quizzes/ready_lesson_twinning.xml'] ?? ''))).toHaveLength(graded?.possible ?? 0);
});

test('of two choices the profile takes none: they become one statement, true or false', () => {
  const [first, second] = aSingle().options;
  const pair = aSingle({ options: first && second ? [first, second] : [] });
  const sort = aSort();
  const halved = {
    ...sort,
    bins: sort.bins.slice(0, 2),
    cards: sort.cards.filter(({ bin }) => sort.bins.slice(0, 2).some(({ id }) => id === bin)),
  };

  const questions = aBank(pair, halved);

  expect(questions.length).toBeGreaterThan(1);
  for (const question of questions) {
    expect(metadataOf(question).cc_profile).toBe('cc.true_false.v0p1');
    expect(choicesOf(question).map(({ id }) => id)).toEqual(['true', 'false']);
    expect(questionOf(question)).toContain('True or false?');
    const scores = ['true', 'false'].map((answer) => mark(question, [answer]).score);
    expect([...scores].sort()).toEqual([0, 100]);
  }
  const [single] = questions;
  const isStatedRight = questionOf(single as XmlNode).includes('The centre');
  expect(mark(single as XmlNode, [isStatedRight ? 'true' : 'false']).score).toBe(100);
});

test('titles, stems, options and feedback survive with every sign in them; Chinese has its language and pinyin', () => {
  const single = aSingle();
  const options = single.options.map((option, i) => (i === 1 ? { ...option, text: NASTY, feedback: NASTY } : option));
  const [question] = aBank(aSingle({ stem: `${NASTY} *really* [[duikou]]?`, options }));
  if (!question) throw new Error('no question');
  const html = NASTY.replaceAll('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');

  expect(question.attributes.title).toBe(`tw_single: ${NASTY} really 对口?`);
  expect(questionOf(question)).toBe(
    `<p>${html} <em>really</em> <span lang="zh-Hans">对口</span> (duìkǒu)?</p>`.replaceAll('&quot;', '"'),
  );
  const chosen = choicesOf(question).find(({ text }) => text === html);
  expect(chosen && mark(question, [chosen.id]).shown).toContain(html);
});

test('what everybody sees after a question is told apart from what one answer is told', () => {
  // Moodle makes everybody's feedback of all that stands under continue="Yes".
  for (const question of aBank(aSingle(), aSort())) {
    const forAll = findAll(question, 'respcondition').filter(({ attributes }) => attributes.continue === 'Yes');
    expect(forAll).toHaveLength(1);
    expect(textOf(forAll[0] as XmlNode, 'conditionvar')).toBe('');
  }
});
