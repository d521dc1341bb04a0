import type { Page } from 'playwright/test';
import { expectNoViolations } from './axe';
import { aClassLink, anEachLink } from './handout-pages';
import { waitForScript } from './pages';
import { findSmallTargets } from './small-targets';
import { expect, test } from './watched-test';

test.use({ trace: 'off', viewport: { width: 320, height: 720 } });
test.describe.configure({ timeout: 180_000 });

/** `npm run crawl:lessons` takes the sheets of the final, with each of its questions; `npm test` those of one lesson's quiz. */
const QUIZ = process.env.CRAWL === 'all' ? 'final' : 'twinning';

async function expectFits(page: Page, state: string): Promise<void> {
  await expectNoViolations(page, state);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, `${state}: pixels beyond the right edge`).toBeLessThanOrEqual(0);
  expect.soft(await findSmallTargets(page), `${state}: targets under 24 by 24 pixels`).toEqual([]);
}

test('axe finds nothing on the sheets of a lesson and a quiz, and nothing overflows at 320 px', async ({ page }) => {
  for (const address of [
    ...['worksheet', 'key', 'teaching-note', 'discussion'].map((sheet) => `lessons/dual-strategy/${sheet}/`),
    ...[`quiz/${QUIZ}/worksheet/`, 'teach/print/'],
    ...(process.env.CRAWL === 'all' ? ['lessons/clustering/teaching-note/', `quiz/${QUIZ}/key/`] : []),
  ]) {
    await page.goto(address);
    await waitForScript(page);
    await expectFits(page, address);
  }
});

test('axe finds nothing on an assignment’s sheets in any state, and nothing overflows at 320 px', async ({ page }) => {
  for (const [address, name] of [
    [`teach/handout/#${aClassLink(3)}`, 'Question 1'],
    [`teach/handout/#${anEachLink()}`, 'Question 1'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('article', { name })).toBeVisible();
    await expect(page.getByRole('img', { name: 'QR code of question 1', exact: true })).toBeVisible();
    await expectFits(page, address);
  }
  await page.goto(`teach/handout/key/#${anEachLink()}`);
  await expect(page.locator('[data-key]').first()).toBeVisible();
  await expectFits(page, 'key');
  await page.goto('about:blank');
  await page.goto('teach/handout/#a1.broken.0f9c2a11');
  await expect(page.getByRole('heading', { name: 'This link was damaged on its way' })).toBeVisible();
  await expectFits(page, 'broken');
});

test('axe finds nothing where a short link arrives, and nothing overflows at 320 px', async ({ page }) => {
  for (const [hash, heading] of [
    ['tw_q_tanzania', 'One question'],
    ['tw_gone', 'There is no such exercise'],
    ['', 'Which exercise?'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`i/#${hash}`);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectFits(page, `i/#${hash}`);
  }
});
