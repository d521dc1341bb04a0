import jsQR from 'jsqr';
import type { Page } from 'playwright/test';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { rightAnswer } from './answers';
import { findItem, findScored, LESSONS, listQuizItems, speak } from './course-files';
import { aClassLink, printedItems, readCode } from './handout-pages';
import { exerciseOf, feedbackIn, submitOf, waitForScript } from './pages';
import { expect, test } from './watched-test';
import { byMouse } from './ways';

const FORMATS = ['A4', 'Letter'] as const;

async function countPages(page: Page, format: (typeof FORMATS)[number]): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** `npm run crawl:lessons` prints the notes of all lessons, and reads codes of both sites. */
const isWhole = process.env.CRAWL === 'all';

for (const { id } of isWhole ? LESSONS : LESSONS.slice(1, 3))
  test(`the teaching note of ${id} is one page of A4 or Letter, and so are its discussion prompts`, async ({
    page,
  }) => {
    for (const sheet of ['teaching-note', 'discussion']) {
      await page.goto(`lessons/${id}/${sheet}/`);
      await waitForScript(page);
      for (const format of FORMATS) expect(await countPages(page, format), `${sheet} on ${format}`).toBe(1);
    }
  });

test('a lesson’s worksheet has all its exercises, and each leads back to its step', async ({ page }) => {
  const lesson = LESSONS.find(({ id }) => id === 'twinning');
  await page.goto('lessons/twinning/worksheet/');
  await waitForScript(page);
  expect(await printedItems(page)).toEqual(lesson?.steps.flatMap(({ items }) => items));

  await page
    .locator('[data-paper="tw_map_match"]')
    .getByRole('link', { name: /\(short link of / })
    .click();

  await expect(page).toHaveURL(/\/lessons\/twinning\/#benefits$/);
  await expect(exerciseOf(page, 'tw_map_match')).toBeVisible();
});

test('a quiz’s worksheet has all its questions, and each can be answered where its link arrives', async ({ page }) => {
  await page.goto('quiz/final/worksheet/');
  await waitForScript(page);
  const ids = listQuizItems('final').map(({ id }) => id);
  expect(await printedItems(page)).toEqual(ids);

  await page.getByRole('link', { name: /\(short link of question 2\)$/ }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'One question' })).toBeVisible();
  await expect(exerciseOf(page, ids[1] ?? '')).toBeVisible();
  await expect(page.getByText(speak(findItem(ids[1] ?? '').stem).slice(0, 40)).first()).toBeVisible();
});

test('where a short link arrives, the paragraph marks of the feedback open their paragraphs', async ({ page }) => {
  const item = findScored('tw_q_tanzania');
  await page.goto(`i/#${item.id}`);
  const exercise = exerciseOf(page, item.id);
  await byMouse.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();
  const mark = feedbackIn(exercise)
    .getByRole('button', { name: /, source: paragraph/ })
    .first();

  await mark.click();

  await expect(page.getByRole('dialog', { name: /paragraph \d+$/ })).toBeVisible();
});

test('a sheet can be printed without its codes and links', async ({ page }) => {
  await page.goto('quiz/final/worksheet/');
  await waitForScript(page);
  await expect(page.getByRole('link', { name: /\(short link of question 1\)$/ })).toBeVisible();

  await page.getByRole('checkbox', { name: 'Without codes and links' }).check();
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('article', { name: 'Question 1', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /\(short link of / })).toHaveCount(0);
  await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0);
  await expect(page.getByText('leads to it on the site')).toBeHidden();
  await expect(page.getByText('opens the question with its feedback')).toBeHidden();
});

test('the pages of a worksheet and of its key have the same numbers and letters', async ({ page }) => {
  await page.goto('quiz/final/worksheet/');
  const sheet = new Map<string, string[]>();
  for (const question of await page.locator('[data-paper]').all()) {
    const id = (await question.getAttribute('data-paper')) ?? '';
    sheet.set(id, await question.locator('[data-option], [data-paper-card]').allTextContents());
  }
  await page.goto('quiz/final/key/');
  const rows = await page.locator('[data-key]').all();
  expect(rows).toHaveLength(sheet.size);

  for (const [i, [id, printed]] of [...sheet].entries()) {
    expect(await rows[i]?.getAttribute('data-key')).toBe(id);
    const answers = (await rows[i]?.locator('li').allTextContents()) ?? [];
    const item = findItem(id);
    if ('options' in item)
      for (const answer of answers) {
        const option = printed.find((text) => text.startsWith(answer.slice(0, 1)));
        expect(answer, id).toContain(`${answer.slice(0, 1)} ${option?.slice(1)}`);
      }
    else if (item.kind !== 'cloze') for (const [c, card] of printed.entries()) expect(answers[c], id).toContain(card);
  }
});

for (const site of isWhole ? [SITE, EXPORT_SITE] : [EXPORT_SITE])
  test(`a camera reads from paper the way to the exercise at ${site}`, async ({ page }) => {
    await page.goto(`${site}lessons/clustering/worksheet/`);
    await waitForScript(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const code = page.getByRole('img', { name: 'QR code of question 1', exact: true });
    const address = await readCode(code, jsQR);
    expect(address).toBe(`${site}i/#cl_guess`);

    // Of the drawing's width the white margin takes four modules on each side.
    const { width, modules } = await code.evaluate((svg) => ({
      width: svg.getBoundingClientRect().width,
      modules: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    }));
    expect((width * (modules - 8)) / modules / (96 / 25.4)).toBeGreaterThan(18);

    await page.goto(address);
    await expect(page).toHaveURL(`${site}lessons/clustering/#guess`);
    await expect(exerciseOf(page, 'cl_guess')).toBeVisible();
  });

test('an unknown name on a short link is said to be so, and can be mended', async ({ page }) => {
  await page.goto('i/#tw_gues');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such exercise' })).toBeVisible();

  await page.getByLabel(/^What stands after/).fill('tw_guess');
  await page.getByRole('button', { name: 'Open it' }).click();

  await expect(page).toHaveURL(/\/lessons\/twinning\/#guess$/);
});

test('an assignment’s worksheet asks what a student of the class is asked, in the same order, and its key answers that', async ({
  page,
}) => {
  const link = aClassLink(4);
  await page.goto(`assignment/#${link}`);
  await page.getByRole('link', { name: /^Quiz: twinning/ }).click();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const asked: (string | null)[] = [];
  for (let n = 1; n <= 4; n += 1) {
    await expect(page.getByRole('heading', { name: `Question ${n} of 4` })).toBeVisible();
    asked.push(await page.locator('form[data-exercise]').getAttribute('data-exercise'));
    if (n < 4) await page.getByRole('button', { name: 'Skip for now' }).click();
  }

  await page.goto(`teach/#${link}`);
  await page.getByRole('link', { name: 'Print a worksheet' }).click();
  await expect(page.getByRole('article')).toHaveCount(4);
  expect(await printedItems(page)).toEqual(asked);

  await page.getByRole('link', { name: 'Its answer key' }).click();
  await expect(page.locator('[data-key]')).toHaveCount(4);
  expect(
    await page.locator('[data-key]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key'))),
  ).toEqual(asked);
  expect(await countPages(page, 'A4')).toBeGreaterThan(0);
});

test('on paper there is no site around a sheet, and it is black on white in the dark too', async ({ page }) => {
  await page.goto('lessons/clustering/worksheet/');
  await waitForScript(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  for (const format of FORMATS) expect(await countPages(page, format)).toBeGreaterThan(2);
});
