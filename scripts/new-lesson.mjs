// Begins a lesson and its bank: npm run new:lesson -- --id debt-and-swaps --title "Debt and swaps" [--root DIR]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypescript, projectRoot } from './run-typescript.mjs';

const usage = 'Usage: npm run new:lesson -- --id debt-and-swaps --title "Debt and swaps"';

/**
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
  console.error(reason);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { id: { type: 'string' }, title: { type: 'string' }, root: { type: 'string' } },
    });
    return values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

const { id, title, root = projectRoot } = readOptions();
if (!id || !title) stop(usage);

const { fillTemplates } = await importTypescript('content/new-lesson.ts');
const { readMaterial } = await importTypescript('content/read-material.ts');
const folder = resolve(root);
const modulePath = join(folder, 'lessons', 'module.yaml');
if (!existsSync(modulePath)) stop(`No lessons/module.yaml in ${folder}.`);

const made = fillTemplates({ id, title }, readMaterial(folder), readFileSync(modulePath, 'utf8'));
if ('refusal' in made) stop(made.refusal);
const files = Object.keys(made.files);
const taken = files.filter((file) => file !== 'lessons/module.yaml' && existsSync(join(folder, file)));
if (taken.length > 0)
  stop(`${taken.join(', ')} exists already: nothing was written. Move it away, or choose another id.`);

for (const file of files) writeFileSync(join(folder, file), made.files[file]);
console.log(`Written: ${files.join(', ')}
Next: npm run check lists every text that still says TODO; lessons/AUTHORING.md says what belongs there.`);
