import { rightAnswer } from './answers';
import { findScored, LESSONS } from './course-files';
import { exerciseOf, feedbackIn, stepLink, submitOf } from './pages';
import { expect, test } from './watched-test';
import { byMouse } from './ways';

// The offline copy is filled too: its requests count like all others.
test.use({ serviceWorkers: 'allow' });

test('a visit from home through a lesson, a quiz, the results, the glossary and the sources asks nothing of any other site', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto('./');
  await page.getByRole('link', { name: 'Begin with lesson 1' }).click();
  const turn = page.getByRole('navigation', { name: 'Previous and next step' });
  for (const step of LESSONS[0]?.steps.slice(1) ?? []) {
    await turn.locator('a[rel="next"]').click();
    await expect(stepLink(page, step.id)).toHaveAttribute('aria-current', 'step');
  }
  await page.getByRole('link', { name: /^Take the quiz/ }).click();
  await page.getByRole('button', { name: /^Start/ }).click();
  const id = (await page.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
  await byMouse.answer(page, exerciseOf(page, id), findScored(id), rightAnswer(findScored(id)));
  await submitOf(exerciseOf(page, id)).click();
  await expect(feedbackIn(exerciseOf(page, id))).toBeVisible();
  for (const name of ['Your results', 'Glossary', 'Sources and method', 'Privacy and accessibility']) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  expect([...new Set(asked)]).toEqual([new URL(baseURL ?? '').origin]);
});
