import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { paragraphsSchema } from '../../content/schema';
import { stepLink, waitForScript } from './pages';
import { expect, test } from './watched-test';

const paragraphs = paragraphsSchema.parse(
  parse(readFileSync(path.resolve(__dirname, '../../lessons/paragraphs.yaml'), 'utf8')),
);

test('a paragraph mark opens our summary of it, with a link that lands on the passage; by keys its text is read and the next Tab leads to that link; it closes by its button and by Escape, and gives the focus back', async ({
  page,
}) => {
  const note = paragraphs.find(({ id }) => id === 'P5');
  await page.goto('lessons/twinning/#benefits');
  await waitForScript(page);
  const mark = page
    .locator('[data-current]')
    .getByRole('button', { name: 'P5, source: paragraph 5 of the article' })
    .first();

  await mark.click();

  const panel = page.getByRole('dialog', { name: /paragraph 5$/ });
  await expect(panel).toContainText(note?.summary ?? 'a summary');
  const link = panel.getByRole('link', { name: /^Read the passage/ });
  await expect(link).toHaveAttribute('href', /^https:\/\/[^#]+#:~:text=[^&]+$/);
  const [, fragment = ''] = ((await link.getAttribute('href')) ?? '').split('#:~:text=');
  expect(decodeURIComponent(fragment)).toBe(note?.find);
  await expect(link).toHaveAttribute('rel', /noreferrer/);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
  await expect(mark).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(panel).toBeFocused();
  await expect(panel).toHaveAccessibleDescription(note?.summary ?? 'a summary');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(mark).toBeFocused();
});

test('a numbered mark opens its source', async ({ page }) => {
  await page.goto('lessons/twinning/#covid');
  await waitForScript(page);
  const mark = page.locator('[data-current] [popovertarget^="source-"]').first();
  const title = ((await mark.textContent()) ?? '').replace(/^\d+, source: /, '');

  await mark.click();

  await expect(page.getByRole('dialog', { name: /^Source: / })).toContainText(title);
});

test('a term leads to its glossary entry, and the entry leads back to the step', async ({ page }) => {
  await page.goto('lessons/clustering/#jiangxi');
  await waitForScript(page);
  const term = page.locator('[data-current] a.term[href$="#baotuan_chuhai"]').first();

  await term.click();

  await expect(page).toHaveURL(/\/glossary\/#baotuan_chuhai$/);
  const entry = page.locator('#baotuan_chuhai');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: 'Jiangxi puts out to sea' }).click();
  await expect(page).toHaveURL(/\/lessons\/clustering\/#jiangxi$/);
  await expect(stepLink(page, 'jiangxi')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('[data-step="jiangxi"]')).toBeVisible();
});

for (const address of ['sources/', 'atlas/', 'lessons/clustering/', 'lessons/dual-strategy/', 'lessons/twinning/'])
  test(`no Chinese stands unmarked in ${address}`, async ({ page }) => {
    await page.goto(address);

    expect(await findUnmarkedChinese(page)).toEqual([]);
  });

/** Texts and names with Chinese characters, or words with the tone marks of pinyin alone, outside of an element of that language. */
function findUnmarkedChinese(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const chinese = /\p{Script=Han}|[āēīōūǎěǐǒǔǖǘǚǜ]/u;
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode())
      if (
        chinese.test(texts.currentNode.textContent ?? '') &&
        !texts.currentNode.parentElement?.closest('script, [lang^="zh"]')
      )
        found.push(texts.currentNode.textContent ?? '');
    const names = [...main.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '');
    return [...found, ...names.filter((name) => chinese.test(name))];
  });
}

test('Chinese terms of the glossary carry their language, and their pinyin its own, none stands unmarked, and its source links land', async ({
  page,
}) => {
  await page.goto('glossary/');
  await expect(page.locator('#baotuan_chuhai .zh [lang="zh-Hans"]')).toHaveText('抱团出海');
  await expect(page.locator('#baotuan_chuhai [lang="zh-Latn-pinyin"]')).toHaveText(/^bàotuán/i);
  expect(await findUnmarkedChinese(page)).toEqual([]);
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /, source of / })
    .first();
  const id = ((await link.getAttribute('href')) ?? '').split('#')[1] ?? '';

  await link.click();

  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});
