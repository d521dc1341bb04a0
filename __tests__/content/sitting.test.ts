/** @jest-environment node */
import fc from 'fast-check';
import { letterOf, listQuestions, type Question, writeSheet } from '../../content/sitting/make-sheet';
import { markSitting } from '../../content/sitting/mark-sitting';
import { formatReport, reportSittings, tallyByBankAndKind } from '../../content/sitting/report-sittings';
import { runSitting } from '../../content/sitting/sitting-cli';
import type { ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { fractionOf } from '../../domain/score/score';
import { scoreItem } from '../../domain/score/score-item';
import { keyOf } from '../domain/a-response';
import { everyKind } from '../domain/an-item';
import { finished, scoredItems } from '../domain/arbitrary-item';

const course = (items: ScoredItem[]) => ({ banks: [{ id: 'twinning', title: 'T', draw: 1, pass: 0.7, items }] });
const sheet = (items: ScoredItem[], seed = '1', isOptionsOnly = false) =>
  listQuestions(course(items), { bank: null, seed, isOptionsOnly });

/** A response as a sitter would write it down from the sheet. */
function writeDown({ item, options, cards }: Question, response: Response): string {
  if (response.kind === 'choice')
    return response.chosen.map((id) => letterOf(options.findIndex((o) => o.id === id))).join(' ');
  if (response.kind !== 'placement') return '';
  const { placed } = response;
  if (item.kind === 'order')
    return Object.entries(placed)
      .sort(([, a], [, b]) => Number(a.slice(1)) - Number(b.slice(1)))
      .map(([id]) => cards.findIndex((card) => card.id === id) + 1)
      .join(' ');
  const pairs = Object.entries(placed).map(([a, b]) => (item.kind === 'cloze' ? [b, a] : [a, b]));
  return pairs
    .map(
      ([card, place]) =>
        `${cards.findIndex(({ id }) => id === card) + 1}${letterOf(options.findIndex(({ id }) => id === place))}`,
    )
    .join(' ');
}

test('whatever is answered, the sitting marks it as the module does', () => {
  fc.assert(
    fc.property(scoredItems.chain(finished), fc.string(), ({ item, response }, seed) => {
      const [question] = sheet([item], seed);
      if (!question) throw new Error('no question');
      const { marked, faults } = markSitting([question], `1: ${writeDown(question, response)}`);
      const score = scoreItem(item, response);

      expect(faults).toEqual([]);
      expect(marked[0]?.share).toBe(score.status === 'scored' ? fractionOf(score) : -1);
    }),
  );
});

test('the sheet holds every question and its parts, but no key, no id and no bank', () => {
  const text = writeSheet(sheet(everyKind()), { isOptionsOnly: false, name: (id) => id });

  expect(text.match(/^## \d+$/gm)).toHaveLength(everyKind().length);
  expect(text).toContain('Who designs the medical teams?');
  expect(text).toContain('[1: ____]');
  expect(text).not.toMatch(/tw_|feedback|correct/);
});

test('what a question stresses is stressed on the sheet', () => {
  const items = everyKind().map((item) => ({ ...item, stem: 'Why *the* role, and not **a** role?' }));

  const text = writeSheet(sheet(items), { isOptionsOnly: false, name: (id) => id });

  expect(text).toContain('Why *the* role, and not *a* role?');
});

test('options alone: choice items without their stems', () => {
  const questions = sheet(everyKind(), '1', true);
  const text = writeSheet(questions, { isOptionsOnly: true, name: (id) => id });

  expect(questions.map(({ item }) => item.kind).sort()).toEqual(['multiple', 'single']);
  expect(text).toContain('The centre');
  expect(text).not.toContain('Who designs the medical teams?');
});

test('one seed gives one sheet, another seed another order', () => {
  const numbers = (seed: string) => sheet(everyKind(), seed).map(({ item }) => item.id);

  expect(numbers('7')).toEqual(numbers('7'));
  expect(numbers('7')).not.toEqual(numbers('8'));
});

test('an answer that is missing, foreign or half is named, and earns nothing', () => {
  const questions = sheet(everyKind());
  const half = questions.find(({ item }) => item.kind === 'match')?.number;
  const { marked, faults } = markSitting(questions, `${half}: 1A\n99: B\nno idea\n`);

  expect(faults).toContain('line 2: expected the number of a question, a colon and its answer, got “99: B”');
  expect(faults).toContain('line 3: expected the number of a question, a colon and its answer, got “no idea”');
  expect(faults).toContain(`question ${half}: expected a whole answer, got “1A”`);
  expect(faults.filter((fault) => fault.endsWith('got none'))).toHaveLength(questions.length - 1);
  expect(marked.every(({ share }) => share === 0)).toBe(true);
});

test('several sittings give each item its hit rate', () => {
  const questions = sheet(everyKind());
  const right = questions
    .map((question) => `${question.number}: ${writeDown(question, keyOf(question.item))}`)
    .join('\n');
  const report = reportSittings([right, ''].map((text) => markSitting(questions, text).marked));

  expect(report.all).toEqual({ name: 'all', questions: 2 * questions.length, share: 0.5 });
  expect(report.items.every(({ shares }) => shares.join() === '1,0')).toBe(true);
  expect(formatReport(report)).toContain('twinning');
});

test('one sitting as data: of each bank and kind its questions and the mean share', () => {
  const items = everyKind();
  const right = sheet(items).map((q) => `${q.number}: ${writeDown(q, keyOf(q.item))}`);

  const rows = tallyByBankAndKind(markSitting(sheet(items), right.join('\n')).marked);

  expect(rows.map(({ kind }) => kind).sort()).toEqual([...new Set(items.map(({ kind }) => kind))].sort());
  expect(rows.reduce((sum, { questions }) => sum + questions, 0)).toBe(items.length);
  expect(rows.every(({ share }) => share === 1)).toBe(true);
});

test('the command says how it is called', () => {
  expect(runSitting([], process.cwd())).toMatchObject({ exitCode: 2, output: expect.stringContaining('Usage:') });
  expect(runSitting(['--bank', 'nowhere'], process.cwd()).output).toMatch(
    /^--bank nowhere: expected one of unitary-actor/,
  );
  expect(runSitting(['--all', '--options-only'], process.cwd()).output).toMatch(/^# A sitting/);
});
