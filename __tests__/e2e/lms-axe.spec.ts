import type { Page } from 'playwright/test';
import { expectNoViolations } from './axe';
import { makePackage, playerAddress, serve } from './lms-pages';
import { expect, test } from './watched-test';

// Where the package is.
test.use({ expectedErrors: [/^left the site: http:\/\/lms\.test\//] });
test.use({ viewport: { width: 320, height: 720 } });

test('axe finds nothing in a package, and nothing overflows at 320 px', async ({ page, context }) => {
  await serve(context, await makePackage('scorm12'));
  await page.goto(playerAddress());
  await expect(page.locator('h1:visible')).toBeVisible();
  await expectNoFaults(page, 'contents');
  await page.getByText('How it is marked').click();
  await expectNoFaults(page, 'rules');
  await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();
  await expectNoFaults(page, 'lesson');
  await page.locator('[data-current] button[popovertarget^="term-"]').first().click();
  await expectNoFaults(page, 'term');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('link', { name: /^Quiz: twinning/ }).click();
  await expectNoFaults(page, 'quiz');
});

async function expectNoFaults(page: Page, state: string) {
  await expectNoViolations(page, state);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ state, overflow }).toEqual({ state, overflow: 0 });
}
