import { expect, type Page } from 'playwright/test';
import { someCodes } from './class-receipts';
import { aClassLink } from './handout-pages';
import { waitForScript } from './pages';
import { anAnswer, leaveRecord, loadScoredItems } from './review-pages';

const DAY_MS = 86_400_000;

/** A page as one finds it, or after what one has done on it. */
export interface PageState {
  name: string;
  address: string;
  /** What is done on the page before. */
  prepare?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

async function startQuiz(page: Page) {
  await press(/^Start/)(page);
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
}

async function skipToLast(page: Page) {
  await startQuiz(page);
  const skip = page.getByRole('button', { name: 'Skip for now' });
  while (await skip.isVisible()) await skip.click();
}

async function handIn(page: Page) {
  await skipToLast(page);
  await press(/^Hand in with/)(page);
  await press('Hand it in')(page);
  await expect(page.getByRole('heading', { name: /points$/ })).toBeVisible();
}

async function makeCartridge(page: Page) {
  await page.getByRole('button', { name: 'LMS' }).click();
  await page.getByText('A Common Cartridge: a whole course').click();
  await press('Make the cartridge')(page);
  await expect(page.getByRole('list', { name: 'Changed or left out of the cartridge' })).toBeVisible();
}

async function addCodes(page: Page) {
  await page.getByLabel(/^Or paste codes/).fill(someCodes(await loadScoredItems(page)));
  await press('Add the pasted codes')(page);
  await expect(page.getByRole('heading', { name: 'Gradebook' })).toBeVisible();
}

/** Every kind of page, and what one can make of it, for a learner who has a record. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'home', address: '/' },
  { name: 'a lesson', address: '/lessons/twinning/#benefits' },
  { name: 'a lesson with a table', address: '/lessons/twinning/#covid' },
  { name: 'a lesson with a figure and a map', address: '/lessons/twinning/#model' },
  { name: 'a lesson with pictures to choose from', address: '/lessons/unitary-actor/#lens' },
  { name: 'a quiz', address: '/quiz/twinning/' },
  { name: 'a quiz’s question', address: '/quiz/twinning/', prepare: startQuiz },
  { name: 'a quiz’s last question', address: '/quiz/twinning/', prepare: skipToLast },
  { name: 'a quiz’s results', address: '/quiz/twinning/', prepare: handIn },
  { name: 'the review', address: '/review/' },
  {
    name: 'a question of the review',
    address: '/review/',
    prepare: async (page) => {
      await press(/^(Only|Review) \d/)(page);
      await expect(page.getByRole('region', { name: 'Review' })).toBeVisible();
    },
  },
  { name: 'the atlas', address: '/atlas/' },
  { name: 'the atlas, a choice', address: '/atlas/?province=hubei&sector=health' },
  {
    name: 'the atlas, an investigation',
    address: '/atlas/',
    prepare: (page) => page.locator('[aria-controls^="investigation"]').first().click(),
  },
  { name: 'how one is doing', address: '/progress/' },
  { name: 'for teachers', address: '/teach/' },
  { name: 'an assignment that is built', address: `/teach/#${aClassLink(3)}` },
  { name: 'a cartridge that was made', address: `/teach/#${aClassLink(3)}`, prepare: makeCartridge },
  { name: 'receipts', address: '/teach/results/' },
  { name: 'receipts that were added', address: '/teach/results/', prepare: addCodes },
  { name: 'assignments', address: '/assignment/' },
  { name: 'an assignment', address: `/assignment/#${aClassLink(3)}` },
  { name: 'a handout', address: `/teach/handout/#${aClassLink(3)}` },
  { name: 'a worksheet', address: '/lessons/twinning/worksheet/' },
  { name: 'results', address: '/results/' },
  { name: 'the record', address: '/record/' },
  { name: 'the glossary', address: '/glossary/' },
  { name: 'sources', address: '/sources/' },
  { name: 'a short link', address: '/i/' },
];

/** Gives the browser a record: answers of a week, some of them wrong. */
export async function giveRecord(page: Page): Promise<void> {
  const items = [...(await loadScoredItems(page)).values()].slice(0, 30);
  const now = Date.now();
  await leaveRecord(
    page,
    items.map((item, i) => anAnswer(item, now - 9 * DAY_MS + (i % 7) * DAY_MS, i % 4 > 0)),
  );
}

/** Opens a page and makes of it what the state says. */
export async function openState(page: Page, { address, prepare }: PageState): Promise<void> {
  await page.goto(address);
  await waitForScript(page);
  await page
    .getByText(/^(Opening|Fetching) /)
    .first()
    .waitFor({ state: 'hidden' });
  await prepare?.(page);
}
