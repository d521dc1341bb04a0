import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { expect, test } from './watched-test';

const isAll = process.env.CRAWL === 'all';
const folder = mkdtempSync(path.join(tmpdir(), 'lms-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The assignment of the teachers' page, with nothing changed but its parts; gives its link. */
async function chooseParts(page: Page, site: string, ...names: RegExp[]): Promise<string> {
  await page.goto(`${site}teach/`);
  for (const name of names) await page.getByRole('checkbox', { name }).check();
  return page.getByLabel('The link').inputValue();
}

async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** What a command writes. */
function run(script: string, ...args: string[]): Buffer {
  const out = path.join(folder, `${args[1]}.out`);
  execFileSync(process.execPath, [path.join('scripts', script), ...args, '--out', out]);
  return readFileSync(out);
}

for (const site of [SITE, EXPORT_SITE]) {
  // What is made hangs on where in a cartridge alone, whose readings lead to the site: one format at each; with CRAWL=all all
  // is made at both.
  const isWhole = site === SITE || isAll;
  const some = <T>(all: readonly T[]) => (isAll ? all : all.filter((_, i) => i === (isWhole ? 0 : 1)));

  if (isWhole)
    test(`at ${site} the page and the command line make the same package of the same lessons, byte for byte`, async ({
      page,
    }) => {
      await chooseParts(page, site, /^Lesson Twinning/, /^Lesson Clustering/);
      await page.getByRole('button', { name: 'LMS' }).click();

      const formats = [
        ['scorm12', 'SCORM 1.2'],
        ['cmi5', 'cmi5'],
        ['scorm2004', 'SCORM 2004, 4th edition'],
      ] as const;
      for (const [format, name] of isAll ? formats : formats.slice(0, 2)) {
        await page.getByRole('radio', { name, exact: true }).check();
        const made = await download(page, 'Make the package');

        expect(made.name).toBe(`twinning-clustering.${format}.zip`);
        expect(
          made.bytes.equals(run('package.mjs', '--format', format, '--lessons', 'twinning,clustering')),
          format,
        ).toBe(true);
      }
    });

  if (!isWhole || isAll)
    test(`at ${site} a whole assignment goes to the command line by its link, and comes out the same`, async ({
      page,
    }) => {
      const link = await chooseParts(page, site, /^Lesson Twinning/, /^Quiz twinning/);
      await page.getByRole('button', { name: 'LMS' }).click();

      const made = await download(page, 'Make the package');

      expect(made.bytes.equals(run('package.mjs', '--format', 'scorm12', '--link', link))).toBe(true);
    });

  test(`at ${site} the page and the command line make the same cartridge, byte for byte`, async ({ page }) => {
    await chooseParts(page, site, /^Lesson Twinning/, /^Lesson Clustering/);
    await page.getByRole('button', { name: 'LMS' }).click();
    await page.getByText('A Common Cartridge: a whole course').click();

    for (const [format, name] of some([
      ['cc13', 'Common Cartridge 1.3'],
      ['cc11', 'Common Cartridge 1.1, for Moodle and older systems'],
    ] as const)) {
      await page.getByRole('radio', { name, exact: true }).check();
      const made = await download(page, 'Make the cartridge');

      expect(made.name).toBe(`twinning-clustering.${format}.imscc`);
      const args = ['--format', format, '--lessons', 'twinning,clustering', '--site', site];
      expect(made.bytes.equals(run('package.mjs', ...args)), format).toBe(true);
    }
    await expect(page.getByRole('list', { name: 'Changed or left out of the cartridge' })).toContainText('tw_guess');
  });

  if (isWhole)
    test(`at ${site} the page and the command line export the same questions, and both say what was changed`, async ({
      page,
    }) => {
      const link = await chooseParts(page, site, /^Lesson Twinning/);
      await page.getByRole('button', { name: 'LMS' }).click();
      await page.getByText('The questions for another quiz system').click();
      const sources = [
        ['of this assignment', '--link', link],
        ['all of “Quiz: twinning”', '--bank', 'twinning'],
      ] as const;

      for (const [n, [format, name]] of (
        [
          ['moodle', 'Moodle XML'],
          ['gift', 'GIFT'],
          ['qti21', 'QTI 2.1'],
          ['qti30', 'QTI 3.0'],
        ] as const
      ).entries()) {
        await page.getByRole('radio', { name, exact: true }).check();
        // Which questions they are and in which form are chosen one without the other: in turn, and with CRAWL=all each of both.
        for (const [label, ...source] of sources.filter((_, i) => isAll || i === n % sources.length)) {
          await page.getByLabel('Questions', { exact: true }).selectOption({ label });
          const made = await download(page, 'Export the questions');
          expect(made.bytes.equals(run('export-quiz.mjs', '--format', format, ...source)), `${format} ${label}`).toBe(
            true,
          );
        }
        await expect(page.getByRole('list', { name: 'Changed or left out' })).toContainText('tw_');
      }
    });
}
