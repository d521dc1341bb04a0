import { findControlFaults, findOutlineFaults, findScrollFaults } from './find-name-faults';
import { giveRecord, openState, PAGE_STATES } from './page-states';
import { expect, test } from './watched-test';

/** All states: `npm run crawl:controls`. */
const SAMPLE = new Set([
  'a lesson',
  'a quiz’s results',
  'the atlas, a choice',
  'an assignment that is built',
  'how one is doing',
]);

for (const state of PAGE_STATES.filter(({ name }) => process.env.CRAWL === 'all' || SAMPLE.has(name)))
  test(`${state.name}: landmarks, tables and controls have names of their own, and keys reach what scrolls`, async ({
    page,
  }) => {
    await giveRecord(page);
    await openState(page, state);
    const wide = [
      ...(await findOutlineFaults(page)),
      ...(await findControlFaults(page)),
      ...(await findScrollFaults(page)),
    ];

    await page.setViewportSize({ width: 360, height: 640 });
    const narrow = [...(await findControlFaults(page)), ...(await findScrollFaults(page))];

    expect({ wide, narrow }).toEqual({ wide: [], narrow: [] });
  });
