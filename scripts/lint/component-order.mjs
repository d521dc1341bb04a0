// @ts-check
// Holds the order of the folders in components/: one may import only those that stand before it. Types count too.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** From what all stand on to what stands on all. */
export const ORDER = [
  'ui',
  'session',
  'reference',
  'exercises',
  'figures',
  'atlas',
  'argument',
  'lesson',
  'assignment',
  'handout',
  'review',
  'quiz',
  'progress',
  'record',
  'home',
  'shell',
  'teach',
  'teach/results',
];

/** The folder of `ORDER` that a file below components/ is in; null for one that stands nowhere. */
const folderOf = (/** @type {string} */ file) =>
  ORDER.findLast((folder) => file.startsWith(`components/${folder}/`)) ?? null;

/**
 * What breaks the order among these files, as "file:line: what, and the mend".
 * @param {{ file: string, text: string }[]} files paths from the root, with forward slashes
 * @returns {string[]}
 */
export function findOrderFaults(files) {
  return files.flatMap(({ file, text }) => {
    const from = folderOf(file);
    if (from === null)
      return [
        `${file}:1: stands in no folder of the order. Mend: name its folder in scripts/lint/component-order.mjs.`,
      ];
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap((found) => {
      const to = folderOf(path.posix.join(path.posix.dirname(file), found[1] ?? ''));
      if (to === null || ORDER.indexOf(to) <= ORDER.indexOf(from)) return [];
      const line = text.slice(0, found.index).split('\n').length;
      return [
        `${file}:${line}: components/${from} imports components/${to}, which stands after it. Mend: move what both need to the lower of the two.`,
      ];
    });
  });
}

if (process.argv[1] && path.basename(process.argv[1]) === 'component-order.mjs') {
  const names = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const files = names.map((name) => ({
    file: path.posix.join('components', name.split(path.sep).join('/')),
    text: readFileSync(path.join('components', name), 'utf8'),
  }));
  const faults = findOrderFaults(files);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
