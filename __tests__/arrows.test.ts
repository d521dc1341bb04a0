import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = process.cwd();

/** What our own lint rules say of a file of that name, as "rule: message"; the file need not exist. */
function lint(file: string, text: string): string[] {
  const tree = mkdtempSync(path.join(tmpdir(), 'arrows-'));
  for (const part of ['biome.json', 'package.json', 'scripts/lint']) {
    cpSync(path.join(root, part), path.join(tree, part), { recursive: true });
  }
  mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(tree, file), text);
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', file],
    { cwd: tree, encoding: 'utf8' },
  );
  rmSync(tree, { recursive: true });
  return [...stdout.matchAll(/^::error title=([^,]*),.*?::(.*)$/gm)].map(([, rule, message]) => `${rule}: ${message}`);
}

const IMPURE = 'plugin: domain/ is pure: pass the time or the seed in.';

test.each([
  ['domain/lift.ts', 'react', 'domain/ is pure: no framework, no platform.'],
  ['domain/lift.ts', 'zustand', 'domain/ is pure: no framework, no platform.'],
  ['domain/lift.ts', 'node:crypto', 'domain/ is pure: no framework, no platform.'],
  ['domain/lift.ts', '../runtime/session', 'domain/ imports only domain/.'],
  ['domain/score/match.ts', '../../components/ui/Button', 'domain/ imports only domain/.'],
  ['content/load.ts', '../runtime/session', 'content/ imports only domain/: it runs in Node, at build time.'],
  ['content/load.ts', 'next/cache', 'Next stays in app/.'],
  ['runtime/session.ts', 'next/navigation', 'runtime/ runs in any browser page: no Next, no React, no Node.'],
  ['runtime/session.ts', 'react', 'runtime/ runs in any browser page: no Next, no React, no Node.'],
  ['runtime/session.ts', '../components/ui/Button', 'runtime/ imports only domain/.'],
  ['components/quiz/Quiz.tsx', 'next/link', 'components/ also run outside Next: take links and navigation as props.'],
  ['components/quiz/Quiz.tsx', '../../content/load', 'components/ imports only domain/ and runtime/.'],
  ['components/quiz/Quiz.tsx', '../../app/links', 'components/ imports only domain/ and runtime/.'],
])('%s may not import %s', (file, source, message) => {
  const found = lint(file, `import { thing } from '${source}';\n\nexport const kept = thing;\n`);

  expect(found).toContain(`lint/style/noRestrictedImports: ${message}`);
});

test('a re-export, a type and a late import are imports too', () => {
  const text = [
    "export { a } from '../runtime/session';",
    "export type { B } from '../runtime/session';",
    "export const load = () => import('../runtime/session');",
  ].join('\n');

  const found = lint('domain/lift.ts', text).filter((line) => line.includes('noRestrictedImports'));

  expect(found).toEqual(Array(3).fill('lint/style/noRestrictedImports: domain/ imports only domain/.'));
});

test.each([
  ['domain/score/match.ts', '../item'],
  ['domain/score/match.ts', './board'],
  ['content/load.ts', '../domain/item'],
  ['content/load.ts', 'node:fs'],
  ['runtime/session.ts', '../domain/item'],
  ['runtime/session.ts', 'zustand/vanilla'],
  ['components/quiz/Quiz.tsx', '../../runtime/session'],
  ['components/quiz/Quiz.tsx', 'react'],
  ['app/page.tsx', '../content/load'],
  ['app/page.tsx', 'next/link'],
])('%s may import %s', (file, source) => {
  const found = lint(file, `import { thing } from '${source}';\n\nexport const kept = thing;\n`);

  expect(found).toEqual([]);
});

test.each(['Math.random()', 'Date.now()', 'new Date()', 'performance.now()', 'crypto.randomUUID()'])(
  'domain/ may not ask for %s',
  (call) => {
    expect(lint('domain/lift.ts', `export const lift = () => ${call};\n`)).toEqual([IMPURE]);
  },
);

test('domain/ may name a given moment, and the others may ask for it', () => {
  expect(lint('domain/lift.ts', 'export const at = (ms: number) => new Date(ms);\n')).toEqual([]);
  expect(lint('runtime/clock.ts', 'export const now = () => Date.now();\n')).toEqual([]);
});
