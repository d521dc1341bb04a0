import { feedbackName, feedbackNews, firstTryLine, rightAnswer, spokenFeedback, wrongAnswer } from './answers';
import { byKeys } from './by-keys';
import { findScored } from './course-files';
import { feedbackIn, openExercise, submitOf } from './pages';
import { expect, test, WITH_MOTION } from './watched-test';
import { byFinger, byLists, byMouse, byTaps, type Way } from './ways';

test.use(WITH_MOTION);

const CHOICES = { single: 'tw_pattern', multiple: 'tw_madagascar' };
const BOARDS = {
  match: 'cl_mechanisms',
  sort: 'br_doors',
  extended: 'tw_check_lasting',
  order: 'cl_chain',
  cloze: 'tw_design_cloze',
  line: 'ds_line',
};

// Hundreds of key presses and pointer moves: a trace of each would take twice the time of all the rest.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 60_000 });

/**
 * `npm run crawl:lessons` answers each kind each way. `npm test` takes each kind and each way at least once: boards share their
 * code, exercise-keys.spec works all of them by keys, and jest's four-ways.test every kind in every way.
 */
const SAMPLE: Record<string, readonly Way[]> = {
  single: [byTaps],
  multiple: [byKeys],
  match: [byMouse, byFinger],
  sort: [byTaps],
  extended: [byKeys],
  order: [byFinger],
  cloze: [byMouse],
  line: [byLists, byFinger],
};

/** A first answer with one mistake, then the right one: score line and what is heard must be the same each way. */
function testWay(kind: string, id: string, way: Way) {
  test(`a ${kind} item is answered, marked and mended by ${way.name}`, async ({ page }) => {
    const item = findScored(id);
    const [wrong, right] = [wrongAnswer(item), rightAnswer(item)];
    const status = page.getByRole('status');
    const exercise = await openExercise(page, id);

    await way.answer(page, exercise, item, wrong);
    await way.press(page, submitOf(exercise));

    await expect(status).toHaveText(spokenFeedback(item, wrong, 1));
    await expect(exercise).toContainText(firstTryLine(item, wrong));

    await way.answer(page, exercise, item, right);
    await way.press(page, submitOf(exercise));

    await expect(feedbackIn(exercise)).toBeFocused();
    await expect(feedbackIn(exercise)).toHaveAccessibleName(feedbackName(item, right));
    await expect(feedbackIn(exercise)).toHaveAccessibleDescription(feedbackNews(item, right));
    await expect(exercise).toContainText(firstTryLine(item, wrong, right));
  });
}

function testWays(items: Record<string, string>, ways: readonly Way[]) {
  for (const [kind, id] of Object.entries(items))
    for (const way of ways) if (process.env.CRAWL === 'all' || SAMPLE[kind]?.includes(way)) testWay(kind, id, way);
}

testWays(CHOICES, [byMouse, byKeys]);
testWays(BOARDS, [byMouse, byKeys, byLists]);

test.describe('with a touch screen', () => {
  test.use({ hasTouch: true });
  testWays(CHOICES, [byTaps]);
  testWays(BOARDS, [byFinger, byTaps]);
});
