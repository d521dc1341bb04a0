import { openAtlas, ROWS, shownCount, tileOf } from './atlas-pages';
import { expect, test } from './watched-test';

test('a view is in the address: it survives a reload and can be handed on', async ({ page, context }) => {
  await openAtlas(page);
  await page.getByRole('combobox', { name: 'Sector' }).selectOption('agriculture');
  await tileOf(page, 'UGA').click();
  await page.getByText('Sichuan – Uganda').first().click();
  await expect(page).toHaveURL(/\/atlas\/\?country=UGA&sector=agriculture&link=sichuan-uganda-agriculture$/);

  const other = await context.newPage();
  await other.goto(page.url());

  await expect(shownCount(other)).toHaveText(/^2 of/);
  await expect(tileOf(other, 'UGA')).toHaveAttribute('aria-pressed', 'true');
  await expect(other.locator('details[data-link][open]')).toContainText('A research brief uses Sichuan’s aid projects');
});

test('a link to the atlas pressed in a filtered view shows everything again, and Back the view before', async ({
  page,
}) => {
  await openAtlas(page, 'sector=health');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Atlas' });
  await link.click();
  await expect(shownCount(page)).toHaveText(`${ROWS.length} of ${ROWS.length} links`);
  await page.getByRole('combobox', { name: 'Sector' }).selectOption('agriculture');
  await expect(page).toHaveURL(/\?sector=agriculture$/);

  await link.click();

  await expect(shownCount(page)).toHaveText(`${ROWS.length} of ${ROWS.length} links`);
  await expect(page).toHaveURL(/\/atlas\/$/);
  await page.goBack();
  await expect(shownCount(page)).toHaveText(
    `${ROWS.filter(({ sector }) => sector === 'agriculture').length} of ${ROWS.length} links`,
  );
});

test('nonsense in the address is passed over', async ({ page }) => {
  await openAtlas(page, 'sector=%E0%A4%A&country=<b>&decade=soon&mechanism=clustering&step=99');

  const clusters = ROWS.filter((row) => row.mechanism === 'clustering');
  await expect(shownCount(page)).toHaveText(`${clusters.length} of ${ROWS.length} links`);
});
