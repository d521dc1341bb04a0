// @ts-check
// Builds the script that marks choices before React has come, into .cache/early-answer.js: node scripts/early-answer.mjs
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** React's place is taken by a few functions that make HTML. */
const RUNTIME = 'app/early-answer/html-runtime.ts';

/**
 * Classes by the names that their sheets give them, in signs: what the build calls them only the page knows
 * (app/EarlyAnswerScript.tsx puts it in).
 * @type {(root: string) => import('esbuild').Plugin}
 */
const standIns = (root) => ({
  name: 'stand-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^react(?:\/jsx-runtime)?$/ }, () => ({ path: path.join(root, RUNTIME) }));
    onLoad({ filter: /\/components\/.*\.tsx$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const sheet = /^import styles from '\.\/(\w+)\.module\.css';$/m.exec(source);
      if (!sheet) return null;
      const named = source.replace(sheet[0], '').replace(/\bstyles\.(\w+)/g, `'%${sheet[1]}.$1%'`);
      return { contents: named, loader: 'tsx' };
    });
  },
});

/** The script, as text. @param {string} root */
export async function bundleEarlyAnswer(root) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'app/early-answer/entry.tsx')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    // A browser that can't read it goes on as if it had not come (app/early.ts).
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    plugins: [standIns(root)],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    write: false,
  });
  const script = (outputFiles[0]?.text ?? '').trim();
  if (/<\/script|<!--/i.test(script)) throw new Error('app/early-answer/ holds what would end a script element');
  return script;
}

/** Writes it where app/read-early-answer.ts finds it. @param {string} root */
export async function buildEarlyAnswer(root) {
  const file = path.join(root, '.cache', 'early-answer.js');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}.tmp`, await bundleEarlyAnswer(root));
  renameSync(`${file}.${process.pid}.tmp`, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildEarlyAnswer(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
