import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileLesson } from '../../content/compile-lesson';

const TABLE = '| Year |\n| --- |\n| 1963 |\n';

let cacheDir = '';
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

async function namesIn(source: string): Promise<string[]> {
  const code = await compileLesson(source, { cacheDir });
  return [...code.matchAll(/"data-name":\s*"([^"]*)"/g)].map(([, name]) => name ?? '');
}

test('a table is named by its step, by a heading nearer to it, and counted where there are two', async () => {
  const names = await namesIn(
    `<Step id="one" title="Two doors">\n\n${TABLE}\n${TABLE}\n### The first door\n\n${TABLE}\n</Step>\n`,
  );

  expect(names).toEqual(['Table: Two doors', 'Table 2: Two doors', 'Table: The first door']);
});
