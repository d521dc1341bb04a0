import { rightAnswer } from './answers';
import { findAddress, findScored } from './course-files';
import { exerciseOf, feedbackIn, openExercise, submitOf } from './pages';
import { readRecord, seedRecord, waitUntilKept } from './saved-record';
import { expect, test } from './watched-test';
import { byMouse } from './ways';

const item = findScored('tw_pattern');

test('where the browser refuses storage a lesson works, and says that nothing will be kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is switched off', 'SecurityError');
    };
  });
  const exercise = await openExercise(page, item.id);

  await byMouse.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toContainText(
    'your answers are gone when you close this tab',
  );
});

test('where there is no IndexedDB at all a lesson works, and says that nothing will be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const exercise = await openExercise(page, item.id);

  await byMouse.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toBeVisible();
});

test('when the disk is full a lesson says so; once there is room the next answer saves all, and it stops saying so', async ({
  page,
}) => {
  const [first, second] = [findScored('tw_check_tunisia'), findScored('tw_check_zambia')];
  const notice = page.getByRole('complementary', { name: 'About your saved answers' });
  await openExercise(page, first.id);
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    document.addEventListener('room', () => {
      IDBObjectStore.prototype.add = add;
    });
  });

  await byMouse.answer(page, exerciseOf(page, first.id), first, rightAnswer(first));
  await submitOf(exerciseOf(page, first.id)).click();
  await expect(feedbackIn(exerciseOf(page, first.id))).toHaveAttribute('data-verdict', 'right');
  await expect(notice).toContainText('no room left on this device');

  await page.evaluate(() => document.dispatchEvent(new Event('room')));
  await byMouse.answer(page, exerciseOf(page, second.id), second, rightAnswer(second));
  await submitOf(exerciseOf(page, second.id)).click();

  await waitUntilKept(page, first.id);
  await waitUntilKept(page, second.id);
  await expect(notice).toBeHidden();
});

test('where the browser has no room from the start a lesson works, and says so; once there is room the next answer saves all', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 1 });
  const exercise = await openExercise(page, item.id);

  await byMouse.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toContainText(
    'no room left on this device',
  );

  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin });
  const second = findScored('tw_check_tunisia');
  // In the same lesson: only the fragment changes, the page is not loaded anew.
  await page.goto(findAddress(second.id));
  await byMouse.answer(page, exerciseOf(page, second.id), second, rightAnswer(second));
  await submitOf(exerciseOf(page, second.id)).click();

  await waitUntilKept(page, item.id);
  await waitUntilKept(page, second.id);
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toBeHidden();
});

test('a record from a newer version is left untouched, and the page says so', async ({ page }) => {
  await seedRecord(page, { recordVersion: 99, entries: [{ id: 'a', version: 99, entry: 'unheard of' }] });
  const before = await readRecord(page);

  const exercise = await openExercise(page, item.id);
  await byMouse.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toContainText(
    'newer version of this module',
  );
  expect(await readRecord(page)).toEqual(before);
});

test('a record from the first version is read: its answers, their scores and their feedback', async ({ page }) => {
  const chosen = rightAnswer(item);
  const attempt = {
    type: 'attempt',
    id: 'first-version-1',
    at: 1_700_000_000_000,
    item: item.id,
    hash: 'as-it-was-then',
    form: null,
    seed: 'lesson/0',
    response: chosen,
    score: 1,
    rung: 0,
    elapsedMs: 20_000,
  };
  await seedRecord(page, { recordVersion: 1, entries: [{ id: attempt.id, version: 1, entry: attempt }] });

  const exercise = await openExercise(page, item.id);

  await expect(exercise).toContainText('First try 100 %');
  await expect(exercise).toContainText('Changed since you answered');
  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toHaveCount(0);
});

test('after the browser has closed the database, or somebody has deleted it, the next answer opens it anew and takes the others along', async ({
  page,
}) => {
  const [first, second, third] = [findScored('tw_check_tunisia'), findScored('tw_check_zambia'), item];
  const answer = async (asked: typeof item) => {
    const exercise = exerciseOf(page, asked.id);
    await page.goto(findAddress(asked.id));
    await byMouse.answer(page, exercise, asked, rightAnswer(asked));
    await submitOf(exercise).click();
    await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  };
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    const [seen, dead] = [new Set<IDBDatabase>(), new Set<IDBDatabase>()];
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...parts) {
      seen.add(this);
      if (dead.has(this)) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
      return transaction.apply(this, parts);
    };
    document.addEventListener('lose', () => {
      for (const database of seen) dead.add(database);
    });
  });
  await openExercise(page, first.id);
  await answer(first);
  await waitUntilKept(page, first.id);

  await page.evaluate(() => document.dispatchEvent(new Event('lose')));
  await answer(second);
  await waitUntilKept(page, second.id);

  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('provinces-record').onsuccess = resolve;
      }),
  );
  await answer(third);
  for (const { id } of [first, second, third]) await waitUntilKept(page, id);
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toHaveCount(0);
});

test('where the database never opens a lesson goes on after some seconds, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    // A database of another name in place of an answer that never comes: its events are not ours.
    IDBFactory.prototype.open = function (this: IDBFactory, name) {
      const request = open.call(this, `never-${name}`);
      return new Proxy(request, {
        get: (target, key) => (key === 'addEventListener' ? () => {} : Reflect.get(target, key)),
      });
    };
  });
  const exercise = await openExercise(page, item.id);
  await byMouse.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toContainText(
    'as soon as the browser answers',
  );
});
