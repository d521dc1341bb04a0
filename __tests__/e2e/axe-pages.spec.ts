import { expectNoViolations } from './axe';
import { LESSONS } from './course-files';
import { stepLink, waitForScript } from './pages';
import { expect, test } from './watched-test';

// The failure itself says all; a trace of each page would take more time than axe.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 180_000 });

const BANKS = [...LESSONS.map(({ id }) => id), 'final'];

// The crawl's states are looked at by axe too; by `npm run crawl:lessons` every lesson's steps.
const SAMPLE = ['dual-strategy', 'twinning'];
for (const lesson of LESSONS.filter(({ id }) => process.env.CRAWL === 'all' || SAMPLE.includes(id)))
  test(`axe finds nothing on any step of ${lesson.id}`, async ({ page }) => {
    await page.goto(`lessons/${lesson.id}/`);
    await waitForScript(page);
    for (const step of lesson.steps) {
      await stepLink(page, step.id).click();
      await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
      await expectNoViolations(page, step.id);
    }
  });

test('axe finds nothing on the answer keys of the lessons', async ({ page }) => {
  for (const { id } of LESSONS) {
    await page.goto(`lessons/${id}/key/`);
    await expectNoViolations(page, id);
  }
});

test('axe finds nothing on the answer keys of the quizzes', async ({ page }) => {
  for (const bank of BANKS) {
    await page.goto(`quiz/${bank}/key/`);
    await expectNoViolations(page, bank);
  }
});

test('axe finds nothing where a quiz starts', async ({ page }) => {
  for (const bank of BANKS) {
    await page.goto(`quiz/${bank}/`);
    await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
    await expectNoViolations(page, bank);
  }
});

test('axe finds nothing on home and on the pages about the module', async ({ page }) => {
  for (const address of ['./', 'results/', 'glossary/', 'sources/', 'about/']) {
    await page.goto(address);
    await waitForScript(page);
    await expectNoViolations(page, address);
  }
});

test.describe('a page that is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('axe finds nothing on it', async ({ page }) => {
    await page.goto('no-such-page/');
    await expectNoViolations(page, 'not found');
  });
});
