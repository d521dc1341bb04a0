import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = process.cwd();

/** What our own lint rules say of files with these texts, as "file: message"; import and purity rules alone. */
function lint(texts: Record<string, string>): string[] {
  const tree = mkdtempSync(path.join(tmpdir(), 'arrows-'));
  for (const part of ['biome.json', 'package.json', 'scripts/lint']) {
    cpSync(path.join(root, part), path.join(tree, part), { recursive: true });
  }
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  }
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', ...Object.keys(texts)],
    { cwd: tree, encoding: 'utf8' },
  );
  rmSync(tree, { recursive: true });
  const found = stdout.matchAll(
    /^::error title=(?:plugin|lint\/style\/noRestrictedImports),file=(?:.*?arrows-[^/]+\/)?(.+?),.*?::(.*)$/gm,
  );
  return [...found].map(([, file, message]) => `${file}: ${message}`).sort();
}

const importing = (source: string) => `import { thing } from '${source}';\n\nexport const kept = thing;\n`;

test('domain/ imports neither a framework, nor the platform, nor another folder', () => {
  const found = lint({
    'domain/a.ts': importing('react'),
    'domain/b.ts': importing('zustand'),
    'domain/c.ts': importing('node:crypto'),
    'domain/d.ts': importing('../runtime/session'),
    'domain/score/e.ts': importing('../../components/ui/Button'),
    'domain/f.ts': importing('zod/mini'),
  });

  expect(found).toEqual([
    'domain/a.ts: domain/ is pure: no framework, no platform.',
    'domain/b.ts: domain/ is pure: no framework, no platform.',
    'domain/c.ts: domain/ is pure: no framework, no platform.',
    'domain/d.ts: domain/ imports only domain/.',
    'domain/f.ts: domain/ is pure: no framework, no platform.',
    'domain/score/e.ts: domain/ imports only domain/.',
  ]);
});

test('domain/ asks for neither the time nor chance; it may name a moment that it was given', () => {
  const found = lint({
    'domain/a.ts': 'export const lift = () => Math.random();\n',
    'domain/b.ts': 'export const lift = () => Date.now();\n',
    'domain/c.ts': 'export const lift = () => new Date();\n',
    'domain/d.ts': 'export const lift = () => performance.now();\n',
    'domain/e.ts': 'export const lift = () => crypto.randomUUID();\n',
    'domain/f.ts': 'export const at = (ms: number) => new Date(ms);\n',
    'runtime/g.ts': 'export const now = () => Date.now();\n',
  });

  expect(found).toEqual([
    'domain/a.ts: domain/ is pure: pass the time or the seed in.',
    'domain/b.ts: domain/ is pure: pass the time or the seed in.',
    'domain/c.ts: domain/ is pure: pass the time or the seed in.',
    'domain/d.ts: domain/ is pure: pass the time or the seed in.',
    'domain/e.ts: domain/ is pure: pass the time or the seed in.',
  ]);
});

test('content/ imports no folder but domain/, and not Next', () => {
  const found = lint({ 'content/a.ts': importing('../runtime/session'), 'content/b.ts': importing('next/cache') });

  expect(found).toEqual([
    'content/a.ts: content/ imports only domain/: it runs in Node, at build time.',
    'content/b.ts: Next stays in app/.',
  ]);
});

test('runtime/ imports no folder but domain/, and neither Next, React nor Node', () => {
  const found = lint({
    'runtime/a.ts': importing('next/navigation'),
    'runtime/b.ts': importing('react'),
    'runtime/c.ts': importing('node:fs'),
    'runtime/d.ts': importing('../components/ui/Button'),
  });

  expect(found).toEqual([
    'runtime/a.ts: runtime/ runs in any browser page: no Next, no React, no Node.',
    'runtime/b.ts: runtime/ runs in any browser page: no Next, no React, no Node.',
    'runtime/c.ts: runtime/ runs in any browser page: no Next, no React, no Node.',
    'runtime/d.ts: runtime/ imports only domain/.',
  ]);
});

