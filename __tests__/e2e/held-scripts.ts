import type { Page } from 'playwright/test';

const SCRIPTS = '**/_next/static/**/*.js*';

/** Holds the site's scripts back until the returned function is called; from then on they come as ever. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await gate;
    await route.continue();
  });
  return () => release();
}

/** Holds them back until the returned function is called, and then tells that there are none. */
export async function holdAndLoseScripts(page: Page): Promise<() => void> {
  let lose = () => {};
  const gate = new Promise<void>((resolve) => {
    lose = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await gate;
    await route.fulfill({ status: 404 });
  });
  return () => lose();
}

/** Lets none of the site's scripts come: the network fails, or the host does not have them. */
export async function loseScripts(page: Page, how: 'no network' | 'not found'): Promise<void> {
  await page.route(SCRIPTS, (route) => (how === 'no network' ? route.abort() : route.fulfill({ status: 404 })));
}

/** Gives them from now on. */
export async function findScripts(page: Page): Promise<void> {
  await page.unroute(SCRIPTS);
}
