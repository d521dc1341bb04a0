import type { Page } from 'playwright/test';
import type { Assignment } from '../../domain/assignment/assignment';
import { encodeAssignment } from '../../domain/assignment/link';
import { anAssignment } from '../domain/assignment/an-assignment';
import { expectNoViolations } from './axe';
import { buildAssignment } from './class-pages';
import { someCodes } from './class-receipts';
import { loadScoredItems } from './review-pages';
import { expect, test } from './watched-test';

async function expectNoFaults(page: Page, state: string, part?: string) {
  await expectNoViolations(page, state, part);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ state, overflow }).toEqual({ state, overflow: 0 });
}

test.use({ viewport: { width: 320, height: 720 } });

test('axe finds nothing in building an assignment, and nothing overflows at 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/teach/');
  await expect(page.getByRole('heading', { name: 'First, choose what they do' })).toBeVisible();
  await expectNoFaults(page, 'empty');

  await buildAssignment(page);
  await page.getByRole('radio', { name: /^Gated/ }).check();
  await page.getByRole('button', { name: 'QR code' }).click();
  await page.getByText('Preview: what a student will see').click();
  await expect(page.getByRole('article').getByText('Not begun.').first()).toBeVisible();
  await expectNoFaults(page, 'built, with code and preview', 'main');

  await page.goto('/teach/#a1.broken.0f9c2a11');
  await page.reload();
  await expect(page.getByText(/Below is a new assignment/)).toBeVisible();
  await expectNoFaults(page, 'broken link');
});

test('axe finds nothing on a student’s assignment in any state, and nothing overflows at 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  const parts: Assignment['parts'] = [
    { kind: 'lesson', lesson: 'twinning', steps: ['guess', 'model'] },
    { kind: 'quiz', bank: 'twinning', count: 2 },
    { kind: 'lesson', lesson: 'clustering', steps: null },
  ];
  const due = { at: Date.now() - 86_400_000, zone: 'Pacific/Kiritimati' };
  const link = encodeAssignment(anAssignment({ parts, due, order: 'gated', note: 'Bring questions.' }));
  await page.goto('/assignment/');
  await expect(page.getByRole('heading', { name: 'Assignments' })).toBeVisible();
  await expectNoFaults(page, 'no link');

  await page.getByLabel('Paste the link that you were given').fill('nonsense');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expectNoFaults(page, 'a pasted link refused', 'main');

  await page.goto('/assignment/#a1.broken.0f9c2a11');
  await expect(page.getByRole('heading', { name: 'This link was damaged on its way' })).toBeVisible();
  await expectNoFaults(page, 'damaged link');

  await page.goto(`/assignment/#${link}`);
  await page.getByRole('button', { name: 'Make my receipt' }).click();
  await expectNoFaults(page, 'open, late, gated, not signed');

  await page.getByLabel('Your name').fill('Amina');
  await page.getByRole('button', { name: 'Make my receipt' }).click();
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expectNoFaults(page, 'receipt made', 'main');

  await page.goto('/quiz/twinning/#assigned-week3');
  await expect(page.getByText('It opens when what stands before it in the assignment is done.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start/ })).toHaveCount(0);
  await expectNoFaults(page, 'before the quiz, closed');
  await page.goto('/quiz/twinning/');
  await expect(page.getByRole('button', { name: /^Start the quiz/ })).toBeVisible();

  await page.goto('/lessons/twinning/');
  await expect(page.getByRole('region', { name: 'Your assignment' })).toBeVisible();
  await expectNoFaults(page, 'in the lesson');

  await page.goto('/lessons/clustering/');
  await expect(page.getByText('It opens when what stands before it in the assignment is done.')).toBeVisible();
  await expect(page.locator('[data-step]')).toHaveCount(0);
  await expectNoFaults(page, 'a lesson that is closed');
  await page.getByRole('button', { name: 'Read it now for myself' }).click();
  await expect(page.locator('[data-step][data-current]')).toBeVisible();
});

test('axe finds nothing in collecting and grading, and nothing overflows at 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  const codes = someCodes(await loadScoredItems(page));
  await page.goto('/teach/results/');
  await expect(page.getByText('No receipt yet.')).toBeVisible();
  await expectNoFaults(page, 'empty');

  await page.getByLabel(/^Or paste codes/).fill(`${codes}\n\n${codes.slice(0, 500)}\n\n${codes}`);
  await page.getByRole('button', { name: 'Add the pasted codes' }).click();
  await expect(page.getByRole('main').getByText('10 receipts read.')).toBeVisible();
  await page.getByRole('button', { name: 'Bo', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Bo/ })).toBeVisible();
  for (const summary of await page.getByRole('region', { name: 'Questions, a row each' }).locator('summary').all())
    await summary.click();
  await expectNoFaults(page, 'graded, a student and all questions open', 'main');

  await page.getByLabel('Find').fill('nobody of this name');
  await expectNoFaults(page, 'nothing found', 'main');
});
