import { feedbackName, feedbackNews, firstTryLine, rightAnswer, spokenFeedback, wrongAnswer } from './answers';
import { byKeys } from './by-keys';
import { findScored } from './course-files';
import { feedbackIn, openExercise, submitOf } from './pages';
import { expect, test } from './watched-test';
import { byFinger, byLists, byMouse, byTaps, type Way } from './ways';

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

for (const [kind, id] of Object.entries(CHOICES)) for (const way of [byMouse, byKeys]) testWay(kind, id, way);
for (const [kind, id] of Object.entries(BOARDS)) for (const way of [byMouse, byKeys, byLists]) testWay(kind, id, way);

test.describe('with a touch screen', () => {
  test.use({ hasTouch: true });
  for (const [kind, id] of Object.entries(CHOICES)) testWay(kind, id, byTaps);
  for (const [kind, id] of Object.entries(BOARDS)) for (const way of [byFinger, byTaps]) testWay(kind, id, way);
});
