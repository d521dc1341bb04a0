import type { Page } from 'playwright/test';
import { rightAnswer, wrongAnswer } from './answers';
import { findAddress, findScored } from './course-files';
import { holdScripts } from './held-scripts';
import { HANDS, layHand, readPage } from './outside-hands';
import { comeToLife, exerciseOf, feedbackIn, submitOf, waitForScript } from './pages';
import { expect, test } from './watched-test';
import { byLists } from './ways';

// React says that it found another page than the one that was sent, and draws it anew: that is what these tests bring about.
test.use({ expectedErrors: [[/Minified React error #418/, /nowhere\/\)$/], { scope: 'test' }] });

const isWhole = process.env.CRAWL === 'all';

/** One of each kind of page that has controls of its own; the others in `npm run crawl:translated`. */
const PAGES: readonly string[] = [
  ...['', 'lessons/twinning/#model', 'quiz/twinning/', 'atlas/?investigation=one-twin', 'assignment/', 'teach/'],
  ...(isWhole
    ? [
        ...[
          'lessons/twinning/',
          'atlas/',
          'review/',
          'progress/',
          'record/',
          'results/',
          'teach/results/',
          'argument/',
        ],
        ...['glossary/', 'sources/', 'about/', 'lessons/twinning/worksheet/', 'lessons/twinning/key/', 'nowhere/'],
      ]
    : []),
];

/** Elements of extensions, where those put them. */
async function addStrangers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [meta, panel, badge] = ['meta', 'grammar-panel', 'div'].map((name) => document.createElement(name));
    if (meta) document.head.prepend(meta);
    if (panel) document.body.prepend(panel);
    if (badge) document.querySelector('main')?.prepend(badge);
    document.documentElement.setAttribute('data-extension', '1');
    document.body.classList.add('extension');
  });
}

/** What a page shows once all has come that comes by itself, or when its exercises are neared. */
async function settle(page: Page) {
  await waitForScript(page);
  for (const exercise of await page.locator('form[data-exercise]').filter({ visible: true }).all())
    await comeToLife(exercise);
  await expect(page.getByText(/^(Opening|Fetching)/).filter({ visible: true })).toHaveCount(0);
  return readPage(page);
}

for (const [i, address] of PAGES.entries())
  test(`/${address} has all its controls when it was changed before its script came`, async ({ page }) => {
    // In `npm test` one hand a page, in turn.
    const hands = isWhole ? HANDS : HANDS.slice(i % HANDS.length).slice(0, 1);
    await page.clock.setFixedTime(Date.UTC(2026, 10, 24, 9));
    await page.goto(address);
    const expected = await settle(page);

    for (const hand of hands) {
      await page.goto('about:blank');
      const release = await holdScripts(page);
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      expect(await layHand(page, hand, false)).toBeGreaterThan(0);
      await addStrangers(page);
      release();

      // The lists behind a board come a frame after it.
      await expect.poll(async () => (await settle(page)).controls, hand).toEqual(expected.controls);
      expect(expected.controls.length).toBeGreaterThan(10);
      await expect(page.locator('html')).toHaveClass(/(^| )js( |$)/);
    }
  });

test('what was chosen, sent, opened and focused before the page was drawn anew is there afterwards', async ({
  page,
}) => {
  const chosen = findScored('tw_pattern');
  const release = await holdScripts(page);
  await page.goto(findAddress(chosen.id), { waitUntil: 'commit' });
  const exercise = exerciseOf(page, chosen.id);
  const answer = wrongAnswer(chosen);
  await exercise.locator(`input[value="${answer.kind === 'choice' ? answer.chosen[0] : ''}"]`).check();
  await submitOf(exercise).click();
  await expect(feedbackIn(exercise)).toBeVisible();
  await exercise.locator('summary').click();
  await exercise.locator('summary').focus();
  await layHand(page, 'wrap', false);

  release();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'wrong');
  await expect(exercise.locator('details').first()).toHaveAttribute('open', '');
  await expect(exercise.locator('summary').first()).toBeFocused();
  await expect(page.getByText(/marked as soon as/)).toHaveCount(0);
});

test('an exercise works to its end in a page that was changed before its script came', async ({ page }) => {
  const item = findScored('tw_design_cloze');
  const release = await holdScripts(page);
  await page.goto(findAddress(item.id), { waitUntil: 'commit' });
  await exerciseOf(page, item.id).waitFor();
  await layHand(page, 'split', false);
  release();
  await waitForScript(page);
  const exercise = exerciseOf(page, item.id);

  await byLists.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
});
