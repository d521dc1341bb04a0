import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a colour scheme can change; every other rule says the same in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Axe must find nothing on the page as it stands, or on that part of it (given by a selector), in light and in dark.
 * Fails softly, so that a test lists all its states.
 */
export async function expectNoViolations(page: Page, state: string, part?: string): Promise<void> {
  const found: string[] = [];
  await setLine(page, 'static');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Legacy mode differs in frames alone, of which these pages have none, and takes half the time.
    const builder = new AxeBuilder({ page }).setLegacyMode(true);
    if (part) builder.include(part);
    const { violations } = await (colorScheme === 'light'
      ? builder.withTags(TAGS)
      : builder.withRules(RULES_OF_COLOUR)
    ).analyze();
    for (const { id, nodes } of violations)
      for (const node of nodes) found.push(`${colorScheme}: ${id}: ${node.target.join(' ')}: ${node.failureSummary}`);
  }
  await setLine(page, '');
  expect.soft(found, `${state} (${page.url()})`).toEqual([]);
}

/** What a line that stays in sight happens to lie over where the page stands is no smaller for it. */
async function setLine(page: Page, position: string): Promise<void> {
  await page.evaluate((where) => {
    for (const line of document.querySelectorAll<HTMLElement>('[data-later-steps]')) line.style.position = where;
  }, position);
}
