import { expectNoViolations } from './axe';
import { LESSONS } from './course-files';
import { stepLink, waitForScript } from './pages';
import { expect, test } from './watched-test';

// The failure itself says all; a trace of each page would take more time than axe.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 180_000 });

const isWhole = process.env.CRAWL === 'all';
const LESSON_IDS = LESSONS.map(({ id }) => id);
const BANKS = [...LESSON_IDS, 'final'];

/** Of what is there for each lesson or bank some, not always the same; by `npm run crawl:lessons` all. */
const some = (all: readonly string[], ...sample: string[]) => all.filter((id) => isWhole || sample.includes(id));

for (const [n, lesson] of LESSONS.entries())
  test(`axe finds nothing on ${isWhole ? 'any step' : 'steps'} of ${lesson.id}`, async ({ page }) => {
    await page.goto(`lessons/${lesson.id}/`);
    await waitForScript(page);
    // In `npm test` every fourth step, from another on in each lesson.
    const steps = lesson.steps.filter((_, i) => isWhole || (i + n) % 4 === 0);
    for (const [i, step] of steps.entries()) {
      await stepLink(page, step.id).click();
      await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
      // From step to step the step and the ways to others change, and nothing else.
      await expectNoViolations(page, step.id, i === 0 ? undefined : `[data-step="${step.id}"], nav`);
    }
  });

test('axe finds nothing on the answer keys of the lessons', async ({ page }) => {
  for (const id of some(LESSON_IDS, 'bri-ambiguity')) {
    await page.goto(`lessons/${id}/key/`);
    await expectNoViolations(page, id);
  }
});

test('axe finds nothing on the answer keys of the quizzes', async ({ page }) => {
  for (const bank of some(BANKS, 'clustering')) {
    await page.goto(`quiz/${bank}/key/`);
    await expectNoViolations(page, bank);
  }
});

test('axe finds nothing where a quiz starts', async ({ page }) => {
  for (const bank of some(BANKS, 'twinning', 'final')) {
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
