import { expect, type Page } from 'playwright/test';
import type { Assignment } from '../../../domain/assignment/assignment';
import { isScored } from '../../../domain/item';
import { wrongAnswer } from '../answers';
import { buildAssignment } from '../class-pages';
import { someCodes } from '../class-receipts';
import { findItem, LESSONS } from '../course-files';
import { makePackage, playerAddress, serve } from '../lms-pages';
import { exerciseOf, submitOf } from '../pages';
import { loadScoredItems } from '../review-pages';
import { byLists } from '../ways';
import { type Look, open, type Walk } from './a-visit';
import { workThrough } from './walks-of-exercises';

const PACKAGE: Assignment = {
  id: 'crawl',
  title: 'Week 3: naïve ✓ and a-very-long-word-without-any-place-to-break-it',
  parts: [
    ...LESSONS.map(({ id }) => ({ kind: 'lesson' as const, lesson: id, steps: null })),
    { kind: 'quiz', bank: 'final', count: 32 },
  ],
  seed: { kind: 'class', value: 'autumn' },
  passMark: 0.5,
  attempts: 2,
  feedback: 'each',
  order: 'free',
  due: null,
  note: 'Hand in by e-mail.',
  sign: 'name',
};

async function openPackage(page: Page): Promise<void> {
  await serve(page.context(), await makePackage('scorm12', PACKAGE));
  await page.goto(playerAddress());
  await expect(page.locator('h1')).toBeVisible();
}

async function goThroughQuiz(page: Page, look: Look): Promise<void> {
  await openPackage(page);
  await page.getByText('How it is marked').click();
  await look('contents and rules');
  await page.locator('main ol a').last().click();
  await look('quiz, start');
  await page.getByRole('button', { name: /^Start/ }).click();
  const kinds = new Set<string>();
  for (let turn = 0; turn < 32; turn += 1) {
    const form = page.locator('form[data-exercise]');
    const kind = (await form.getAttribute('data-kind')) ?? '';
    const id = (await form.getAttribute('data-exercise')) ?? '';
    if (!kinds.has(kind)) {
      kinds.add(kind);
      await look(`question ${kind}`);
      const item = findItem(id);
      if (isScored(item)) await byLists.answer(page, exerciseOf(page, id), item, wrongAnswer(item));
      await submitOf(exerciseOf(page, id)).click();
      await look(`answered ${kind}`);
    }
    const next = page.getByRole('button', { name: /^(Next question|Skip for now)$/ });
    if (!(await next.isVisible())) break;
    await next.click();
  }
}

export const WALKS_OF_TEACHERS: readonly Walk[] = [
  {
    name: 'building an assignment',
    isInSample: true,
    isForAxe: true,
    go: async (page, look) => {
      await buildAssignment(page);
      await page.getByRole('radio', { name: /^Gated/ }).check();
      await look('ready');
      await page.getByRole('button', { name: 'QR code' }).click();
      await page.getByText('Preview: what a student will see').click();
      await look('code and preview');
      await page.getByRole('button', { name: 'LMS' }).click();
      await page.getByText(/^A Common Cartridge/).click();
      await page.getByText(/^The questions for another quiz system/).click();
      await look('for an LMS');
      await open(page, 'teach/#a1.broken.0f9c2a11');
      await look('a broken link');
    },
  },
  {
    name: 'a class and its figures',
    go: async (page, look) => {
      const codes = someCodes(await loadScoredItems(page));
      await open(page, 'teach/results/');
      await page.getByLabel(/^Or paste codes/).fill(`${codes}\n\n${codes.slice(0, 500)}\n\n${codes}`);
      await page.getByRole('button', { name: 'Add the pasted codes' }).click();
      await expect(page.getByRole('heading', { name: 'Gradebook' })).toBeVisible();
      await look('graded');
      await page.getByRole('button', { name: 'Bo', exact: true }).click();
      for (const summary of await page.getByRole('region', { name: 'Questions, a row each' }).locator('summary').all())
        await summary.click();
      await look('a student and all questions open');
      await page.getByLabel('Find').fill('nobody of this name');
      await look('nothing found');
    },
  },
  { name: 'a package: its contents and its quiz', isInSample: true, go: goThroughQuiz },
  {
    name: 'a package: every step of a lesson, and a term',
    go: async (page, look) => {
      await openPackage(page);
      await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();
      await expect(page.locator('[data-step][data-current]')).toBeVisible();
      for (const step of LESSONS.find(({ id }) => id === 'twinning')?.steps ?? []) {
        await page.evaluate((id) => {
          window.location.hash = id;
        }, step.id);
        await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
        await look(step.id);
        const term = page.locator('[data-current] button[popovertarget^="term-"]').first();
        if (!(await term.isVisible())) continue;
        await term.click();
        await look('a term');
        await page.keyboard.press('Escape');
      }
    },
  },
  ...['cl_mechanisms', 'ds_line', 'ds_voices', 'tw_pattern'].map(
    (id): Walk => ({
      name: `a package: the exercise ${id} in every state`,
      go: async (page, look) => {
        await openPackage(page);
        const lesson = LESSONS.find(({ steps }) => steps.some((step) => step.items.includes(id)));
        const step = lesson?.steps.find(({ items }) => items.includes(id));
        const item = findItem(id);
        await page.getByRole('link', { name: `Lesson: ${lesson?.title}` }).click();
        await expect(page.locator('[data-step][data-current]')).toBeVisible();
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, step?.id ?? '');
        if (isScored(item)) await workThrough(page, exerciseOf(page, id), item, look);
      },
    }),
  ),
];
