import type { Browser } from 'playwright/test';
import { listControls, pickKinds, pressControl } from './every-control';
import { giveRecord, openState, PAGE_STATES, type PageState } from './page-states';
import { expect, test } from './watched-test';

/**
 * All controls of all states: `npm run crawl:controls`. In `npm test` a few states are tried, one control of each kind, and of
 * the many kinds of the record some that lie apart.
 */
const isFull = process.env.CRAWL === 'all';
const isKinds = process.env.CRAWL === 'kinds';
const SAMPLE = new Set(['a quiz’s last question', 'the record']);
const MOST = 4;

type Stored = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>;
let stored: Stored;

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext();
  await giveRecord(await context.newPage());
  stored = await context.storageState({ indexedDB: true });
  await context.close();
});

/** Does something in a browser of its own, with the record of `giveRecord`. */
async function inFreshBrowser<T>(browser: Browser, run: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>) {
  const context = await browser.newContext({ storageState: stored });
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}

async function findFaults(browser: Browser, state: PageState): Promise<string[]> {
  const controls = await inFreshBrowser(browser, async (page) => {
    await openState(page, state);
    return listControls(page, state.name === 'home');
  });
  const kinds = pickKinds(controls);
  const some = kinds.filter((_, i) => i % Math.ceil(kinds.length / MOST) === 0);
  const faults: string[] = [];
  for (const control of isFull ? controls : isKinds ? kinds : some) {
    const fault = await inFreshBrowser(browser, (page) => pressControl(page, state, control));
    if (fault) faults.push(fault);
  }
  return faults;
}

for (const state of PAGE_STATES.filter(({ name }) => isFull || isKinds || SAMPLE.has(name)))
  test(`every control of ${state.name} leaves the focus where one goes on, and is answered`, async ({ browser }) => {
    test.setTimeout(isFull || isKinds ? 900_000 : 90_000);

    expect(await findFaults(browser, state)).toEqual([]);
  });
