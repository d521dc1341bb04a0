/** @jest-environment node */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileLesson } from '../../content/compile-lesson';

// The first compilation starts esbuild.
jest.setTimeout(60_000);

let cacheDir: string;
beforeEach(() => {
  cacheDir = join(mkdtempSync(join(tmpdir(), 'mdx-')), 'mdx');
});
afterEach(() => {
  rmSync(join(cacheDir, '..'), { recursive: true, force: true });
});

test('a lesson becomes code that asks for its components', async () => {
  const code = await compileLesson('---\nid: a\n---\n\n<Step id="one">\n\nHello.\n\n</Step>\n', { cacheDir });

  expect(code).toContain('Hello.');
  expect(code).toContain('"Step"');
});

test('a table becomes a table', async () => {
  const code = await compileLesson('| Year |\n| --- |\n| 1963 |\n', { cacheDir });

  expect(code).toContain('"td"');
});

test('what was compiled once is read from the cache', async () => {
  await compileLesson('Hello.', { cacheDir });
  const [file = ''] = readdirSync(cacheDir);
  writeFileSync(join(cacheDir, file), 'from the cache');

  const code = await compileLesson('Hello.', { cacheDir });

  expect(code).toBe('from the cache');
});

test('another text is compiled anew, and nothing half-written stays', async () => {
  await compileLesson('Hello.', { cacheDir });
  await compileLesson('Goodbye.', { cacheDir });

  const files = readdirSync(cacheDir);
  expect(files).toHaveLength(2);
  expect(files.filter((file) => !/^[0-9a-f]{32}\.js$/.test(file))).toEqual([]);
});

test('a lesson that is no MDX is refused and not kept', async () => {
  await expect(compileLesson('<Step', { cacheDir })).rejects.toThrow(/Unexpected end of file/);

  expect(() => readdirSync(cacheDir)).toThrow('ENOENT');
});
