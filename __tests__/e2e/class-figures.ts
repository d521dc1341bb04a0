import { expect, type Locator, type Page } from 'playwright/test';
import { boardOf } from '../../domain/board';
import type { ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { correlateByHand } from './class-pages';

/** What one student did, recomputed from the raw answers: shares from 0 to 1. */
export interface StudentByHand {
  name: string;
  lesson: number;
  quiz: number;
  score: number;
  /** Points: exercises of the lesson and questions of the quiz. */
  possible: number;
  /** Answers and hand-ins after the due date. */
  late: number;
  all: { item: string; response: Response; share: number }[];
}

/** What the class did with one question: its figures, and how often each option or placement was given. */
export interface QuestionByHand {
  id: string;
  n: number;
  difficulty: number;
  right: number;
  /** NaN where it is not defined. */
  discrimination: number;
  /** Label, right or wrong, count; every option of a choice, and only given placements of a board. */
  counts: string[];
}

export const percent = (share: number) => `${Math.round(share * 1000) / 10}\u00a0%`;
const sumOf = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const bare = (text: string) => text.replaceAll('*', '').trim();

/** Every question that was asked, by the definitions that the page prints; shares no code with the analysis. */
export function analyseByHand(students: StudentByHand[], items: Map<string, ScoredItem>): QuestionByHand[] {
  return [...new Set(students.flatMap(({ all }) => all.map(({ item }) => item)))].map((id) => {
    const given = students.flatMap(({ all }) => {
      const one = all.find(({ item }) => item === id);
      const rest = all.filter(({ item }) => item !== id).map(({ share }) => share);
      return one ? [{ ...one, rest: sumOf(rest) / rest.length }] : [];
    });
    const shares = given.map(({ share }) => share);
    const rests = given.map(({ rest }) => rest);
    return {
      id,
      n: given.length,
      difficulty: sumOf(shares) / given.length,
      right: shares.filter((share) => share > 0.999_999).length,
      discrimination: given.length < 3 ? Number.NaN : correlateByHand(shares, rests),
      counts: countByHand(
        items.get(id) as ScoredItem,
        given.map(({ response }) => response),
      ),
    };
  });
}

function countByHand(item: ScoredItem, responses: Response[]): string[] {
  if (item.kind === 'single' || item.kind === 'multiple')
    return item.options
      .map(({ id, text, correct }) => {
        const count = responses.filter((response) => response.kind === 'choice' && response.chosen.includes(id)).length;
        return `${bare(text)} | ${correct ? 'right' : 'wrong'} | ${count}`;
      })
      .sort();
  const { cards, bins } = boardOf(item);
  const pairs = responses.flatMap((response) => (response.kind === 'placement' ? Object.entries(response.placed) : []));
  return [...new Set(pairs.map(([card, bin]) => `${card} ${bin}`))]
    .map((pair) => {
      const [card = '', bin = ''] = pair.split(' ');
      const [cardText, binText] = [cards.find(({ id }) => id === card)?.text, bins.find(({ id }) => id === bin)?.text];
      const label = item.kind === 'cloze' ? `${binText}: ${cardText}` : `${cardText} → ${binText}`;
      const count = pairs.filter(([c, b]) => c === card && b === bin).length;
      return `${bare(label)} | ${isHome(item, card, bin) ? 'right' : 'wrong'} | ${count}`;
    })
    .sort();
}

function isHome(item: ScoredItem, card: string, bin: string): boolean {
  switch (item.kind) {
    case 'match':
    case 'sort':
    case 'extended':
      return item.cards.some((each) => each.id === card && each.bin === bin);
    case 'cloze':
      return item.gaps.some((gap) => gap.id === bin && gap.word === card);
    case 'line':
      return item.cards.some((each) => each.id === card && each.accept.some((stop) => bin === `p${stop}`));
    case 'order':
      return bin === `p${item.cards.findIndex((each) => each.id === card) + 1}`;
    default:
      return false;
  }
}

/** The questions on the page and in its CSV: every row, every figure, every count. */
export async function expectQuestions(
  page: Page,
  csv: string[][],
  byHand: QuestionByHand[],
  items: Map<string, ScoredItem>,
) {
  const rows = page.getByRole('region', { name: 'Questions, a row each' }).locator(':scope > table > tbody > tr');
  await expect(rows).toHaveCount(byHand.length);
  expect(csv.slice(1).filter((row) => row[3] !== '')).toHaveLength(byHand.length);
  for (const { id, n, difficulty, right, discrimination, counts } of byHand) {
    const own = csv.find((row) => row[1] === id && row[3] !== '');
    const round = (number: number) => Math.round(number * 1000) / 1000;
    expect(own?.slice(3, 5).map(Number), id).toEqual([n, round(difficulty)]);
    expect(own?.[5], id).toBe(Number.isNaN(discrimination) ? '' : String(round(discrimination)));
    const told = csv.filter((row) => row[1] === id && row[8] !== '');
    expect(told.map(([, , , , , , label = '', isRight, count]) => say(label, isRight === 'yes', count)).sort()).toEqual(
      counts,
    );

    const row = rows.filter({ has: page.locator('summary', { hasText: bare(items.get(id)?.stem ?? '') }) });
    const shown = await row.locator(':scope > td').allTextContents();
    const r = discrimination.toFixed(2).replace('-', '−');
    expect(shown, id).toEqual([
      `n = ${n}`,
      `${percent(difficulty)}${right} fully right`,
      Number.isNaN(discrimination) ? 'not defined' : r,
    ]);
    await row.locator('summary').click();
    await expect.poll(() => readCounts(row), id).toEqual(counts);
    await row.locator('summary').click();
  }
}

async function readCounts(row: Locator): Promise<string[]> {
  const cells = await row
    .locator('details table tbody tr')
    .evaluateAll((trs) => trs.map((tr) => [...tr.children].map((cell) => cell.textContent ?? '')));
  return cells.map(([label = '', verdict, count]) => say(label, verdict === 'right', count)).sort();
}

function say(label: string, isRight: boolean, count: string | undefined): string {
  return `${bare(label)} | ${isRight ? 'right' : 'wrong'} | ${count}`;
}

/** The class at a glance: its figures, its parts and its students by score. */
export async function expectClass(page: Page, byHand: StudentByHand[], passMark: number) {
  const scores = byHand.map(({ score }) => score).sort((a, b) => a - b);
  const mean = (numbers: number[]) => sumOf(numbers) / numbers.length;
  const figure = (name: string) => page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd');
  await expect(figure('Students')).toHaveText(String(byHand.length));
  await expect(figure('Everything done')).toHaveText(String(byHand.length));
  await expect(figure('Passed')).toHaveText(String(scores.filter((score) => score >= passMark).length));
  await expect(figure('Mean score')).toHaveText(percent(mean(scores)));
  await expect(figure('Median')).toHaveText(percent(scores[(scores.length - 1) / 2] as number));
  const parts = await page
    .getByRole('region', { name: 'Progress by part' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].slice(1).map((cell) => cell.textContent ?? '')));
  const all = String(byHand.length);
  expect(parts).toEqual([
    [all, all, percent(mean(byHand.map(({ lesson }) => lesson)))],
    [all, all, percent(mean(byHand.map(({ quiz }) => quiz)))],
  ]);
  const tenths = await page.getByRole('table', { name: 'Students by score' }).locator('tr > td:last-child').all();
  const counts = await Promise.all(tenths.map((cell) => cell.textContent()));
  expect(counts.map(Number)).toEqual(
    Array.from(
      { length: 10 },
      (_, i) => scores.filter((score) => Math.min(9, Math.floor(score * 10 + 1e-9)) === i).length,
    ),
  );
}
