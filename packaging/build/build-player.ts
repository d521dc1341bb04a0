import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compileLesson } from '../../content/compile-lesson';
import { formatFault } from '../../content/fault';
import { openCourse } from '../../content/open-course';
import type { CartridgeData } from '../cartridge/cartridge-data';
import { PACKAGE_FORMATS } from '../format';
import { type PackagedCourse, writeLessonScript } from '../player-data';
import { SCHEMA_FILES } from '../schema-files';
import { readReading } from './read-reading';
import { shareContainers } from './shared-containers';

/**
 * Builds everything that packages are made from into `folder` (an absolute path), in place of what was there: the
 * player, each lesson as a script and to read, the course, and the schemas. Gives the faults; empty when all went well.
 */
export async function buildPlayer(root: string, folder: string): Promise<string[]> {
  const { course, teaching, faults } = openCourse(root);
  if (!course) return faults.filter(({ severity }) => severity === 'error').map(formatFault);
  const files = new Map<string, string | Uint8Array>();
  const cited: PackagedCourse['cited'] = {};
  const readings: CartridgeData['readings'] = {};
  for (const { id } of course.lessons) {
    const source = readFileSync(join(root, 'lessons', `${id}.mdx`), 'utf8');
    cited[id] = [...new Set([...source.matchAll(/<Src id="([^"]+)"/g)].map(([, src]) => src ?? ''))];
    readings[id] = readReading(`lessons/${id}.mdx`, source);
    const code = await compileLesson(source, { cacheDir: join(root, '.cache', 'mdx') });
    files.set(`lessons/${id}.js`, writeLessonScript(id, code));
  }
  files.set('course.json', JSON.stringify({ course, cited } satisfies PackagedCourse));
  files.set('cartridge.json', JSON.stringify({ readings, teaching } satisfies CartridgeData));
  for (const [name, contents] of await bundlePlayer(root)) files.set(name, contents);
  writeAll(folder, files, root);
  return [];
}

/**
 * The player's record is kept by an LMS. Without this the browser's own storage, which it never opens, would be three
 * fifths of it; and a frame of another site must not even touch it.
 */
const leaveOutBrowserStorage: Plugin = {
  name: 'leave-out-browser-storage',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/runtime\/open-storage$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export const openStorage = null;' }));
  },
};

async function bundlePlayer(root: string): Promise<[string, Uint8Array][]> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packaging', 'player', 'entry.tsx')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    plugins: [leaveOutBrowserStorage, shareContainers],
    define: { 'process.env.NODE_ENV': '"production"' },
    // The names of CSS modules are made from paths, which must not differ from machine to machine.
    outfile: join(root, 'player.js'),
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles.map(({ path, contents }) => [path.endsWith('.css') ? 'player.css' : 'player.js', contents]);
}

/** Into a folder beside it first, so that nobody finds it half written. */
function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>, root: string): void {
  const temporary = `${folder}.${process.pid}.tmp`;
  for (const [path, contents] of files) {
    mkdirSync(dirname(join(temporary, path)), { recursive: true });
    writeFileSync(join(temporary, path), contents);
  }
  for (const format of PACKAGE_FORMATS) {
    for (const file of SCHEMA_FILES[format]) {
      mkdirSync(join(temporary, 'schemas', format), { recursive: true });
      copyFileSync(join(root, 'packaging', 'schemas', format, file), join(temporary, 'schemas', format, file));
    }
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(temporary, folder);
}
