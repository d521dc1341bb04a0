import { expect } from 'playwright/test';
import { isScored } from '../../../domain/item';
import { wrongAnswer } from '../answers';
import { ATLAS_ITEMS, currentStep, openAtlas, tileOf } from '../atlas-pages';
import { LESSONS, listQuizItems } from '../course-files';
import { aClassLink, anEachLink } from '../handout-pages';
import { exerciseOf, submitOf } from '../pages';
import { leaveRecord, loadScoredItems } from '../review-pages';
import { byLists } from '../ways';
import { aFullRecord, anOpenLink, open, type Walk } from './a-visit';
import { workThrough } from './walks-of-exercises';

const BANKS = [...LESSONS.map(({ id }) => id), 'final'];
/** A question of each kind that a quiz asks; a lesson's stands in its lesson, where its short link leads. */
const QUIZ_KINDS = new Map(
  BANKS.flatMap(listQuizItems)
    .filter(isScored)
    .map((item) => [item.kind, item]),
);
/** As they are before anything was answered. */
const EMPTY = [
  ...['./', 'results/', 'glossary/', 'sources/', 'about/', 'review/', 'progress/', 'record/', 'assignment/', 'teach/'],
  ...['teach/results/', 'argument/', 'i/', 'i/#nosuch', 'atlas/key/', 'no-such-page/'],
];
const SHEETS = [
  ...LESSONS.flatMap(({ id }) =>
    ['key', 'worksheet', 'discussion', 'teaching-note'].map((page) => `lessons/${id}/${page}/`),
  ),
  ...BANKS.flatMap((bank) => [`quiz/${bank}/key/`, `quiz/${bank}/worksheet/`]),
  ...[`teach/handout/#${aClassLink(4)}`, `teach/handout/key/#${aClassLink(4)}`, `teach/handout/#${anEachLink()}`],
];

const walkThrough =
  (addresses: readonly string[]): Walk['go'] =>
  async (page, look) => {
    for (const address of addresses) {
      await open(page, address);
      await look(address.slice(0, 60));
    }
  };

export const WALKS_OF_PAGES: readonly Walk[] = [
  { name: 'pages before anything was answered', isInSample: true, go: walkThrough(EMPTY) },
  { name: 'sheets and keys', go: walkThrough(SHEETS) },
  {
    name: 'a sheet of each sort',
    isInSample: true,
    go: walkThrough(['quiz/final/worksheet/', 'lessons/twinning/teaching-note/']),
  },
  {
    name: 'the page of a fault',
    go: async (page, look) => {
      await leaveRecord(page, aFullRecord(await loadScoredItems(page), Date.now()));
      await page.addInitScript(() => {
        Date.prototype.toLocaleDateString = () => {
          throw new Error('made for this test');
        };
      });
      await open(page, 'quiz/twinning/');
      await expect(page.getByRole('heading', { name: 'This page has stopped working' })).toBeVisible();
      await look('an error');
    },
  },
  ...[...QUIZ_KINDS].map(
    ([kind, item]): Walk => ({
      name: `one question from a sheet: ${kind}`,
      isInSample: kind === 'match',
      go: async (page, look) => {
        await open(page, `i/#${item.id}`);
        await expect(page.getByRole('heading', { name: 'One question' })).toBeVisible();
        await workThrough(page, exerciseOf(page, item.id), item, look);
      },
    }),
  ),
  {
    name: 'the atlas',
    isInSample: true,
    go: async (page, look) => {
      await openAtlas(page);
      await look('everything');
      await tileOf(page, 'UGA').click();
      await look('a country chosen');
      await page.getByText('Sichuan – Uganda').first().click();
      await look('a link opened');
      await tileOf(page, 'hubei').click();
      await look('a pair without a link');
      await openAtlas(page, 'province=tibet');
      await look('a blank place');
      await openAtlas(page, 'decade=2020');
      await page.getByText('Put this view into a lesson').click();
      await look('a decade, its tag shown');
    },
  },
  ...['one-twin', 'rescue', 'strain', 'missing'].map(
    (id): Walk => ({
      name: `the investigation ${id}`,
      go: async (page, look) => {
        await openAtlas(page);
        const picks = page.locator('[aria-labelledby="investigations"] button');
        const index = ['one-twin', 'rescue', 'strain', 'missing'].indexOf(id);
        await picks.nth(index).click();
        for (let step = 1; step < 12; step += 1) {
          await look(`step ${step}`);
          const exercise = currentStep(page).locator('[data-exercise]').first();
          if ((await exercise.count()) > 0) {
            const item = ATLAS_ITEMS.get((await exercise.getAttribute('data-exercise')) ?? '');
            if (item && isScored(item)) {
              await byLists.answer(page, exercise, item, wrongAnswer(item));
              await submitOf(exercise).click();
              await look(`step ${step}, answered`);
            } else if (item?.kind === 'predict') {
              await exercise.getByRole('radio').first().check();
              await submitOf(exercise).click();
            }
          }
          const next = page.getByRole('button', { name: /^Next step/ });
          if (!(await next.isVisible())) break;
          await next.click();
        }
      },
    }),
  ),
  {
    name: 'a student’s assignment',
    go: async (page, look) => {
      await open(page, 'assignment/');
      await page.getByLabel('Paste the link that you were given').fill('nonsense');
      await page.getByRole('button', { name: 'Open it' }).click();
      await look('a pasted link refused');
      await open(page, 'assignment/#a1.broken.0f9c2a11');
      await look('a damaged link');
      await open(page, `assignment/#${anOpenLink({ order: 'gated' })}`);
      await page.getByRole('button', { name: 'Make my receipt' }).click();
      await look('not signed');
      await page
        .getByLabel('Your name')
        .fill('Amina of-a-very-long-name-without-any-place-to-break-it-in-all-its-length');
      await page.getByRole('button', { name: 'Make my receipt' }).click();
      await expect(page.getByLabel(/^Or as a code/)).toBeVisible();
      await look('receipt made');
      await open(page, 'lessons/clustering/');
      await look('a lesson that is closed');
      await open(page, `assignment/#${anOpenLink()}`);
      await look('free');
      await open(page, 'quiz/twinning/#assigned-week3');
      await look('before its quiz');
      await open(page, 'lessons/twinning/');
      await look('in its lesson');
      await open(page, 'assignment/');
      await look('the list');
    },
  },
];
