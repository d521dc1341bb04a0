import { byKeys } from './by-keys';
import { LESSONS } from './course-files';
import { expectDoneAtHome, expectKept, finishLesson, finishQuiz } from './walk';
import { expect, test, WITH_MOTION } from './watched-test';
import { byLists, byMouse, byTaps, type Way } from './ways';

// Thousands of key presses: a trace of each would take twice the time of all the rest.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 240_000 });

const isWhole = process.env.CRAWL === 'all';

/** A lesson by one way alone, reloaded once in the middle: the sample of them, or by `npm run crawl:lessons` each. */
function testLessons(way: Way, sample: string[]) {
  for (const lesson of LESSONS.filter(({ id }) => isWhole || sample.includes(id)))
    test(`${lesson.id} is finished by ${way.name}, and a reload half-way keeps everything`, async ({ page }) => {
      const halfWay = Math.floor(lesson.steps.length / 2);

      await finishLesson(page, way, lesson, async (index) => {
        if (index !== halfWay) return;
        await page.reload();
        await expectKept(page, lesson, index);
      });

      await expectKept(page, lesson, lesson.steps.length - 1);
      await expectDoneAtHome(page, lesson);
    });
}

function testQuiz(way: Way, quiz: string, questions: number) {
  test(`the quiz ${quiz} is finished by ${way.name}`, async ({ page }) => {
    await finishQuiz(page, way, quiz);

    await expect(page.getByRole('heading', { level: 2, name: `${questions} of ${questions} points` })).toBeFocused();
  });
}

const testFinal = (way: Way) => testQuiz(way, 'final', 15);

test('all five lessons are finished by lists; whichever step one leaves, one comes back to it; home shows all done', async ({
  page,
}) => {
  for (const [n, lesson] of LESSONS.entries())
    await test.step(lesson.id, () =>
      finishLesson(page, byLists, lesson, async (index) => {
        // In `npm test` each step is left in one or two of the lessons, which all have as many.
        if (!isWhole && index % LESSONS.length !== n) return;
        await page.goto(isWhole ? 'about/' : 'about:blank');
        await page.goto(`lessons/${lesson.id}/`);
        await expectKept(page, lesson, index);
      }),
    );

  await page.goto('./');
  await expect(page.getByText('Done', { exact: true })).toHaveCount(LESSONS.length);
  await expect(page.getByRole('link', { name: 'Take the final quiz' })).toBeVisible();
});

test.describe('with a mouse and keys', () => {
  test.use(WITH_MOTION);
  if (isWhole) {
    testFinal(byMouse);
    testLessons(byMouse, []);
  }
  testLessons(byKeys, ['twinning']);
  if (isWhole) testFinal(byKeys);
  else testQuiz(byKeys, 'clustering', 6);
});

test.describe('with a touch screen', () => {
  test.use({ ...WITH_MOTION, hasTouch: true });
  testLessons(byTaps, ['bri-ambiguity']);
  if (isWhole) testFinal(byTaps);
});
