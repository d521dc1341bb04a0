import type { FrameLocator, Page } from 'playwright/test';
import { boardOf } from '../../domain/board';
import { isBoard, type ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { shareByHand } from './class-pages';
import { giveAnswer, responseTo } from './give-answer';
import {
  exercisesOn,
  items,
  keptAttempt,
  LMS,
  makePackage,
  openPackage,
  playerAddress,
  serve,
  serveCmi5,
  serveScorm,
  watchFaults,
} from './lms-pages';
import { expect, test } from './watched-test';

// Of the course systems of these tests; a record store without a state document yet answers 404 (see `watchFaults`).
test.use({ expectedErrors: [/^left the site: https?:\/\/lms\.|https:\/\/lms\.example\/lrs\//] });

type Place = Page | FrameLocator;

/** The element under which each edition keeps the same thing. */
const NAMES = {
  scorm12: { status: 'core.lesson_status', raw: 'core.score.raw', exit: 'core.exit', response: 'student_response' },
  scorm2004: { status: 'success_status', raw: 'score.raw', exit: 'exit', response: 'learner_response' },
} as const;

/** Answers an exercise and checks it; gives the share of the points by the printed formula. */
async function answer(place: Place, item: ScoredItem, isRight: boolean): Promise<number> {
  const form = place.locator(`form[data-exercise="${item.id}"]`);
  const response = responseTo(item, isRight);
  await giveAnswer(form, item, response);
  await form.getByRole('button', { name: /^(?:Check|Answer)(?! again)/ }).click();
  await expect(form.locator('[data-feedback]').first()).toBeVisible();
  return shareByHand(item, response);
}

async function toStep(place: Place, step: string) {
  await place.locator(`nav[aria-label="Steps of this lesson"] a[href="#${step}"]`).click();
  await expect(place.locator(`[id="${step}"]`)).toBeVisible();
}

async function takeQuiz(place: Place, isRight: boolean): Promise<number[]> {
  const shares: number[] = [];
  await place.getByRole('button', { name: 'Start the quiz' }).click();
  for (const next of ['Next question', 'See your results']) {
    const id = (await place.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
    shares.push(await answer(place, items.get(id) as ScoredItem, isRight));
    await place.getByRole('button', { name: next }).click();
  }
  await expect(place.getByRole('heading', { name: /points/ })).toBeVisible();
  return shares;
}

for (const edition of ['scorm12', 'scorm2004'] as const) {
  test(`a ${edition} package is left midway by leaving the course, resumed, and ends with the score that its answers have`, async ({
    page,
    context,
  }) => {
    const faults = watchFaults(context);
    // Trap 12: where another site's frame may keep nothing, even asking is an error.
    await context.addInitScript(() => {
      if (window.top === window) return;
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    });
    await serveScorm(context, edition, await makePackage(edition));
    const names = NAMES[edition];

    const first = await openPackage(page);
    await expect(first.locator('h1:visible')).toHaveText('Week 3: naïve ✓ <b>&{}=~#');
    await first.getByRole('link', { name: /^Lesson: Twinning/ }).click();
    const early = await exercisesOn(first, 'model');
    const shares: number[] = [];
    for (const [i, item] of early.entries()) shares.push(await answer(first, item, i > 0));
    await toStep(first, 'benefits');
    const late = await exercisesOn(first, 'benefits');
    const board = late.find(isBoard);
    if (!board) throw new Error('the step has a board');
    const card = boardOf(board).cards[0]?.id ?? '';
    const bin = boardOf(board).bins[1]?.id ?? '';
    const lists = first.locator(`form[data-exercise="${board.id}"]`);
    if (board.kind === 'cloze') await lists.locator(`[name="${board.id}/${bin}"]`).selectOption(card);
    else await lists.locator(`[name="${board.id}/${card}"]`).selectOption(bin);
    await page.goto(`${LMS}elsewhere`);

    const left = await keptAttempt(page);
    expect(left.suspend_data).toMatch(/^1\.[\w-]{1,4094}$/);
    expect(left[names.exit]).toBe('suspend');
    expect([left['core.lesson_status'] ?? left.completion_status, left['interactions.0.id']]).toEqual([
      'incomplete',
      early[0]?.id,
    ]);

    const second = await openPackage(page);
    await expect(second.locator('h1:visible')).toHaveText('Twinning');
    await expect(second.locator('[id="benefits"]')).toBeVisible();
    const half = second.locator(`form[data-exercise="${board.id}"]`);
    await expect(
      board.kind === 'cloze'
        ? half.locator(`[name="${board.id}/${bin}"]`)
        : half.locator(`[name="${board.id}/${card}"]`),
    ).toHaveValue(board.kind === 'cloze' ? card : bin);
    for (const item of late) shares.push(await answer(second, item, true));
    await toStep(second, 'model');
    await expect(second.locator(`form[data-exercise="${early[0]?.id}"] [data-feedback]`)).toBeVisible();
    await second.getByRole('button', { name: 'Contents' }).click();
    await second.getByRole('link', { name: /^Quiz: twinning/ }).click();
    shares.push(...(await takeQuiz(second, true)));
    await page.goto(`${LMS}elsewhere`);

    const kept = await keptAttempt(page);
    const raw = (100 * shares.reduce((a, b) => a + b, 0)) / shares.length;
    expect(Number(kept[names.raw])).toBeCloseTo(raw, 1);
    expect(kept[names.status]).toBe('passed');
    expect(kept['objectives.0.id']).toBe('lesson_twinning');
    expect(kept['objectives.1.id']).toBe('quiz_twinning');
    const told = Object.keys(kept).filter((key) => /^interactions\.\d+\.id$/.test(key));
    expect(told).toHaveLength(shares.length);
    expect(told.map((key) => kept[key.replace(/id$/, names.response)]).every(Boolean)).toBe(true);
    expect(await page.evaluate(() => localStorage.getItem('ends'))).toBe('2');
    expect(faults).toEqual([]);
  });
}

test('a package is worked by keys alone: contents, steps, a board, the check, the way back', async ({
  page,
  context,
}) => {
  const faults = watchFaults(context);
  await serveScorm(context, 'scorm12', await makePackage('scorm12'));
  const frame = await openPackage(page);
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (reached: () => Promise<boolean>) => {
    for (let presses = 0; presses < 120; presses += 1) {
      await press('Tab');
      if (await reached()) return;
    }
    throw new Error('Tab never came there');
  };
  const walkTo = async (reached: () => Promise<boolean>) => {
    for (let presses = 0; presses < 20; presses += 1) {
      if (await reached()) return;
      await press('ArrowDown');
    }
    throw new Error('the arrows never came there');
  };
  const hasFocus = (selector: string) => () =>
    frame.locator(selector).evaluateAll((all) => all.some((one) => one === document.activeElement));
  const active = () => frame.locator(':focus');

  await tabTo(async () => /^Lesson: Twinning/.test((await active().textContent()) ?? ''));
  await press('Enter');
  await expect(frame.locator('h1:visible')).toBeFocused();
  await press('ArrowRight');
  await expect(frame.locator('[id="benefits-title"]')).toBeFocused();
  const title = () => frame.locator('html').evaluate(() => document.title);
  expect(await title()).toMatch(/^Step \d of \d: .+ – Twinning – Week 3/);
  await press('ArrowLeft');
  await expect(frame.locator('[id="model-title"]')).toBeFocused();
  const mark = frame.locator('[data-current] .cite').first();
  await tabTo(async () => mark.evaluate((one) => one === document.activeElement));
  await press('Enter');
  await expect(frame.getByRole('dialog')).toBeFocused();
  await press('Escape');
  await expect(mark).toBeFocused();
  const board = (await exercisesOn(frame, 'model')).find(isBoard);
  if (!board) throw new Error('the step has a board');
  const key = responseTo(board, true) as Extract<Response, { kind: 'placement' }>;
  for (const [card, bin] of Object.entries(key.placed)) {
    const tray = hasFocus(`[data-exercise="${board.id}"] [data-tray] [data-card]`);
    if (!(await tray())) await tabTo(tray);
    await walkTo(hasFocus(`[data-exercise="${board.id}"] [data-card="${card}"]`));
    await press('Enter');
    await walkTo(hasFocus(`[data-exercise="${board.id}"] [data-target="${bin}"]`));
    await press('Enter');
  }
  expect(await hasFocus(`[data-exercise="${board.id}"] button[type="submit"]`)()).toBe(true);
  await press('Enter');

  await expect(frame.locator(`[data-exercise="${board.id}"] [data-verdict="right"]`)).toBeVisible();
  await frame.getByRole('button', { name: 'Contents' }).press('Enter');
  await expect(frame.getByRole('heading', { name: /^Week 3/ })).toBeFocused();
  await page.goto(`${LMS}elsewhere`);
  const kept = await keptAttempt(page);
  expect(kept['interactions.0.id']).toBe(board.id);
  expect(kept['interactions.0.type']).toBe('matching');
  expect(kept['interactions.0.result']).toBe('correct');
  expect(faults).toEqual([]);
});

test('a cmi5 package says what it should in the right order, resumes from its state document, and leads back', async ({
  page,
  context,
}) => {
  const faults = watchFaults(context);
  const { store, launch } = await serveCmi5(context, await makePackage('cmi5'));

  await page.goto(launch());
  await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();
  for (const item of await exercisesOn(page as unknown as FrameLocator, 'model')) await answer(page, item, true);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
  const first = store.said();
  await page.goto(launch());
  await expect(page.locator('[id="model"]')).toBeVisible();
  await toStep(page, 'benefits');
  for (const item of await exercisesOn(page as unknown as FrameLocator, 'benefits')) await answer(page, item, true);
  await page.getByRole('button', { name: /^Next part/ }).click();
  await takeQuiz(page, true);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();

  expect([first[0], first.at(-1)]).toEqual(['initialized', 'terminated']);
  expect(store.said().filter((said) => !said.startsWith('answered '))).toEqual([
    ...['initialized', 'terminated', 'initialized', 'completed lesson_twinning'],
    ...['completed quiz_twinning', 'completed', 'passed', 'terminated'],
  ]);
  expect(faults).toEqual([]);
});

test('opened on its own a package works and says that nothing is kept', async ({ page, context }) => {
  const faults = watchFaults(context);
  await serve(context, await makePackage('scorm12'));
  await page.goto(playerAddress());

  await expect(page.getByRole('complementary', { name: 'About your course' })).toContainText(
    'nothing is kept or reported',
  );
  await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();
  const [item] = await exercisesOn(page as unknown as FrameLocator, 'model');
  await answer(page, item as ScoredItem, true);
  await page.getByRole('button', { name: 'Contents' }).click();

  await expect(page.getByText(/^1 of \d+ exercises answered/)).toBeVisible();
  expect(faults).toEqual([]);
});
