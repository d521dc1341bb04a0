// @ts-check
// How long whoever does something at once waits for its answer: cold and warm, on the lines of a cheap phone.
import { loadavg } from 'node:os';
import { PHONE, slowDown } from './browsing.mjs';
import { waitForSilence } from './host.mjs';
import { openImpatiently } from './impatience.mjs';
import { SLOW_4G, SLOWER } from './line.mjs';
import { median } from './measure.mjs';
import { ATLAS_TILE, FIRST_ANSWER, QUIZ_START, TEACH_TICK } from './targets.mjs';

/** @typedef {import('./impatience.mjs').Wait} Wait */
/** @typedef {'html' | 'bare' | 'here'} Place */
/** @typedef {{ place: Place, address: string, work: import('./targets.mjs').Work, line: import('./line.mjs').Line, isWarm?: boolean }} Visit */
/** @typedef {{ html: import('./host.mjs').Host, bare: import('./host.mjs').Host, here: import('./host.mjs').Host }} Hosts */

/** Longer than a page has to be stayed on before the worker keeps it. */
const STAY_MS = 4500;

/** @returns {Record<string, Visit>} */
const visits = (/** @type {{ lesson: string, quiz: string }} */ { lesson, quiz }) => ({
  html: { place: 'html', address: '', work: FIRST_ANSWER, line: SLOW_4G, isWarm: true },
  bare: { place: 'bare', address: '', work: FIRST_ANSWER, line: SLOW_4G, isWarm: true },
  lesson: { place: 'here', address: lesson, work: FIRST_ANSWER, line: SLOW_4G, isWarm: true },
  htmlSlower: { place: 'html', address: '', work: FIRST_ANSWER, line: SLOWER },
  bareSlower: { place: 'bare', address: '', work: FIRST_ANSWER, line: SLOWER },
  lessonSlower: { place: 'here', address: lesson, work: FIRST_ANSWER, line: SLOWER },
  quiz: { place: 'here', address: quiz, work: QUIZ_START, line: SLOW_4G },
  atlas: { place: 'here', address: 'atlas/', work: ATLAS_TILE, line: SLOW_4G },
  teach: { place: 'here', address: 'teach/', work: TEACH_TICK, line: SLOW_4G },
});

/** One visit by a browser that knows nothing, and where wanted a second by the same one. */
async function visit(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {Hosts} */ hosts,
  /** @type {Visit} */ { place, address, work, line, isWarm },
) {
  const host = hosts[place];
  const context = await browser.newContext({ viewport: PHONE });
  const goAndWait = async () => {
    const page = await context.newPage();
    await slowDown(page);
    return { page, wait: await openImpatiently(page, host.site + address, work) };
  };
  host.setLine(line);
  try {
    const { page, wait } = await goAndWait();
    if (!isWarm) return { cold: wait, warm: null };
    host.setLine(null);
    await waitForSilence(host, STAY_MS);
    await page.evaluate(async () => {
      localStorage.clear();
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    });
    await page.close();
    host.setLine(line);
    return { cold: wait, warm: (await goAndWait()).wait };
  } finally {
    host.setLine(null);
    await context.close();
  }
}

/** The host compresses a file when it is first asked for, and a second of that must fall on nobody. */
async function warmUp(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {Hosts} */ hosts,
  /** @type {readonly Visit[]} */ all,
) {
  for (const { place, address } of all) {
    const context = await browser.newContext({ viewport: PHONE });
    await (await context.newPage()).goto(hosts[place].site + address);
    await waitForSilence(hosts[place], 1500);
    await context.close();
  }
}

/** Medians over rounds in which all visits take their turns, so that what else the machine does falls on all of them. */
export async function timeAnswers(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {Hosts} */ hosts,
  /** @type {{ lesson: string, quiz: string, rounds: number }} */ { rounds, ...addresses },
) {
  /** @type {Record<string, { cold: Wait, warm: Wait | null }[]>} */
  const seen = {};
  await warmUp(browser, hosts, Object.values(visits(addresses)));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, each] of Object.entries(visits(addresses))) {
      // A machine that stands still for a minute says nothing of the page.
      const result = await visit(browser, hosts, each).catch(() => visit(browser, hosts, each));
      seen[name] = [...(seen[name] ?? []), result];
      console.log(`round ${round + 1} ${name}: ${JSON.stringify(result)}`);
    }
  const middle = (/** @type {(Wait | null)[]} */ waits) => {
    const had = waits.flatMap((wait) => (wait ? [wait] : []));
    const of = (/** @type {keyof Wait} */ key) => median(had.map((wait) => wait[key] ?? Number.NaN));
    return had.length === 0 ? null : { paintMs: of('paintMs'), shownMs: of('shownMs'), doneMs: of('doneMs') };
  };
  const times = Object.fromEntries(
    Object.entries(seen).map(([name, all]) => [
      name,
      { cold: middle(all.map(({ cold }) => cold)), warm: middle(all.map(({ warm }) => warm)) },
    ]),
  );
  return { rounds, load: loadavg()[0], times };
}
