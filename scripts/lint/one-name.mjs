// @ts-check
// Holds that an exported name is declared in one file alone: whoever searches for a word finds what it means.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOTS = ['__tests__', 'app', 'bench', 'components', 'content', 'domain', 'packaging', 'runtime', 'scripts'];

/** What Next asks each route for by name. */
const ROUTE_NAMES = new Set([
  ...['dynamic', 'dynamicParams', 'metadata', 'viewport'],
  ...['generateMetadata', 'generateStaticParams', 'GET'],
]);

const DECLARED =
  /^export (?:declare |abstract |async )*(?:const enum|const|let|var|function\*?|class|interface|type|enum) +([\w$]+)/gm;
const LISTED = /^export (?:type )?\{([^}]*)\}(?! from)/gm;

/**
 * The names that a file exports, each with the place of its first declaration.
 * @param {string} text
 */
function listExports(text) {
  const found = [...text.matchAll(DECLARED)].map(({ 1: name = '', index }) => ({ name, index }));
  for (const { 1: names = '', index } of text.matchAll(LISTED))
    for (const one of names.split(',')) found.push({ name: one.trim().split(/\s+/).at(-1) ?? '', index });
  return found.filter(({ name }, at) => name !== '' && found.findIndex((other) => other.name === name) === at);
}

/** Tests in Node and tests in a browser do the same by other means: `byKeys` may be in both, but in neither what the product has. */
const worldOf = (/** @type {string} */ file) =>
  file.startsWith('__tests__/e2e/') ? 'browser' : file.startsWith('__tests__/') ? 'node' : 'product';

/**
 * Each further declaration of a name among these files, as "file:line: what, and the mend".
 * @param {{ file: string, text: string }[]} files paths from the root, with forward slashes
 * @returns {string[]}
 */
export function findTwinNames(files) {
  /** @type {Map<string, { file: string, line: number }[]>} */
  const known = new Map();
  /** @type {string[]} */
  const faults = [];
  // The product's names first: a test's helper is what has to give way.
  const inOrder = [...files].sort(
    (a, b) => Number(worldOf(a.file) !== 'product') - Number(worldOf(b.file) !== 'product'),
  );
  for (const { file, text } of inOrder) {
    for (const { name, index } of listExports(text)) {
      if (file.startsWith('app/') && ROUTE_NAMES.has(name)) continue;
      const line = text.slice(0, index).split('\n').length;
      const places = known.get(name) ?? [];
      known.set(name, [...places, { file, line }]);
      const twin = places.find((place) => [worldOf(file), 'product'].includes(worldOf(place.file)));
      if (twin)
        faults.push(
          `${file}:${line}: exports ${name}, as ${twin.file}:${twin.line} does. Mend: say in its name which of the two it is, or let both use one.`,
        );
    }
  }
  return faults;
}

/** The module's sources below a root. */
export function readSources(root = '.') {
  return ROOTS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/(^|\/)(node_modules|\.next)\//.test(file))
      .sort()
      .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') })),
  );
}

if (process.argv[1] && path.basename(process.argv[1]) === 'one-name.mjs') {
  const faults = findTwinNames(readSources());
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
