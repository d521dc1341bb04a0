import { expect, type Page } from 'playwright/test';
import { rightAnswer } from './answers';
import { findItem, findScored, type LessonPlan } from './course-files';
import { exerciseOf, feedbackIn, stepLink, submitOf } from './pages';
import { waitUntilKept } from './saved-record';
import type { Way } from './ways';

/** Answers every exercise of the step that is on the screen, rightly, and waits until that is kept. */
export async function finishStep(page: Page, way: Way, step: LessonPlan['steps'][number]): Promise<void> {
  for (const id of step.items) {
    const item = findItem(id);
    const exercise = exerciseOf(page, id);
    await way.answer(page, exercise, item, rightAnswer(item));
    await way.press(page, submitOf(exercise));
    await expect(feedbackIn(exercise)).toBeVisible();
  }
  await waitUntilKept(page, ...step.items);
}

/** Goes through a lesson from its first step to its last; `afterStep` runs with the step finished and still on the screen. */
export async function finishLesson(
  page: Page,
  way: Way,
  lesson: LessonPlan,
  afterStep: (index: number) => Promise<void>,
): Promise<void> {
  await page.goto(`lessons/${lesson.id}/`);
  for (const [index, step] of lesson.steps.entries()) {
    await expect(stepLink(page, step.id)).toHaveAttribute('aria-current', 'step');
    await finishStep(page, way, step);
    await afterStep(index);
    if (index < lesson.steps.length - 1)
      await way.press(page, page.getByRole('navigation', { name: 'Previous and next step' }).locator('[rel="next"]'));
  }
}

/** The lesson's page must stand at this step, with it and all before it done and its answers still there. */
export async function expectKept(page: Page, lesson: LessonPlan, index: number): Promise<void> {
  const step = lesson.steps[index];
  await expect(stepLink(page, step?.id ?? '')).toHaveAttribute('aria-current', 'step');
  await expect(page.getByRole('navigation', { name: 'Steps of this lesson' }).locator('[data-done]')).toHaveCount(
    index + 1,
  );
  for (const id of step?.items ?? []) await expect(feedbackIn(exerciseOf(page, id))).toBeVisible();
}

/** Home must count every step of the lesson. */
export async function expectDoneAtHome(page: Page, lesson: LessonPlan): Promise<void> {
  await page.goto('./');
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: lesson.title, exact: true }) });
  await expect(row.locator('[data-done]')).toHaveCount(lesson.steps.length);
  await expect(row.getByText('Done', { exact: true })).toBeVisible();
}

/** Starts a quiz and answers its questions one after the other, rightly; ends on the results. */
export async function finishQuiz(page: Page, way: Way, quiz: string): Promise<void> {
  await page.goto(`quiz/${quiz}/`);
  await way.press(page, page.getByRole('button', { name: /^Start/ }));
  const toResults = page.getByRole('button', { name: 'See your results' });
  while (!(await toResults.isVisible())) {
    const question = page.locator('form[data-exercise]');
    const id = (await question.getAttribute('data-exercise')) ?? '';
    const exercise = exerciseOf(page, id);
    await way.answer(page, exercise, findItem(id), rightAnswer(findScored(id)));
    await way.press(page, submitOf(exercise));
    await expect(feedbackIn(exercise)).toBeVisible();
    const next = page.getByRole('button', { name: 'Next question' });
    await expect(next.or(toResults)).toBeVisible();
    if (await toResults.isVisible()) break;
    await way.press(page, next);
    await expect(exercise).toHaveCount(0);
  }
  await way.press(page, toResults);
}
