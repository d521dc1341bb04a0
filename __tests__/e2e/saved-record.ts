import { expect, type Page } from 'playwright/test';

/** The saved record as it stands in the browser's storage, unparsed. */
export interface SavedStores {
  entries: unknown[];
  drafts: Record<string, unknown>;
  about: Record<string, unknown>;
}

/** Reads the database of the page's site; everything is empty while there is none. */
export function readRecord(page: Page): Promise<SavedStores> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('provinces-record');
    // Making it is the page's own business: an empty database made here would be taken for its own.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const database = await wait(opening).catch(() => null);
    if (!database) return { entries: [], drafts: {}, about: {} };
    const reading = database.transaction(['entries', 'drafts', 'about']);
    const pairs = async (name: string): Promise<Record<string, unknown>> => {
      const store = reading.objectStore(name);
      const [keys, values] = await Promise.all([wait(store.getAllKeys()), wait(store.getAll())]);
      return Object.fromEntries(keys.map((key, i) => [String(key), values[i]]));
    };
    const [entries, drafts, about] = await Promise.all([
      wait<unknown[]>(reading.objectStore('entries').getAll()),
      pairs('drafts'),
      pairs('about'),
    ]);
    database.close();
    return { entries, drafts, about };
  });
}

/** Resolves when an attempt at each item is in the browser's storage: a moment after it is on the screen. */
export async function waitUntilKept(page: Page, ...items: string[]): Promise<void> {
  const findMissing = async () => {
    const kept = JSON.stringify((await readRecord(page)).entries);
    const missing = items.filter((item) => !kept.includes(`"item":"${item}"`));
    // Whether its script has come tells whether it is late or lost.
    return page.evaluate((names) => {
      const page = 'ready' in document.documentElement.dataset ? 'ready' : 'not ready';
      const come = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
      const late = [...document.scripts].filter(({ src }) => src && !come.has(src)).map(({ src }) => src);
      const isAlive = (name: string) => document.querySelector(`[data-exercise="${name}"][data-alive]`) !== null;
      const state = (name: string) => `the page is ${page}, it is ${isAlive(name) ? 'alive' : 'as sent'}`;
      return names.map((name) => `${name}: ${state(name)}, under way: ${late.join(' ') || 'nothing'}`);
    }, missing);
  };
  await expect
    .poll(findMissing, { message: 'no attempt is missing in what is kept', intervals: [50, 100, 250] })
    .toEqual([]);
}

/** Resolves when the unchecked answer to the item is in the browser's storage and holds this text. */
export async function waitUntilDrafted(page: Page, item: string, holds: string): Promise<void> {
  await expect
    .poll(async () => JSON.stringify((await readRecord(page)).drafts[`lesson/${item}`] ?? null))
    .toContain(holds);
}

/**
 * Puts a record into the browser's storage, as earlier visits or another version of the module would have left it; leaves
 * an empty page of that site.
 */
export async function seedRecord(
  page: Page,
  record: { recordVersion: number; entries: { id: string; version: number; entry: unknown }[] },
  site = '',
): Promise<void> {
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<title>empty</title>' }));
  await page.goto(`${site}empty`);
  // As long as any address is answered here, the browser keeps nothing of what it fetches.
  await page.unroute('**/empty');
  await page.evaluate(async ({ recordVersion, entries }) => {
    const opening = indexedDB.open('provinces-record', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('entries', { keyPath: 'id' });
      opening.result.createObjectStore('drafts');
      opening.result.createObjectStore('about');
    };
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['entries', 'about'], 'readwrite');
    writing.objectStore('about').put(recordVersion, 'recordVersion');
    for (const entry of entries) writing.objectStore('entries').put(entry);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
  }, record);
}
