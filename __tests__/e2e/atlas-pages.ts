import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright/test';
import { parse } from 'yaml';
import { bankSchema } from '../../content/schema';
import type { Item } from '../../domain/item';
import { waitForScript } from './pages';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

export type Row = Record<string, string>;

/** The table of links, read by nothing of ours. */
export const ROWS: Row[] = Papa.parse<Row>(read('quizzes/evidence/pairings.csv'), {
  header: true,
  skipEmptyLines: true,
}).data;

/** The items of the atlas's bank, by id. */
export const ATLAS_ITEMS = new Map(
  bankSchema
    .parse(parse(read('quizzes/atlas.yaml')))
    .items.map(({ waive: _, counts: __, version: ___, ...item }): [string, Item] => [
      item.id,
      { ...item, bank: 'atlas', hash: '', former: [] },
    ]),
);

/** Opens the atlas at a view, as its address writes it, and waits until its script answers. */
export async function openAtlas(page: Page, view = ''): Promise<void> {
  await page.goto(`atlas/${view === '' ? '' : `?${view}`}`);
  await waitForScript(page);
}

/**
 * Turns the atlas that is open to another view, as Back and Forward do: its address is all of its state. Resolves when
 * the table has followed.
 */
export async function turnAtlas(page: Page, view: string): Promise<void> {
  await page.evaluate((query) => {
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${query}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, view);
  await page.waitForFunction(() => {
    const shown = document.querySelector<HTMLElement>('[data-shown]')?.dataset.shown;
    const isPlaceless = !/[?&](link|province|country)=/.test(window.location.search);
    return (
      Number(shown) === document.querySelectorAll('[data-row-of]').length &&
      (isPlaceless || document.querySelector('[data-chosen]') !== null)
    );
  });
}

/** The step of the investigation in hand. */
export const currentStep = (page: Page): Locator => page.locator('[data-investigation] [data-step][data-current]');

export const tileOf = (page: Page, id: string): Locator => page.locator(`[data-tile="${id}"]`);

/** How many links the page says it shows. */
export const shownCount = (page: Page): Locator => page.locator('[data-shown]');

/** The ids of the table's rows, in order. */
export function listRowIds(page: Page): Promise<string[]> {
  return page.locator('[data-row-of]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row-of') ?? ''));
}

export const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id ?? '');
