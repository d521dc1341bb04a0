import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright/test';
import type { ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { analyseByHand, expectClass, expectQuestions, percent, type StudentByHand } from './class-figures';
import { buildAssignment, doLesson, doQuiz, type HandedIn, handIn, shareByHand } from './class-pages';
import { type Clock, loadScoredItems } from './review-pages';
import { expect, test } from './watched-test';

/** The raw answers in a receipt's file. */
interface RawReceipt {
  receipt: {
    name: string;
    work: {
      lessons: { item: string; at: number; response: Response }[];
      forms: { finishedAt: number; answers: { item: string; at: number; response: Response }[] }[];
    };
  };
}

/** The minute after the one that was named as due, 23:59 on 1 December in Lusaka. */
const OVERDUE = Date.parse('2026-12-02T00:00+02:00');

/** One student's figures, recomputed from the raw answers alone: lesson exercises, and the best of the tries. */
function gradeByHand(file: Buffer, items: Map<string, ScoredItem>): StudentByHand {
  const { name, work } = (JSON.parse(file.toString()) as RawReceipt).receipt;
  const grade = (answers: { item: string; response: Response }[]) =>
    answers.map(({ item, response }) => ({
      item,
      response,
      share: shareByHand(items.get(item) as ScoredItem, response),
    }));
  const sum = (graded: { share: number }[]) => graded.reduce((total, { share }) => total + share, 0);
  const lesson = grade(work.lessons);
  const quiz = work.forms.map(({ answers }) => grade(answers)).sort((a, b) => sum(b) - sum(a))[0] ?? [];
  const all = [...lesson, ...quiz];
  const possible = lesson.length + 3;
  const times = [...work.lessons, ...work.forms.flatMap(({ answers }) => answers)].map(({ at }) => at);
  return {
    name,
    ...{ lesson: sum(lesson) / lesson.length, quiz: sum(quiz) / 3, score: sum(all) / possible, possible, all },
    late: [...times, ...work.forms.map(({ finishedAt }) => finishedAt)].filter((at) => at >= OVERDUE).length,
  };
}

async function openStudent(browser: Browser, link: string, at: string): Promise<{ page: Page; clock: Clock }> {
  const page = await (await browser.newContext({ timezoneId: 'Africa/Lusaka', locale: 'en-GB' })).newPage();
  const clock = { at: Date.parse(at) };
  await page.clock.setFixedTime(clock.at);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Week 3: twinning' })).toBeVisible();
  return { page, clock };
}

/** The cells of a table, a list a row, its head left out. */
async function cellsOf(page: Page, region: string): Promise<string[][]> {
  return page
    .getByRole('region', { name: region })
    .locator(':scope > table > tbody > tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const seen = row.cloneNode(true) as Element;
        // Numbers that tell receipts of one name apart are for the ear alone.
        for (const hidden of seen.querySelectorAll('th .visually-hidden, td summary')) hidden.remove();
        return [...seen.children].map((cell) => cell.textContent ?? '');
      }),
    );
}

async function exportCsv(page: Page, name: string): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const text = readFileSync(await download.path(), 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<string[]>(text.trimEnd()).data;
}

