import type { Browser, BrowserContext, Page } from 'playwright/test';
import { isScored, type ScoredItem } from '../../domain/item';
import { findItem, findScored, LESSONS, type LessonPlan } from './course-files';
import { makePackage, playerAddress, serve } from './lms-pages';
import { HANDS, type OutsideHand } from './outside-hands';
import { exerciseOf, waitForScript } from './pages';
import { anAnswer, openWith } from './review-pages';
import { Twins } from './twins';
import { expect, test } from './watched-test';

/**
 * `npm run crawl:translated` walks through everything, `npm test` through a sample: a quiz, a review and a package draw
 * their questions by a lesson's parts, and are left to the crawl.
 */
const isWhole = process.env.CRAWL === 'all';
const hands: readonly OutsideHand[] = isWhole ? HANDS : ['replace'];
const SAMPLE_LESSONS = ['bri-ambiguity'];

test.setTimeout(isWhole ? 900_000 : 90_000);
// Where the packages of these tests are.
test.use({ expectedErrors: [/^left the site: http:\/\/lms\.test\//] });

type Prepare = (context: BrowserContext) => Promise<unknown>;

async function open(browser: Browser, context: BrowserContext, hand: OutsideHand, prepare: Prepare = async () => {}) {
  // As alike as the one that the test was given: whether things glide decides what comes into sight.
  const { baseURL, contextOptions } = test.info().project.use;
  const other = await browser.newContext({ ...contextOptions, serviceWorkers: 'block', baseURL });
  for (const each of [other, context]) await prepare(each);
  return Twins.open([other, context], hand);
}

/** All scored items of a lesson; in a sample the first of each kind. */
function itemsOf(lesson: LessonPlan): ScoredItem[] {
  const all = lesson.steps.flatMap((step) => step.items.map(findItem)).filter(isScored);
  return isWhole ? all : all.filter((item, i) => all.findIndex(({ kind }) => kind === item.kind) === i);
}

/** The questions of a form, one after the other; every second one wrong. */
async function answerForm(twins: Twins, last: RegExp): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    const id = await twins.ask((page) => page.locator('form[data-exercise]').getAttribute('data-exercise'));
    await twins.check(findScored(id ?? ''), n % 2 === 1);
    const isLast = await twins.ask((page) => page.getByRole('button', { name: last }).isVisible());
    const next = isLast ? last : 'Next question';
    await twins.do(`${next}`, (page) => page.getByRole('button', { name: next }).click());
    if (isLast) return;
  }
}

for (const hand of hands) {
  for (const lesson of LESSONS.filter(({ id }) => isWhole || SAMPLE_LESSONS.includes(id)))
    test(`in hands that ${hand}, the exercises and figures of ${lesson.id} show what they should`, async ({
      browser,
      context,
    }) => {
      const twins = await open(browser, context, hand);
      await twins.goto(`lessons/${lesson.id}/`, waitForScript);
      const sample = itemsOf(lesson);

      for (const step of lesson.steps) {
        const chosen = sample.filter(({ id }) => step.items.includes(id));
        if (!isWhole && chosen.length === 0) continue;
        await twins.comeTo(step.id);
        for (const item of chosen) await twins.workThrough(item);
        await twins.pressAll(`[id="${step.id}"] [data-figure]`, isWhole ? 40 : 3);
        if (isWhole) await twins.pressAll(`[id="${step.id}"] p:has(.cite)`);
      }
    });

  test(`in hands that ${hand}, a guess and a sentence are answered`, async ({ browser, context }) => {
    const twins = await open(browser, context, hand);
    await twins.goto('lessons/twinning/', waitForScript);

    await twins.do('a guess', async (page) => {
      await exerciseOf(page, 'tw_guess').getByRole('radio').first().check();
      await exerciseOf(page, 'tw_guess').getByRole('button', { name: 'Keep my guess' }).click();
    });
    await twins.comeTo('sentence');
    await twins.do('a sentence', async (page) => {
      await exerciseOf(page, 'tw_sentence').getByRole('textbox').fill('A pair for years.');
      await exerciseOf(page, 'tw_sentence').getByRole('button', { name: 'Compare with a model' }).click();
    });
    await twins.do('another', (page) => page.getByRole('button', { name: 'Write another' }).click());
  });

  for (const bank of isWhole ? [...LESSONS.map(({ id }) => id), 'final'] : [])
    test(`in hands that ${hand}, the quiz ${bank} goes from start to results`, async ({ browser, context }) => {
      const twins = await open(browser, context, hand);
      await twins.goto(`quiz/${bank}/`, (page) => page.getByRole('button', { name: /^Start/ }).waitFor());

      await twins.do('start', (page) => page.getByRole('button', { name: /^Start/ }).click());
      await twins.do('skip', (page) => page.getByRole('button', { name: 'Skip for now' }).click());
      await twins.do('back', (page) => page.getByRole('button', { name: 'Back', exact: true }).click());
      await answerForm(twins, /^See your results$/);
      await twins.pressAll('main', isWhole ? 20 : 2);
    });

  if (isWhole)
    test(`in hands that ${hand}, a review goes from its start to its summary`, async ({ browser, context }) => {
      const twins = await open(browser, context, hand);
      const before = Date.UTC(2026, 10, 19, 9);
      const learnt = ['ua_q_disagrees', 'ua_two_centres', 'ua_date_steps'].map((id) =>
        anAnswer({ ...findScored(id), hash: '' }, before),
      );
      await twins.goto('review/', async (page) => {
        if (page.url() === 'about:blank') return;
        await openWith(page, { at: Date.UTC(2026, 10, 24, 9) }, learnt, 'review/');
        await page.getByRole('button', { name: /^Review \d/ }).waitFor();
      });

      await twins.do('begin', async (page) => {
        await page.getByRole('button', { name: /^Review \d/ }).click();
        await page.locator('form[data-exercise]').waitFor();
      });
      await answerForm(twins, /^Finish the review$/);
      await twins.pressAll('main', 3);
    });

  if (isWhole)
    test(`in hands that ${hand}, the atlas answers every filter, tile and investigation`, async ({
      browser,
      context,
    }) => {
      const twins = await open(browser, context, hand);
      await twins.goto('atlas/', waitForScript);

      const filters = await twins.ask((page) => page.locator('main fieldset select').count());
      for (let n = 0; n < filters; n += 1)
        for (const index of [1, 2])
          await twins.do(`filter ${n}`, (page) => page.locator('main fieldset select').nth(n).selectOption({ index }));
      await twins.do('all again', (page) => page.getByRole('button', { name: 'Show everything' }).first().click());
      await twins.do('point at a tile', (page) => page.locator('[data-maps] button:visible').first().hover());
      await twins.pressAll('[data-maps]', 20);
      // The two ways to see it, and what comes after them.
      await twins.pressAll('main', 60);
    });

  if (isWhole)
    test(`in hands that ${hand}, an assignment is built, opened and handed in`, async ({ browser, context }) => {
      const twins = await open(browser, context, hand);
      await twins.goto('teach/', (page) => page.getByLabel('Title', { exact: true }).waitFor());

      await twins.do('a title', (page) => page.getByLabel('Title', { exact: true }).fill('Week 3'));
      await twins.do('a lesson', (page) => page.getByRole('checkbox', { name: /^Lesson Twinning/ }).check());
      await twins.do('a quiz', (page) => page.getByRole('checkbox', { name: /^Quiz twinning/ }).check());
      for (const count of ['999', '3'])
        await twins.do(`${count} questions`, (page) =>
          page.getByRole('spinbutton', { name: /^Questions/ }).fill(count),
        );
      await twins.do('the rules', (page) => page.getByText('Change the rules').click());
      for (const name of ['It has a due date', /^Gated/, 'Drawn anew for each student'])
        await twins.do(`${name}`, (page) => page.getByLabel(name).first().check());
      await twins.do('a day', (page) => page.getByLabel('Day', { exact: true }).fill('2026-12-01'));
      await twins.pressAll('main', isWhole ? 30 : 8);
      const address = await twins.ask((page) => page.getByLabel('The link').inputValue());
      await twins.goto(address, (page) => page.getByRole('heading', { name: 'Week 3' }).waitFor());
      await twins.pressAll('main', 3);
      await twins.do('a name', (page) => page.getByLabel('Your name').fill('Ana'));
      await twins.do('a receipt', (page) => page.getByRole('button', { name: 'Make my receipt' }).click());
      await twins.do('another name', (page) => page.getByLabel('Your name').fill('Anab'));
    });

  if (isWhole)
    test(`in hands that ${hand}, a package goes through its parts`, async ({ browser, context }) => {
      const zip = await makePackage('scorm12');
      const twins = await open(browser, context, hand, (each) => serve(each, zip));
      await twins.goto(playerAddress(), (page) => page.locator('h1').waitFor());

      await twins.do('to the lesson', (page) => page.getByRole('link', { name: /^Lesson: Twinning/ }).click());
      const ids = await twins.ask((page) =>
        page
          .locator('#model form[data-exercise]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-exercise'))),
      );
      for (const id of ids.slice(0, isWhole ? 20 : 1)) await twins.workThrough(findScored(id ?? ''));
      await twins.do('next step', (page) => page.locator('nav a[href="#benefits"]').first().click());
      await twins.do('the contents', (page) => page.getByRole('button', { name: 'Contents' }).click());
      await twins.do('to the quiz', (page) => page.getByRole('link', { name: /^Quiz: twinning/ }).click());
      await twins.do('start', (page) => page.getByRole('button', { name: 'Start the quiz' }).click());
      await answerForm(twins, /^See your results$/);
      await twins.pressAll('main', 3);
    });

  for (const address of isWhole
    ? ['', 'record/', 'results/', 'progress/', 'glossary/', 'sources/', 'about/', 'i/']
    : [])
    test(`in hands that ${hand}, every button of /${address} does what it should`, async ({ browser, context }) => {
      const twins = await open(browser, context, hand);
      await twins.goto(address, async (page: Page) => {
        await waitForScript(page);
        await expect(page.getByText(/^Opening/)).toHaveCount(0);
      });

      await twins.pressAll('main', 30);
    });
}
