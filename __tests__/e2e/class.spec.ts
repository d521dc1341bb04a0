import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import type { ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { buildAssignment, correlateByHand, doLesson, doQuiz, type HandedIn, handIn, shareByHand } from './class-pages';
import { type Clock, loadScoredItems } from './review-pages';

/** The raw answers in a receipt's file. */
interface RawReceipt {
  receipt: {
    name: string;
    work: {
      lessons: { item: string; response: Response }[];
      forms: { items: string[]; answers: { item: string; response: Response }[] }[];
    };
  };
}

/** One student's figures, recomputed from the raw answers alone: lesson exercises, and the best of the tries. */
function gradeByHand(file: Buffer, items: Map<string, ScoredItem>) {
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
  return { name, lesson: sum(lesson) / lesson.length, quiz: sum(quiz) / 3, score: sum(all) / (lesson.length + 3), all };
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

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
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
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

  await page.getByRole('link', { name: 'Collect the receipts for it' }).click();
  const files = [fromAmina, firstFromBo, secondFromBo].map(({ fileName, file }) => ({
    name: fileName,
    mimeType: 'application/json',
    buffer: file,
  }));
  await page.getByLabel('Files or zips').setInputFiles(files);
  await expect(page.getByText('3 receipts read.')).toBeVisible();
  await page
    .getByLabel(/^Or paste codes/)
    .fill(`> Dear teacher,\n> ${fromChipo.code.replaceAll('\n', '\n> ')}\n> Chipo`);
  await page.getByRole('button', { name: 'Add the pasted codes' }).click();
  await expect(page.getByText('4 receipts read.')).toBeVisible();

  const counted: HandedIn[] = [fromAmina, secondFromBo, fromChipo];
  const byHand = counted.map(({ file }) => gradeByHand(file, items));
  const rows = await cellsOf(page, 'Gradebook, a row a receipt');
  for (const { name, lesson, quiz, score } of byHand) {
    const row = rows.find(([first, , , , , , , remarks]) => first === name && !remarks?.includes('again later'));
    expect(row?.[1], name).toMatch(new RegExp(`^${percent(score).replace('.', '\\.')}`));
    expect(row?.slice(2, 6), name).toEqual([
      score >= 0.65 ? 'passed' : 'not passed',
      '100 %',
      percent(lesson),
      percent(quiz),
    ]);
  }
  expect(rows.map((row) => row[7])).toEqual(
    expect.arrayContaining([
      '',
      'Handed in again later; the later receipt counts.',
      expect.stringMatching(/^Late: \d+ answers and hand-ins\.$/),
    ]),
  );

  const scores = byHand.map(({ score }) => score).sort((a, b) => a - b);
  const figure = (name: string) => page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd');
  await expect(figure('Students')).toHaveText('3');
  await expect(figure('Passed')).toHaveText(String(scores.filter((score) => score >= 0.65).length));
  await expect(figure('Mean score')).toHaveText(percent(scores.reduce((a, b) => a + b, 0) / 3));
  await expect(figure('Median')).toHaveText(percent(scores[1] as number));

  const asked = [...new Set(byHand.flatMap(({ all }) => all.map(({ item }) => item)))];
  const questions = await exportCsv(page, 'Questions as CSV');
  for (const id of asked) {
    const given = byHand.flatMap(({ all }) => {
      const one = all.find(({ item }) => item === id);
      const rest = all.filter(({ item }) => item !== id);
      return one ? [{ ...one, rest: rest.reduce((sum, { share }) => sum + share, 0) / rest.length }] : [];
    });
    const own = questions.find((row) => row[1] === id && row[3] !== '');
    const shares = given.map(({ share }) => share);
    const r = correlateByHand(
      shares,
      given.map(({ rest }) => rest),
    );
    expect(own?.slice(3, 5).map(Number), id).toEqual([
      given.length,
      Math.round((shares.reduce((a, b) => a + b, 0) / given.length) * 1000) / 1000,
    ]);
    expect(own?.[5], id).toBe(given.length < 3 || Number.isNaN(r) ? '' : String(Math.round(r * 1000) / 1000));
    const counts = questions.filter((row) => row[1] === id && row[8] !== '').map((row) => Number(row[8]));
    const marks = given.flatMap(({ response }) =>
      response.kind === 'choice' ? response.chosen : response.kind === 'placement' ? Object.keys(response.placed) : [],
    );
    expect(
      counts.reduce((a, b) => a + b, 0),
      `${id}: every option and placement is counted`,
    ).toBe(marks.length);
  }

  expect(await exportCsv(page, 'Grades for Moodle (CSV)')).toEqual([
    ['Full name', 'Week 3: twinning'],
    ...[...byHand].map(({ name, score }) => [name.replace(/^=/, "'="), String(Math.round(score * 10_000) / 100)]),
  ]);
  const canvas = await exportCsv(page, 'Grades for Canvas (CSV)');
  expect(canvas.slice(0, 2)).toEqual([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Week 3: twinning'],
    ['    Points Possible', '', '', '', '', '100'],
  ]);
  const book = await exportCsv(page, 'Gradebook as CSV');
  expect(
    book
      .slice(1)
      .map(([name, counts]) => `${name} ${counts}`)
      .sort(),
  ).toEqual(["'=Bo+1 no", "'=Bo+1 yes", 'Amina Yusuf yes', 'Chipo yes']);
});

for (const site of [SITE, EXPORT_SITE]) {
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
    await page.getByRole('checkbox', { name: /^Quiz: twinning/ }).check();
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
