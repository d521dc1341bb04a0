import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles a TypeScript module of this project into `.cache/scripts/` and imports it: Node 20 cannot read TypeScript itself.
 * Packages stay outside the bundle.
 * @param {string} entry a path from the project's root
 */
export async function importTypescript(entry) {
  const folder = join(projectRoot, '.cache', 'scripts');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${entry.replace(/\W+/g, '-')}.mjs`);
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, entry)],
    absWorkingDir: projectRoot,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  // By temporary name and rename, so that two scripts at once do not read each other's half-written bundle.
  const temporary = `${outfile}.${process.pid}.tmp`;
  writeFileSync(temporary, outputFiles[0]?.contents ?? '');
  renameSync(temporary, outfile);
  return import(pathToFileURL(outfile).href);
}
