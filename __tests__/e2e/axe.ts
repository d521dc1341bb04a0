import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { RunOptions } from 'axe-core';
import { expect, type Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a colour scheme can change; every other rule says the same in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const AXE = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

export interface Violation {
  id: string;
  nodes: { target: string; html: string; summary: string }[];
}

/**
 * What axe objects to in the page as it stands, or in a part of it (given by a selector). Its script is put into a page
 * once, not for each look: that took longer than the look.
 */
export async function findViolations(page: Page, options: RunOptions = {}, part?: string): Promise<Violation[]> {
  if (page.frames().length > 1) throw new Error('axe looks at pages without frames alone');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ([within, how]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(within ?? document, how);
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, html, failureSummary }) => ({
          target: target.join(' '),
          html,
          summary: failureSummary ?? '',
        })),
      }));
    },
    // What it has nothing against need not be described.
    [part, { resultTypes: ['violations'], ...options }] as [string | undefined, RunOptions],
  );
}

/**
 * Axe must find nothing on the page as it stands, or on that part of it (given by a selector), in light and in dark.
 * Fails softly, so that a test lists all its states.
 */
export async function expectNoViolations(page: Page, state: string, part?: string): Promise<void> {
  const found: string[] = [];
  await setLine(page, 'static');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const runOnly: RunOptions['runOnly'] =
      colorScheme === 'light' ? { type: 'tag', values: TAGS } : { type: 'rule', values: RULES_OF_COLOUR };
    for (const { id, nodes } of await findViolations(page, { runOnly }, part))
      for (const { target, summary } of nodes) found.push(`${colorScheme}: ${id}: ${target}: ${summary}`);
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
