import { expect } from 'playwright/test';
import { findViolations } from '../axe';
import { findSmallTargets } from '../small-targets';
import { test } from '../watched-test';
import { CONDITIONS, type Condition, Conditions, WIDTHS } from './conditions';
import { findMisplaced } from './find-misplaced';
import { WALKS_OF_EXERCISES } from './walks-of-exercises';
import { WALKS_OF_PAGES } from './walks-of-pages';
import { WALKS_OF_RECORDS } from './walks-of-records';
import { WALKS_OF_TEACHERS } from './walks-of-teachers';

/** `npm run crawl:layout` takes everything; `npm test` a sample, and leaves to axe-*.spec.ts what axe says of its states. */
const isAll = process.env.CRAWL === 'all';
const walks = [...WALKS_OF_PAGES, ...WALKS_OF_EXERCISES, ...WALKS_OF_RECORDS, ...WALKS_OF_TEACHERS];

/** What the sample looks at, a state each in turn: a phone, a laptop, and what wants the most room in each. */
const SAMPLE: readonly [width: number, condition: string][] = [
  [320, 'as it comes'],
  [1280, 'a wide font'],
  [390, 'type of 32 px'],
  [1100, 'a Chinese font'],
];

function listLooks(turn: number): [number, Condition][] {
  if (isAll) return CONDITIONS.flatMap((condition) => WIDTHS.map((width): [number, Condition] => [width, condition]));
  const [width, name] = SAMPLE[turn % SAMPLE.length] ?? [];
  const condition = CONDITIONS.find((one) => one.name === name);
  return width && condition ? [[width, condition]] : [];
}

test.use({
  trace: 'off',
  expectedErrors: [/status of 404|made for this test|Minified React error|left the site: http:\/\/lms.test/],
});
test.describe.configure({ timeout: isAll ? 1_800_000 : 120_000 });

for (const [place, walk] of walks.filter(({ isInSample }) => isAll || isInSample).entries())
  test(`nothing lies outside the window or is cut: ${walk.name}`, async ({ page }) => {
    const conditions = await Conditions.of(page);
    const faults = new Map<string, Set<string>>();
    const note = (fault: string, where: string) => faults.set(fault, (faults.get(fault) ?? new Set()).add(where));
    // Each walk begins with another look than the one before: no kind of state has always the same.
    let turn = place;
    await page.setViewportSize({ width: 1280, height: 800 });
    await walk.go(page, async (state) => {
      for (const { id, nodes } of isAll || walk.isForAxe ? await findViolations(page) : [])
        for (const { target, summary } of nodes.slice(0, 3))
          note(`axe: ${id}: ${target}: ${summary.split('\n')[1]?.trim()}`, state);
      let last: Condition | null = null;
      for (const [width, condition] of listLooks(turn)) {
        if (condition !== last) await conditions.set(condition);
        last = condition;
        await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
        let misplaced = await findMisplaced(page);
        // A card that was on its way when the window shrank is looked at once it lies there.
        if (misplaced.length > 0) {
          await page.waitForTimeout(1000);
          misplaced = await findMisplaced(page);
        }
        for (const fault of misplaced) note(fault, `${state} | ${condition.name} | ${width}`);
        for (const fault of await findSmallTargets(page))
          note(
            `a target under 24 px: ${fault.replace(/ [\d.]+ × [\d.]+$/, '')}`,
            `${state} | ${condition.name} | ${width}`,
          );
      }
      await conditions.set({ name: 'as it comes' });
      await page.setViewportSize({ width: 1280, height: 800 });
      turn += 1;
    });
    const found = [...faults].map(
      ([fault, where]) => `${fault} — ${where.size} ×: ${[...where].slice(0, 4).join('; ')}`,
    );
    expect(found).toEqual([]);
  });