test('an instructor assigns, three students do it, one of them twice and one late, and every figure of the gradebook is right', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const items = await loadScoredItems(page);
  const link = await buildAssignment(page);
  expect(new URL(link).hash.length).toBeGreaterThan(100);

  const amina = await openStudent(browser, link, '2026-11-30T10:00+02:00');
  await doLesson(amina.page, amina.clock, items, () => true);
  await doQuiz(amina.page, amina.clock, items, (n) => n !== 1);
  const fromAmina = await handIn(amina.page, amina.clock, 'Amina Yusuf');

  const bo = await openStudent(browser, link, '2026-11-30T20:00+02:00');
  await doLesson(bo.page, bo.clock, items, (n) => n % 2 === 0);
  await doQuiz(bo.page, bo.clock, items, () => false);
  const firstFromBo = await handIn(bo.page, bo.clock, '=Bo+1');
  await doQuiz(bo.page, bo.clock, items, () => true);
  const secondFromBo = await handIn(bo.page, bo.clock, '=Bo+1');

  const chipo = await openStudent(browser, link, '2026-12-01T23:57+02:00');
  await doLesson(chipo.page, chipo.clock, items, () => false);
  await doQuiz(chipo.page, chipo.clock, items, (n) => n === 2);
  await expect(chipo.page.getByText('The due date has passed.')).toBeVisible();
  const fromChipo = await handIn(chipo.page, chipo.clock, 'Chipo');

  // The instructor's clock tells what lies in the future.
  await page.clock.setFixedTime(OVERDUE);
  await page.getByRole('link', { name: 'Collect the receipts for it' }).click();
  const files = [fromAmina, firstFromBo, secondFromBo].map(({ fileName, file }) => ({
    name: fileName,
    mimeType: 'application/json',
    buffer: file,
  }));
  await page.getByLabel('Choose files or zips').setInputFiles(files);
  await expect(page.getByRole('main').getByText('3 receipts read.')).toBeVisible();
  await page.getByRole('button', { name: 'Add more receipts' }).click();
  await page
    .getByLabel(/^Or paste codes/)
    .fill(`> Dear teacher,\n> ${fromChipo.code.replaceAll('\n', '\n> ')}\n> Chipo`);
  await page.getByRole('button', { name: 'Add the pasted codes' }).click();
  await expect(page.getByRole('main').getByText('4 receipts read.')).toBeVisible();

  const counted: HandedIn[] = [fromAmina, secondFromBo, fromChipo];
  const byHand = counted.map(({ file }) => gradeByHand(file, items));
  const rows = await cellsOf(page, 'Gradebook, a row a receipt');
  const round = (number: number) => String(Math.round(number * 100) / 100);
  const rowOf = ({ name, lesson, quiz, score, possible }: StudentByHand) => [
    ...[name, `${percent(score)}${round(score * possible)} of ${possible}`],
    ...[score >= 0.65 ? 'passed' : 'not passed', '100\u00a0%', percent(lesson), percent(quiz)],
  ];
  const remarks = [
    ...['', 'Another receipt of this person holds all of it and counts.', ''],
    `Late: ${byHand[2]?.late} answers and hand-ins.`,
  ];
  const each = [fromAmina, firstFromBo, secondFromBo, fromChipo].map(({ file }) => gradeByHand(file, items));
  expect(byHand[2]?.late).toBeGreaterThan(1);
  expect(rows.map((row) => [...row.slice(0, 6), row[7]]).sort()).toEqual(
    each.map((student, i) => [...rowOf(student), remarks[i]]).sort(),
  );

  await expectClass(page, byHand, 0.65);
  await expectQuestions(page, await exportCsv(page, 'Questions as CSV'), analyseByHand(byHand, items), items);

  expect(await exportCsv(page, 'Grades for Moodle (CSV)')).toEqual([
    ['Full name', 'Week 3: twinning', 'Remarks'],
    ...byHand.map(({ name, score, late }) => [
      ...[name.replace(/^=/, "'="), String(Math.round(score * 10_000) / 100)],
      late > 0 ? `Late: ${late} answers and hand-ins` : '',
    ]),
  ]);
  const canvas = await exportCsv(page, 'Grades for Canvas (CSV)');
  expect(canvas).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Week 3: twinning'],
    ['    Points Possible', '', '', '', '', '100'],
    ...byHand.map(({ name, score, late }) => [
      ...[name.replace(/^=/, "'="), '', '', '', late > 0 ? `Late: ${late} answers and hand-ins` : ''],
      round(score * 100),
    ]),
  ]);
  const [head = [], ...book] = await exportCsv(page, 'Gradebook as CSV');
  const cell = (row: string[], column: string) => row[head.findIndex((name) => name.startsWith(column))];
  expect(book.map((row) => `${cell(row, 'Name')} ${cell(row, 'Counts')} ${cell(row, 'Score (%)')}`).sort()).toEqual(
    each
      .map(({ name, score }, i) => `${name.replace(/^=/, "'=")} ${i === 1 ? 'no' : 'yes'} ${round(score * 100)}`)
      .sort(),
  );
  for (const { name, all } of [byHand[0], byHand[2]] as StudentByHand[]) {
    const row = book.find((one) => cell(one, 'Name') === name) ?? [];
    for (const { item, share } of all)
      expect(Number(cell(row, `${item}:`)), item).toBe(Math.round(share * 1000) / 1000);
  }
});

// Under a sub-path; by `npm run crawl:lessons` at the other site, too.
for (const site of process.env.CRAWL === 'all' ? [SITE, EXPORT_SITE] : [EXPORT_SITE]) {
  test(`at ${site} a link leads to its own site, and receipts are read off the main thread under the page’s policy`, async ({
    page,
  }) => {
    const blocked: string[] = [];
    await page.exposeFunction('reportBlocked', (what: string) => blocked.push(what));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        (window as unknown as { reportBlocked: (what: string) => void }).reportBlocked(event.effectiveDirective);
      });
    });
    await page.goto(`${site}teach/`);
    await page.getByRole('checkbox', { name: /^Quiz twinning/ }).check();
    const link = await page.getByLabel('The link').inputValue();
    expect(link.startsWith(`${site}assignment/#a1.`)).toBe(true);
    await page.goto(link);
    await expect(page.getByRole('link', { name: /^Quiz: twinning/ })).toBeVisible();

    await page.goto(`${site}teach/results/`);
    await page.getByLabel(/^Or paste codes/).fill('nothing of the kind');
    await page.getByRole('button', { name: 'Add the pasted codes' }).click();
    await expect(page.getByText('1 thing was not taken')).toBeVisible();

    expect(page.workers()).toHaveLength(1);
    expect(blocked).toEqual([]);
  });
}
