import { listMoves, rightAnswer, wrongAnswer } from './answers';
import { findScored } from './course-files';
import { exerciseOf, feedbackIn, openExercise, submitOf } from './pages';
import { waitUntilKept } from './saved-record';
import { expect, test, WITH_MOTION } from './watched-test';
import { byMouse } from './ways';

test.use(WITH_MOTION);

test('answers given in two tabs show in each other without a reload, and none is lost', async ({ page, context }) => {
  const [jinfei, sichuan] = [findScored('cl_check_jinfei'), findScored('cl_check_sichuan')];
  const other = await context.newPage();
  const here = await openExercise(page, jinfei.id);
  const there = await openExercise(other, sichuan.id);
  await byMouse.answer(page, here, jinfei, rightAnswer(jinfei));
  await byMouse.answer(other, there, sichuan, wrongAnswer(sichuan));

  // One hand presses one after the other: what comes from another tab between a button's going down and coming up would
  // push it away.
  await submitOf(here).click();
  await submitOf(there).click();

  for (const tab of [page, other]) {
    await expect(feedbackIn(exerciseOf(tab, jinfei.id))).toHaveAttribute('data-verdict', 'right');
    await expect(feedbackIn(exerciseOf(tab, sichuan.id))).toHaveAttribute('data-verdict', 'wrong');
  }
  await waitUntilKept(page, jinfei.id);
  await waitUntilKept(page, sichuan.id);
  await page.close();
  await other.close();
  const later = await context.newPage();
  await later.goto('lessons/clustering/#check');
  await expect(feedbackIn(exerciseOf(later, jinfei.id))).toHaveAttribute('data-verdict', 'right');
  await expect(feedbackIn(exerciseOf(later, sichuan.id))).toHaveAttribute('data-verdict', 'wrong');
});

test('a card placed in one tab lies there in the other too', async ({ page, context }) => {
  const other = await context.newPage();
  const item = findScored('br_three_readings');
  const here = await openExercise(page, item.id);
  const there = await openExercise(other, item.id);
  const [{ card, bin } = { card: '', bin: '' }] = listMoves(item, rightAnswer(item));

  await byMouse.answer(page, here, item, { kind: 'placement', placed: { [card]: bin } });

  await expect(there.locator(`[data-bin="${bin}"] [data-card="${card}"]`)).toBeVisible();
});

test('home counts what another tab has just finished', async ({ page, context }) => {
  const home = await context.newPage();
  await home.goto('./');
  const exercise = await openExercise(page, 'ua_two_centres');

  await byMouse.answer(page, exercise, findScored('ua_two_centres'), rightAnswer(findScored('ua_two_centres')));
  await submitOf(exercise).click();

  await expect(home.getByRole('listitem').filter({ hasText: '1 of 8 steps' })).toBeVisible();
});
