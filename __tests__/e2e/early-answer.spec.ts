import type { Page } from 'playwright/test';
import { type Item, isChoice, isScored } from '../../domain/item';
import type { Response } from '../../domain/response';
import { RUNGS } from '../../domain/rungs';
import { scoreItem } from '../../domain/score/score-item';
import { firstTryLine, listMoves, rightAnswer, spokenFeedback, wrongAnswer } from './answers';
import { findAddress, findItem, LESSONS, lessonPlan } from './course-files';
import { holdAndLoseScripts, holdScripts } from './held-scripts';
import { exerciseOf, feedbackIn, submitOf, waitForScript } from './pages';
import { readRecord, waitUntilKept } from './saved-record';
import { expect, test, WITH_MOTION } from './watched-test';

test.use(WITH_MOTION);

/** Whether the page itself can mark it, before any of its scripts has come. */
const isMarkedAtOnce = (item: Item) => isChoice(item) || item.kind === 'predict';

/** Every second one is wrong. */
const answerTo = (item: Item, i: number) => (isScored(item) && i % 2 === 1 ? wrongAnswer(item) : rightAnswer(item));

interface Shift extends PerformanceEntry {
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Keeps all that is said in the status region, and what moves unasked. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const moved: string[] = [];
    Object.assign(window, { heard, moved });
    new MutationObserver(() => {
      const text = document.querySelector('[data-announcer]')?.textContent ?? '';
      if (text !== '' && heard[heard.length - 1] !== text) heard.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[])
        for (const { node, previousRect: then, currentRect: now } of entry.hadRecentInput ? [] : entry.sources)
          moved.push(`${node?.textContent?.slice(0, 60)} from ${then.x} ${then.y} to ${now.x} ${now.y}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const heardIn = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
const movedIn = (page: Page) => page.evaluate(() => (window as unknown as { moved: string[] }).moved);

/** Works the plain controls of the static page, and presses the button. */
async function answerPlainly(page: Page, item: Item, response: Response): Promise<void> {
  const exercise = exerciseOf(page, item.id);
  if (response.kind === 'text') await exercise.getByRole('textbox').fill(response.text);
  if (response.kind === 'choice')
    for (const id of response.chosen) await exercise.locator(`input[value="${id}"]`).check();
  for (const { card, bin } of listMoves(item, response)) {
    const [list, value] = item.kind === 'cloze' ? [bin, card] : [card, bin];
    await exercise.locator(`select[name="${item.id}/${list}"]`).selectOption(value);
  }
  await submitOf(exercise).click();
}

async function expectMarked(page: Page, item: Item, response: Response): Promise<void> {
  const exercise = exerciseOf(page, item.id);
  await expect(feedbackIn(exercise)).toHaveCount(1);
  if (!isScored(item)) return;
  const score = scoreItem(item, response);
  const isRight = score.status === 'scored' && score.earned === score.possible;
  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', isRight ? 'right' : /wrong|partly/);
  await expect(exercise).toContainText(firstTryLine(item, response));
  if (isChoice(item) && (isRight || item.kind === 'single'))
    expect(await exercise.locator('label[data-mark] [data-sign]').count()).toBeGreaterThan(0);
}

/** The lessons that have a kind of exercise which those before them lack; with CRAWL=all the others, too. */
const met = new Set<string>();
const tried = LESSONS.filter(({ steps }) => {
  const kinds = steps.flatMap(({ items }) => items.map((id) => findItem(id).kind));
  const isNew = kinds.some((kind) => !met.has(kind));
  for (const kind of kinds) met.add(kind);
  return isNew || process.env.CRAWL === 'all';
});

for (const lesson of tried)
  test(`before any script has come ${lesson.id} marks what it can and checks the rest; with it each is marked once`, async ({
    page,
  }) => {
    await listen(page);
    const release = await holdScripts(page);
    const items = lesson.steps.flatMap((step) => step.items.map((id) => ({ step: step.id, item: findItem(id) })));
    await page.goto(`lessons/${lesson.id}/#${items[0]?.step}`, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();

    const said: string[] = [];
    for (const [i, { step, item }] of items.entries()) {
      const response = answerTo(item, i);
      await page.evaluate((name) => location.replace(`#${name}`), step);
      await answerPlainly(page, item, response);
      if (!isMarkedAtOnce(item)) {
        await expect(submitOf(exerciseOf(page, item.id))).toHaveText('Checking …');
        continue;
      }
      await expectMarked(page, item, response);
      await expect(feedbackIn(exerciseOf(page, item.id))).toBeVisible();
      if (isScored(item) && (await feedbackIn(exerciseOf(page, item.id)).getAttribute('data-verdict')) !== 'right') {
        said.push(spokenFeedback(item, response, RUNGS.count));
        expect((await heardIn(page)).at(-1)).toBe(said.at(-1));
      } else await expect(feedbackIn(exerciseOf(page, item.id))).toBeFocused();
    }
    await expect(page.locator('html')).not.toHaveAttribute('data-ready');
    release();
    await waitForScript(page);

    for (const [i, { item }] of items.entries()) {
      await expectMarked(page, item, answerTo(item, i));
      await waitUntilKept(page, item.id);
    }
    const { entries } = await readRecord(page);
    const attempts = entries.flatMap((saved) => {
      const { entry } = saved as { entry: { type: string; item: string; at: number } };
      return entry.type === 'attempt' ? entry.item : [];
    });
    expect(attempts.sort()).toEqual(items.map(({ item }) => item.id).sort());
    const heard = (await heardIn(page)).join(' | ');
    for (const text of said) expect(heard.split(text)).toHaveLength(1 + said.filter((same) => same === text).length);
    await expect(page.getByText('Checking …')).toHaveCount(0);
  });

for (const [id, isRight] of [
  ['tw_pattern', false],
  ['tw_pattern', true],
  ['tw_madagascar', false],
  ['tw_madagascar', true],
  ['tw_guess', true],
] as const)
  test(`what ${id} was told early (${isRight ? 'right' : 'wrong'}) stands to the pixel when the script comes`, async ({
    page,
  }) => {
    const item = findItem(id);
    await page.setViewportSize({ width: 390, height: 800 });
    // Still: what takes the focus is in sight at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await listen(page);
    const release = await holdScripts(page);
    await page.goto(findAddress(id), { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await answerPlainly(page, item, isScored(item) && !isRight ? wrongAnswer(item) : rightAnswer(item));
    const news = feedbackIn(exerciseOf(page, id));
    await news.scrollIntoViewIfNeeded();
    const [box, picture] = [await news.boundingBox(), await news.screenshot({ animations: 'disabled' })];
    const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 40));

    // What the press itself has moved, a busy browser may tell late.
    await page.evaluate(() => (window as unknown as { moved: string[] }).moved.splice(0));
    release();
    await waitForScript(page);
    await waitUntilKept(page, id);

    expect(await news.boundingBox()).toEqual(box);
    expect((await news.screenshot({ animations: 'disabled' })).equals(picture)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 40))).toBe(focused);
    expect(await movedIn(page)).toEqual([]);
    // That a step is done is news when it is; of the answer nothing is said again.
    const ofTheAnswer = (await heardIn(page)).filter((text) => !/^Step \d+ done\./.test(text));
    expect(ofTheAnswer).toHaveLength(isRight ? 0 : 1);
  });

test.describe('when the script fails', () => {
  // The browser says of each script that it did not come.
  test.use({ expectedErrors: [[/Failed to load resource/], { scope: 'test' }] });

  test('what was told early stays seen, and the page says that it goes no further', async ({ page }) => {
    const lose = await holdAndLoseScripts(page);
    await page.goto(findAddress('tw_pattern'), { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await answerPlainly(page, findItem('tw_pattern'), rightAnswer(findItem('tw_pattern')));
    lose();

    await expect(page.getByText(/A part of this page did not arrive/)).toBeVisible();
    await expect(feedbackIn(exerciseOf(page, 'tw_pattern'))).toBeVisible();
    for (const step of lessonPlan('twinning').steps) await expect(page.locator(`#${step.id}`)).toBeVisible();
  });
});
