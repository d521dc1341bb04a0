import { lessonPlan } from './course-files';
import { waitForScript } from './pages';
import { readRecord } from './saved-record';
import { expect, test, WITH_MOTION } from './watched-test';

test.use(WITH_MOTION);

const lesson = lessonPlan('twinning');
const SITE_TITLE = 'Provinces as Global Actors';
const [first, second, third] = lesson.steps;

/** What has taken the focus since it was last asked, in order. */
const FOCUS_LOG = () => {
  const log: string[] = [];
  Reflect.set(window, 'focusLog', log);
  addEventListener('focusin', ({ target }) => log.push((target as HTMLElement).tagName));
};

test.beforeEach(({ page }) => page.addInitScript(FOCUS_LOG));

async function expectTaken(page: import('playwright/test').Page, tags: string[]): Promise<void> {
  // Whatever the browser does on its own to the focus, it has done by the frame after the next.
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (Reflect.get(window, 'focusLog') as string[]).splice(0))).toEqual(tags);
}

const isFocused = (page: import('playwright/test').Page, level: number, name: string | RegExp) =>
  expect(page.getByRole('heading', { level, name })).toBeFocused();

test('a step that a link, the address, or back and forward turn to begins at its heading, once, and the title names it', async ({
  page,
}) => {
  await page.goto(`lessons/twinning/#${first?.id}`);
  await waitForScript(page);
  await expect(page).toHaveTitle(`Step 1 of 8: ${first?.title} – ${lesson.title} – ${SITE_TITLE}`);
  await expect(page.locator('body')).toBeFocused();
  await expectTaken(page, []);

  const next = page.getByRole('navigation', { name: 'Previous and next step' }).locator('[rel="next"]');
  await next.focus();
  await expectTaken(page, ['A']);
  await page.keyboard.press('Enter');
  await isFocused(page, 2, second?.title ?? '');
  await expect(page).toHaveTitle(new RegExp(`^Step 2 of 8: ${second?.title} – `));
  await expectTaken(page, ['H2']);

  await page.evaluate((id) => {
    window.location.hash = id;
  }, third?.id ?? '');
  await isFocused(page, 2, third?.title ?? '');
  await page.goBack();
  await isFocused(page, 2, second?.title ?? '');
  await page.goForward();
  await isFocused(page, 2, third?.title ?? '');
  await expectTaken(page, ['H2', 'H2', 'H2']);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('whoever comes back to a lesson is at the step that was left, with the focus where the browser puts it', async ({
  page,
}) => {
  await page.goto(`lessons/twinning/#${third?.id}`);
  await waitForScript(page);
  await expect.poll(async () => JSON.stringify((await readRecord(page)).entries)).toContain(`"step":"${third?.id}"`);

  await page.goto('lessons/twinning/');

  await expect(page).toHaveTitle(/^Step 3 of 8/);
  await expectTaken(page, []);
  await expect(page.locator('body')).toBeFocused();
});

test('another page begins at its heading, which is said once', async ({ page }) => {
  await page.goto('./');
  await waitForScript(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).focus();
  await expectTaken(page, ['A']);
  await page.keyboard.press('Enter');
  await isFocused(page, 1, 'Glossary');
  await expectTaken(page, ['H1']);
  await expect(page).toHaveTitle(`Glossary – ${SITE_TITLE}`);
  await expect(page.locator('next-route-announcer')).toBeHidden();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page
    .getByRole('link', { name: `${lesson.title}: ${second?.title}` })
    .first()
    .click();
  await isFocused(page, 2, second?.title ?? '');
  await expect(page).toHaveTitle(/^Step 2 of 8/);

  await page.goBack();
  await isFocused(page, 1, 'Glossary');
  await expect(page).toHaveTitle(`Glossary – ${SITE_TITLE}`);
});

test('a quiz begins at its first question and ends at its results, and both are in the title', async ({ page }) => {
  await page.goto('quiz/twinning/');
  await waitForScript(page);
  await page.getByRole('button', { name: /^Start/ }).focus();
  await page.keyboard.press('Enter');
  await isFocused(page, 2, 'Question 1 of 6');
  await expect(page).toHaveTitle(/^Question 1 of 6 – Quiz: twinning – Provinces/);
  for (let n = 2; n <= 6; n += 1) {
    await page.getByRole('button', { name: 'Skip for now' }).press('Enter');
    await isFocused(page, 2, `Question ${n} of 6`);
  }

  const handIn = page.getByRole('button', { name: 'Hand in with 6 unanswered' });
  await handIn.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hand in with 6 questions unanswered?' });
  await expect(dialog).toHaveAccessibleDescription(/count as wrong/);
  await expect(dialog.getByRole('button', { name: 'Go on answering' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(handIn).toBeFocused();
  await expect(page).toHaveTitle(/^Question 6 of 6/);

  await handIn.press('Enter');
  await dialog.getByRole('button', { name: 'Hand it in' }).press('Enter');
  await isFocused(page, 2, '0 of 6 points');
  await expect(page).toHaveTitle(/^Results – Quiz: twinning/);
  await page.getByRole('button', { name: 'Back to the quiz’s start' }).press('Enter');
  await isFocused(page, 1, 'Quiz: twinning');
  await expect(page).toHaveTitle(`Quiz: twinning – ${SITE_TITLE}`);
  await page.goBack();
  await isFocused(page, 2, '0 of 6 points');
});

test('a link to the page that is open leads out of what is open in it', async ({ page }) => {
  await page.goto('review/#no-such-review');
  await expect(page.getByText('There is no such review')).toBeVisible();

  await page.getByRole('banner').getByRole('link', { name: 'Review' }).press('Enter');

  await expect(page.getByText('There is no such review')).toBeHidden();
  await isFocused(page, 1, 'Review');
  await expect(page).toHaveURL(/\/review\/$/);
});

test('a step that is turned while the script starts stays turned', async ({ page, context }) => {
  const phone = await context.newCDPSession(page);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto('lessons/twinning/');
  await page.waitForTimeout(100);

  await page.evaluate((step) => window.location.assign(`#${step}`), second?.id);
  await waitForScript(page);

  // By now all that Next writes at its start is written.
  await page.waitForTimeout(1000);
  await expect(page).toHaveURL(new RegExp(`#${second?.id}$`));
  await expect(page.locator('[data-step]:visible')).toHaveAttribute('id', second?.id ?? '');
});