test('components/ imports no folder but domain/ and runtime/, and not Next', () => {
  const found = lint({
    'components/quiz/A.tsx': importing('next/link'),
    'components/quiz/B.tsx': importing('../../content/load'),
    'components/quiz/C.tsx': importing('../../app/links'),
  });

  expect(found).toEqual([
    'components/quiz/A.tsx: components/ also run outside Next: take links and navigation as props.',
    'components/quiz/B.tsx: components/ imports only domain/ and runtime/.',
    'components/quiz/C.tsx: components/ imports only domain/ and runtime/.',
  ]);
});

test('packaging/ is pure but for its player, which has components, and its build, which has content', () => {
  const found = lint({
    'packaging/a.ts': importing('../runtime/session'),
    'packaging/b.ts': importing('node:fs'),
    'packaging/player/C.tsx': importing('next/link'),
    'packaging/player/d.ts': importing('../../content/load'),
    'packaging/build/e.ts': importing('../../components/ui/Button'),
    'components/quiz/F.tsx': importing('../../packaging/format'),
    'components/teach/G.tsx': importing('../../packaging/player/entry'),
  });

  expect(found).toEqual([
    'components/quiz/F.tsx: components/ imports only domain/ and runtime/.',
    "components/teach/G.tsx: components/teach/ imports only domain/, runtime/, components/ and packaging/'s pure half.",
    'packaging/a.ts: packaging/ imports only domain/; its player has components, its build has content.',
    'packaging/b.ts: packaging/ runs in a page and on the command line: no framework, no Node.',
    "packaging/build/e.ts: packaging/build/ imports only domain/, content/ and packaging/'s pure half.",
    'packaging/player/C.tsx: The player runs in an LMS: no Next, no Node.',
    "packaging/player/d.ts: The player imports only domain/, runtime/, components/ and packaging/'s pure half.",
  ]);
});

test('no page carries zod, by which content is read', () => {
  const found = lint({ 'runtime/a.ts': importing('zod/mini'), 'components/quiz/B.tsx': importing('zod') });

  expect(found).toEqual([
    'components/quiz/B.tsx: zod stays in content/: no page carries it.',
    'runtime/a.ts: zod stays in content/: no page carries it.',
  ]);
});

test('a re-export, a type and a late import are imports too', () => {
  const found = lint({
    'domain/a.ts': "export { a } from '../runtime/session';\n",
    'domain/b.ts': "export type { B } from '../runtime/session';\n",
    'domain/c.ts': "export const load = () => import('../runtime/session');\n",
  });

  expect(found).toEqual([
    'domain/a.ts: domain/ imports only domain/.',
    'domain/b.ts: domain/ imports only domain/.',
    'domain/c.ts: domain/ imports only domain/.',
  ]);
});

test('what the arrows allow is allowed, beside what they forbid', () => {
  const found = lint({
    'domain/score/a.ts': importing('../item'),
    'domain/score/b.ts': importing('./board'),
    'content/c.ts': importing('../domain/item'),
    'content/d.ts': importing('node:fs'),
    'runtime/e.ts': importing('../domain/item'),
    'runtime/f.ts': importing('zustand/vanilla'),
    'components/quiz/G.tsx': importing('../../runtime/session'),
    'components/quiz/H.tsx': importing('react'),
    'components/teach/K.tsx': importing('../../packaging/format'),
    'packaging/l.ts': importing('../domain/item'),
    'packaging/player/M.tsx': importing('../../components/quiz/Quiz'),
    'packaging/build/n.ts': importing('../../content/load'),
    'app/i.tsx': importing('../content/load'),
    'app/j.tsx': importing('next/link'),
    'domain/k.ts': importing('react'),
  });

  expect(found).toEqual(['domain/k.ts: domain/ is pure: no framework, no platform.']);
});
