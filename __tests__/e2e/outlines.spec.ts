import type { Page } from 'playwright/test';
import { lessonPlan } from './course-files';
import { readOutline } from './find-name-faults';
import { aClassLink } from './handout-pages';
import { openState } from './page-states';
import { expect, test } from './watched-test';

/** What lies between the masthead and the foot, a line each: landmarks, tables, and headings by their level. */
async function outlineOf(page: Page, address: string): Promise<string[]> {
  await openState(page, { name: address, address });
  const outline = await readOutline(page);
  const main = outline.findIndex(({ role }) => role === 'main');
  const foot = outline.findIndex(({ role }) => role === 'contentinfo');
  return outline.slice(main + 1, foot).map(({ role, name, level }) => `${level > 0 ? `h${level}` : role} ${name}`);
}

/** The step whose table its heading names, the sixth of its lesson. */
const step = { title: lessonPlan('twinning').steps.find(({ id }) => id === 'covid')?.title };

/** A region and the heading that it is named by. */
const part = (level: number, name: string) => [`region ${name}`, `h${level} ${name}`];

const OUTLINES: readonly [name: string, address: string, outline: string[]][] = [
  [
    'home',
    '/',
    [
      'h1 Provinces as Global Actors',
      ...part(2, 'The lessons'),
      ...['The unitary-actor myth', 'The dual strategy', 'Twinning', 'Clustering', 'BRI ambiguity', 'Final quiz'].map(
        (title) => `h3 ${title}`,
      ),
      ...part(2, 'Check it yourself'),
      ...part(2, 'What it is made from'),
    ],
  ],
  [
    'a lesson at a step with a table',
    '/lessons/twinning/#covid',
    [
      'h1 Twinning',
      'navigation Steps of this lesson',
      ...part(2, `Step 6 ${step.title}`),
      `region Table: ${step.title}`,
      `table Table: ${step.title}`,
      'navigation Previous and next step',
    ],
  ],
  [
    'the atlas',
    '/atlas/',
    [
      'h1 The evidence atlas',
      ...part(2, 'The maps'),
      'grid China’s 31 provincial-level units',
      'grid Africa’s 54 countries',
      ...part(2, 'Investigations'),
      ...part(2, 'Since when'),
      'h2 The same as a table',
      'table Links with their sources',
      ...part(2, 'Take it with you'),
      ...part(2, 'How rows were coded'),
      ...part(2, 'Where sources disagree'),
      ...part(2, 'Not verified'),
    ],
  ],
  [
    'for teachers, an assignment built',
    `/teach/#${aClassLink(3)}`,
    ['h1 Assign it to a class', ...part(2, 'Begin with one of these'), ...part(2, 'Ready to hand out')],
  ],
  [
    'an assignment',
    `/assignment/#${aClassLink(3)}`,
    ['h1 Week 3: twinning', 'h2 What to do', ...part(2, 'Your receipt')],
  ],
  [
    'the record',
    '/record/',
    [
      'h1 Your record',
      'navigation How you are doing',
      ...part(2, 'A file of your own'),
      ...part(2, 'Move to another device'),
      'h3 On the device that receives',
      ...['Where it is kept', 'Cards for Anki', 'Everything in it', 'Erase it all'].flatMap((name) => part(2, name)),
    ],
  ],
  ['a quiz', '/quiz/twinning/', ['h1 Quiz: twinning']],
  ['the review', '/review/', ['h1 Review']],
];

for (const [name, address, outline] of OUTLINES)
  test(`${name} is heard in this order`, async ({ page }) => {
    expect(await outlineOf(page, address)).toEqual(outline);
  });
