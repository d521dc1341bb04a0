import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { packageAssignment } from '../../packaging/package-assignment';
import { findScored, listQuizItems } from './course-files';
import { ASSIGNMENT, playerAddress, readBuiltFile, serve } from './lms-pages';
import { exerciseOf, waitForScript } from './pages';
import { anAnswer, openWith } from './review-pages';
import { expect, test } from './watched-test';

// React reports what was caught; packages are served from an address of their own.
test.use({
  expectedErrors: [[/properties of null|null \(reading/, /^left the site: http:\/\/lms\.test\//], { scope: 'test' }],
});

const KEPT = 'has stopped working. Your answers so far are kept.';
/** Outside a course system a package keeps nothing. */
const UNKEPT = 'has stopped working. Your answers may be lost if you reload.';

/** Takes the stem of an item away, wherever it stands in a text that comes over the line: data that no component expects. */
function breakStem(text: string, item: string): string {
  const at = text.indexOf(`"id":"${item}","for"`);
  const from = text.indexOf('"stem":"', at);
  if (at < 0 || from < 0) throw new Error(`no ${item} to break`);
  const [stem = ''] = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(from + 7)) ?? [];
  return `${text.slice(0, from)}"stem":null${text.slice(from + 7 + stem.length)}`;
}

async function breakOnTheLine(page: Page, files: RegExp, item: string): Promise<void> {
  await page.route(files, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.includes(`"id":"${item}","for"`) ? breakStem(text, item) : text });
  });
}

async function openBrokenPackage(page: Page, breakCourse: (text: string) => string): Promise<void> {
  const packaged = await packageAssignment(ASSIGNMENT, 'scorm12', async (part) =>
    part === 'course.json'
      ? Buffer.from(breakCourse(readFileSync(`public/player/${part}`, 'utf8')))
      : readBuiltFile(part),
  );
  if (!packaged.ok) throw new Error(packaged.why);
  await serve(page.context(), packaged.zip);
  await page.goto(playerAddress());
}

test('an exercise of a lesson that can’t be drawn says so; the others, the figures and the way on work', async ({
  page,
}) => {
  await breakOnTheLine(page, /\/lessons\/twinning/, 'tw_pattern');
  await page.goto('lessons/dual-strategy/');
  await waitForScript(page);
  await page.goto('./');
  await waitForScript(page);
  await page.getByRole('heading', { level: 3, name: 'Twinning' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Twinning' })).toBeVisible();
  const step = page.locator('[data-step]', { has: page.locator('[data-fault]') });
  await page
    .locator(`nav a[href="#${await step.getAttribute('id')}"]`)
    .first()
    .click();

  await expect(step.getByRole('alert')).toHaveText(new RegExp(`^This exercise ${KEPT}`));
  await step.getByRole('button', { name: 'Try again' }).click();
  await expect(step.getByRole('alert')).toContainText('It stopped again at another try');
  await expect(step.getByRole('alert')).toBeFocused();
  await page.locator('[rel="next"]').click();
  await expect(page.locator('[data-step]:visible form[data-exercise]').first()).toBeVisible();
});

test('a question that can’t be drawn is passed by in a review, and in a quiz', async ({ page }) => {
  const ids = ['ua_q_disagrees', 'ua_two_centres'];
  const learnt = ids.map((id) => anAnswer({ ...findScored(id), hash: '' }, Date.UTC(2026, 10, 19, 9)));
  await page.route('**/items/*.json', async (route) => {
    const response = await route.fetch();
    const pool = await response.json();
    for (const item of pool.items ?? []) if (!['ua_q_disagrees'].includes(item.id)) item.stem = null;
    await route.fulfill({ response, json: pool });
  });
  await openWith(page, { at: Date.UTC(2026, 10, 24, 9) }, learnt, 'review/');
  await page.getByRole('button', { name: /^Review \d/ }).click();

  const region = page.getByRole('region', { name: 'Review' });
  const alert = region.getByRole('alert');
  await expect(alert.or(region.locator('form[data-exercise]'))).toBeVisible();
  for (let n = 0; n < 2 && (await alert.isVisible()); n += 1) {
    await expect(alert).toContainText(`This question ${KEPT}`);
    await alert.getByRole('button', { name: 'Leave it out today' }).click();
  }
  await expect(exerciseOf(page, 'ua_q_disagrees').or(page.getByRole('heading', { name: /remembered$/ }))).toBeVisible();
});

test('a question behind a short link that can’t be drawn says so', async ({ page }) => {
  const item = listQuizItems('twinning')[0]?.id ?? '';
  await breakOnTheLine(page, /\/items\//, item);
  await page.goto(`i/#${item}`);

  await expect(page.getByRole('alert').filter({ hasText: `This question ${KEPT}` })).toBeVisible();
});

test('in a package an exercise that can’t be drawn leaves the rest of its step', async ({ page }) => {
  await openBrokenPackage(page, (text) => breakStem(text, 'tw_pattern'));
  await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();

  await expect(page.getByRole('alert').filter({ hasText: `This exercise ${UNKEPT}` })).toHaveCount(1);
  await expect(page.locator('form[data-exercise]:visible').first()).toBeVisible();
});

test('in a package a part that can’t be drawn leads to the contents and to the next part', async ({ page }) => {
  await openBrokenPackage(page, (text) => {
    const packaged = JSON.parse(text);
    for (const lesson of packaged.course.lessons) lesson.outcomes = null;
    return JSON.stringify(packaged);
  });
  await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();
  const alert = page.getByRole('alert').filter({ hasText: `This part ${UNKEPT}` });
  await expect(alert).toBeFocused();

  await alert.getByRole('button', { name: 'To the contents' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Week 3/ })).toBeVisible();
  await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();
  await alert.getByRole('button', { name: /^Next part/ }).click();
  await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
});

test('a package whose own data is broken says that it could not begin', async ({ page }) => {
  await openBrokenPackage(page, (text) => {
    const packaged = JSON.parse(text);
    packaged.course.glossary = null;
    return JSON.stringify(packaged);
  });

  await expect(page.getByRole('alert')).toContainText('This module could not begin');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
});
