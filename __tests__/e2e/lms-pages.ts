import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { type BrowserContext, expect, type FrameLocator, type Page } from 'playwright/test';
import { openCourse } from '../../content/open-course';
import type { Assignment } from '../../domain/assignment/assignment';
import { isScored, type ScoredItem } from '../../domain/item';
import type { PackageFormat } from '../../packaging/format';
import { packageAssignment, type ReadPlayerFile } from '../../packaging/package-assignment';
import { aRecordStore } from '../runtime/lms/a-record-store';

export const LMS = 'http://lms.test/';
/** Where a course system might put a package: not at its root, and under names that have to be escaped. */
const ODD_PATH = '/pluginfile.php/7/odd%20path/~s%C3%A3o/';

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css', xml: 'text/xml' };

const { course } = openCourse(process.cwd());
export const items = new Map(
  (course?.banks ?? [])
    .flatMap((bank) => bank.items.filter(isScored))
    .map((item): [string, ScoredItem] => [item.id, item]),
);

/** Two steps of a lesson and a quiz of two questions. */
export const ASSIGNMENT: Assignment = {
  id: 'e2e',
  title: 'Week 3: naïve ✓ <b>&{}=~#',
  parts: [
    { kind: 'lesson', lesson: 'twinning', steps: ['model', 'benefits'] },
    { kind: 'quiz', bank: 'twinning', count: 2 },
  ],
  seed: { kind: 'class', value: 'autumn' },
  passMark: 0.5,
  attempts: 2,
  feedback: 'each',
  order: 'free',
  due: null,
  note: '',
  sign: 'name',
};

/** Parts of the player as `npm run build` left them. */
export const readBuiltFile: ReadPlayerFile = async (part) =>
  readFileSync(path.join(process.cwd(), 'public', 'player', part));

export async function makePackage(format: PackageFormat, assignment: Assignment = ASSIGNMENT): Promise<Uint8Array> {
  const packaged = await packageAssignment(assignment, format, readBuiltFile);
  if (!packaged.ok) throw new Error(`not packaged: ${packaged.why}`);
  return packaged.zip;
}

/** Every policy violation, failed request and script error of pages in this context, from now on. */
export function watchFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    // A record store has no state document before the first session: its 404 is an answer, no fault.
    const isAnswer = message.location().url.startsWith('https://lms.example/lrs/');
    if (message.type() === 'error' && !isAnswer) faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  return faults;
}

/** A course system for one learner, with scorm-again behind it, that keeps an attempt when it is ended. */
export async function serveScorm(
  context: BrowserContext,
  edition: 'scorm12' | 'scorm2004',
  zip: Uint8Array,
): Promise<string> {
  const again = readFileSync(createRequire(__filename).resolve(`scorm-again/${edition}/min`), 'utf8');
  const names =
    edition === 'scorm12'
      ? { api: 'API', type: 'Scorm12API', end: 'LMSFinish' }
      : { api: 'API_1484_11', type: 'Scorm2004API', end: 'Terminate' };
  const page = `<!doctype html><title>Course</title><script src="/again.js"></script><script>
    window.${names.api} = new ${names.type}({ autocommit: false, logLevel: 5 });
    const kept = localStorage.getItem('attempt');
    if (kept) ${names.api}.loadFromJSON(JSON.parse(kept), 'cmi');
    ${names.api}.on('${names.end}', () => {
      localStorage.setItem('attempt', JSON.stringify(${names.api}.renderCMIToJSONObject().cmi));
      localStorage.setItem('ends', Number(localStorage.getItem('ends') ?? 0) + 1);
    });
  </script><h1>Course</h1><iframe id="sco" title="Package" src="${ODD_PATH}index.html" width="100%" height="1400"></iframe>`;
  await serve(context, zip, {
    '/': ['text/html', page],
    '/again.js': ['text/javascript', again],
    '/elsewhere': ['text/html', '<h1>Elsewhere</h1>'],
  });
  return LMS;
}

/** A course system that launches cmi5 packages, and the record store behind it. */
export async function serveCmi5(context: BrowserContext, zip: Uint8Array) {
  const store = aRecordStore({ masteryScore: 0.5, returnURL: `${LMS}elsewhere` });
  await serve(context, zip, { '/elsewhere': ['text/html', '<h1>Elsewhere</h1>'] });
  await context.route('https://lms.example/**', async (route) => {
    const request = route.request();
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const answer = await store.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData() ?? '',
    });
    return route.fulfill({
      status: answer.status,
      headers,
      contentType: 'application/json',
      body: await answer.text(),
    });
  });
  const launch = () => {
    const { endpoint, fetchUrl, actor, registration, activityId } = store.launch();
    const query = new URLSearchParams({
      endpoint,
      fetch: fetchUrl,
      actor: JSON.stringify(actor),
      registration,
      activityId,
    });
    return `${playerAddress()}?${query}`;
  };
  return { store, launch };
}

export function playerAddress(): string {
  return new URL(`${ODD_PATH}index.html`, LMS).href;
}

/** Serves the zip's files at the odd path, as they are, and some pages around them; anything else is missing. */
export async function serve(
  context: BrowserContext,
  zip: Uint8Array,
  pages: Record<string, [type: string, body: string]> = {},
) {
  const files = unzipSync(zip);
  await context.route(`${LMS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const [contentType, page] = pages[pathname] ?? [];
    if (page !== undefined) return route.fulfill({ contentType, body: page });
    const name = pathname.startsWith(ODD_PATH) ? decodeURIComponent(pathname.slice(ODD_PATH.length)) : '';
    const file = files[name];
    if (!file) return route.fulfill({ status: pathname === '/favicon.ico' ? 204 : 404 });
    return route.fulfill({ contentType: TYPES[name.split('.').pop() ?? ''] ?? 'text/plain', body: Buffer.from(file) });
  });
}

/** What the course system keeps of the attempt, by element. */
export async function keptAttempt(page: Page): Promise<Record<string, string>> {
  const kept = await page.evaluate(() => localStorage.getItem('attempt') ?? '{}');
  const flatten = (json: object, prefix: string): [string, string][] =>
    Object.entries(json).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? flatten(value, `${prefix}${key}.`)
        : [[prefix + key, String(value)]],
    );
  return Object.fromEntries(flatten(JSON.parse(kept), ''));
}

/** The package in the course's frame, once it has said where one left off. */
export async function openPackage(page: Page): Promise<FrameLocator> {
  await page.goto(LMS);
  const frame = page.frameLocator('#sco');
  await expect(frame.locator('h1:visible')).toBeVisible();
  return frame;
}

/** The exercises of the step on screen. */
export async function exercisesOn(frame: FrameLocator, step: string): Promise<ScoredItem[]> {
  const ids = await frame
    .locator(`[id="${step}"] form[data-exercise]`)
    .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-exercise') ?? ''));
  return ids.flatMap((id) => items.get(id) ?? []);
}
