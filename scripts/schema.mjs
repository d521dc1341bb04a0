// Writes the editor schemas of lessons/ and quizzes/ from content/schema.ts: npm run schema [-- --check]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { importTypescript, projectRoot } from './run-typescript.mjs';

const { checkEditorSchemas, listEditorSchemas } = await importTypescript('content/editor-schemas.ts');
const { formatFault } = await importTypescript('content/fault.ts');

if (process.argv.includes('--check')) {
  const faults = checkEditorSchemas(projectRoot);
  for (const fault of faults) console.error(formatFault(fault));
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  const files = listEditorSchemas().map((/** @type {{ file: string, schema: object }} */ { file, schema }) => {
    writeFileSync(join(projectRoot, file), `${JSON.stringify(schema, null, 2)}\n`);
    return file;
  });
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  // Some of them may be outside the formatter's files.
  execFileSync(process.execPath, [biome, 'format', '--write', '--no-errors-on-unmatched', ...files], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`Written: ${files.join(', ')}`);
}
