import type { Page } from 'playwright/test';
import { rightAnswer, wrongAnswer } from './answers';
import { findScored, LESSONS } from './course-files';
import { drag, fingerOf } from './drag';
import { binArea, cardOf, exerciseOf, feedbackIn, openExercise, submitOf, targetOf, waitForScript } from './pages';
import { findSmallTargets } from './small-targets';
import { expect, test } from './watched-test';
import { byLists, byTaps } from './ways';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });
// On a busy machine thirty pages take their time.
test.describe.configure({ timeout: 90_000 });

const BANKS = [...LESSONS.map(({ id }) => id), 'final'];
/** Quizzes are alike, and so are keys: `npm test` takes one of a lesson and that of all, `npm run crawl:layout` each. */
const some = (ids: readonly string[]) => (process.env.CRAWL === 'all' ? ids : ids.slice(-2));
const PAGES = [
  './',
  ...['results/', 'glossary/', 'sources/', 'about/'],
  // As they are empty; their other states are in review-axe, record-axe and class-axe.
  ...['review/', 'progress/', 'record/', 'assignment/', 'teach/', 'teach/results/'],
  ...some(LESSONS.map(({ id }) => id)).map((id) => `lessons/${id}/key/`),
  ...some(BANKS).flatMap((bank) => [`quiz/${bank}/`, `quiz/${bank}/key/`]),
];

/** By how many CSS pixels the page can be scrolled sideways. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function expectFits(page: Page, state: string): Promise<void> {
  expect.soft(await measureOverflow(page), `${state}: pixels beyond the right edge`).toBeLessThanOrEqual(0);
  expect.soft(await findSmallTargets(page), `${state}: targets under 24 by 24 pixels`).toEqual([]);
}

for (const lesson of LESSONS)
  test(`at 320 px no step of ${lesson.id} scrolls sideways or has a target under 24 px`, async ({ page }) => {
    for (const step of lesson.steps) {
      await page.goto(`lessons/${lesson.id}/#${step.id}`);
      await waitForScript(page);
      await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
      await expectFits(page, step.id);
    }
  });

test('at 320 px no other page scrolls sideways or has a target under 24 px', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    await waitForScript(page);
    await expectFits(page, address);
  }
});

// The others are in the crawl's sample, at this width too.
const BOARDS = ['cl_mechanisms', 'tw_map_match', 'cl_chain'];
const CRAWLED = ['br_doors', 'tw_design_cloze', 'ds_line'];
for (const id of process.env.CRAWL === 'all' ? [...BOARDS, ...CRAWLED] : BOARDS)
  test(`at 320 px the board ${id} fits in every state`, async ({ page }) => {
    const item = findScored(id);
    const exercise = await openExercise(page, id);
    await exercise.locator('[data-card]').first().tap();
    await expectFits(page, 'a card in hand');
    await exercise.locator('[data-target]').nth(1).tap();
    await expectFits(page, 'a card placed');
    await byLists.answer(page, exercise, item, wrongAnswer(item));
    await expectFits(page, 'plain lists');
    await exercise.getByRole('button', { name: 'Use the board instead' }).tap();
    await submitOf(exercise).tap();
    await exercise.getByRole('button', { name: 'Show which' }).tap();
    await expectFits(page, 'marked');
  });

test('at 320 px the results of a quiz fit', async ({ page }) => {
  await page.goto('quiz/twinning/');
  await page.getByRole('button', { name: /^Start/ }).tap();
  const id = (await page.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
  await byLists.answer(page, exerciseOf(page, id), findScored(id), wrongAnswer(findScored(id)));
  await submitOf(exerciseOf(page, id)).tap();
  await expectFits(page, 'answered');
  while (await page.getByRole('button', { name: /^(Next question|Skip for now)$/ }).isVisible())
    await page.getByRole('button', { name: /^(Next question|Skip for now)$/ }).tap();
  await page.getByRole('button', { name: /^Hand in/ }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectFits(page, 'asked whether to hand in');
  await page.getByRole('button', { name: 'Hand it in' }).tap();
  await expect(page.getByRole('heading', { name: /points$/ })).toBeVisible();
  await expectFits(page, 'results');
});

test('at 320 px a place below the screen is reached by dragging a card to the edge, and by tapping', async ({
  page,
}) => {
  const exercise = await openExercise(page, 'tw_map_match');
  const lastBin = exercise.locator('[data-bin]:not([data-bin=""])').last();
  const bin = (await lastBin.getAttribute('data-bin')) ?? '';
  const cards = exercise.locator('[data-tray] [data-card]');
  const [dragged, tapped] = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-card') ?? ''));
  await cardOf(exercise, dragged ?? '').scrollIntoViewIfNeeded();
  await expect(lastBin).not.toBeInViewport();

  await drag(await fingerOf(page), exercise.locator(`[data-grip="${dragged}"]`), lastBin);

  await expect(binArea(exercise, bin).locator(`[data-card="${dragged}"]`)).toBeVisible();

  await page.evaluate(() => window.scrollTo(0, 0));
  await cardOf(exercise, tapped ?? '').tap();
  const firstBin = exercise.locator('[data-bin]:not([data-bin=""])').first();
  await targetOf(exercise, (await firstBin.getAttribute('data-bin')) ?? '').tap();
  await expect(firstBin.locator(`[data-card="${tapped}"]`)).toBeVisible();
});

test('the tray stays in sight while one looks for a place further down, and a card dragged from it there leaves the page where it is until it nears an edge itself', async ({
  page,
}) => {
  const exercise = await openExercise(page, 'tw_map_match');
  await exercise.locator('[data-bin]:not([data-bin=""])').nth(5).scrollIntoViewIfNeeded();
  await expect(exercise.locator('[data-tray]')).toBeInViewport({ ratio: 0.5 });
  const grip = exercise.locator('[data-tray] [data-grip]').first();
  const box = await grip.boundingBox();
  const finger = await fingerOf(page);
  const before = await page.evaluate(() => window.scrollY);

  await finger.down((box?.x ?? 0) + 10, (box?.y ?? 0) + 12);
  await finger.move((box?.x ?? 0) + 14, (box?.y ?? 0) + 24);
  await page.evaluate(async () => {
    for (let frames = 0; frames < 20; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await finger.up();
});

test('at 390 px a match is no higher than a screen and a half, and how sure one is stands in one row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const item = findScored('cl_mechanisms');
  const exercise = await openExercise(page, item.id);
  const height = async () => (await exercise.boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThanOrEqual(1.5 * 844);
  const tops = await exercise
    .getByRole('radio')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);

  await byTaps.answer(page, exercise, item, rightAnswer(item));

  expect(await height()).toBeLessThanOrEqual(1.5 * 844);
});

for (const id of ['ua_check_words', 'tw_design_cloze'])
  test(`on a phone all words of ${id} are in sight above their passage, whole`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const exercise = await openExercise(page, id);
    await exercise
      .locator('[data-tray]')
      .evaluate((tray) => tray.scrollIntoView({ block: 'start', behavior: 'instant' }));

    for (const word of await exercise.locator('[data-tray] [data-card]').all())
      await expect(word).toBeInViewport({ ratio: 1 });
  });

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('a match is completed by tapping', async ({ page }) => {
    const item = findScored('cl_mechanisms');
    const exercise = await openExercise(page, item.id);

    await byTaps.answer(page, exercise, item, rightAnswer(item));
    await submitOf(exercise).tap();

    await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  });
});
