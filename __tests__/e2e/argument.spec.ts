import { expectNoViolations } from './axe';
import { waitForScript } from './pages';
import { findSmallTargets } from './small-targets';
import { expect, test } from './watched-test';

const LOOKS = ['What Lenz argues', 'What the record shows', 'What stays open'];

test('axe finds nothing on the argument, whatever the look', async ({ page }) => {
  await page.goto('argument/');
  await waitForScript(page);

  for (const look of LOOKS) {
    await page.getByRole('radio', { name: look }).check();
    await expectNoViolations(page, look);
  }
});

test('by keys: a look is chosen with the arrows, and a box of the map leads to its claim', async ({ page }) => {
  await page.goto('argument/');
  await waitForScript(page);
  const record = page.locator('[data-part="record"]').first();

  await page.getByRole('radio', { name: 'What Lenz argues' }).focus();
  await expect(record).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'What the record shows' })).toBeFocused();
  await expect(record).toBeVisible();

  const box = page.getByRole('navigation', { name: 'Map of the argument' }).getByRole('link').last();
  const target = await box.getAttribute('href');
  await box.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`${target} h3`)).toBeInViewport();
});

for (const width of [320, 390, 768, 1280, 1920])
  test(`at ${width} px the map fits, and its boxes stand one below or beside the other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('argument/');
    await waitForScript(page);

    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await findSmallTargets(page)).toEqual([]);
    const boxes = await page
      .getByRole('navigation', { name: 'Map of the argument' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
    const overlaps = boxes.filter((a, i) =>
      boxes.some(
        (b, j) => i < j && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      ),
    );
    expect(boxes.length).toBeGreaterThan(9);
    expect(overlaps).toEqual([]);
  });

test('without a script, and on paper, every look is there at once', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('argument/');
  for (const part of ['argues', 'record', 'open'])
    await expect(page.locator(`section [data-part="${part}"]`).first()).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await context.close();

  const printed = await browser.newPage();
  await printed.goto('argument/');
  await waitForScript(printed);
  await printed.emulateMedia({ media: 'print' });
  for (const part of ['argues', 'record', 'open'])
    await expect(printed.locator(`section [data-part="${part}"]`).first()).toBeVisible();
  await printed.close();
});

test('a lesson says where in the argument it stands, and leads there', async ({ page }) => {
  await page.goto('lessons/clustering/');

  await page.getByRole('link', { name: 'the argument', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'The argument' })).toBeVisible();
});
