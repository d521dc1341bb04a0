import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasLeanSegments } from '../../scripts/lean-build.mjs';
import leanSegments from '../../scripts/lean-segments.cjs';

const NEXT = 'node_modules/next/dist/esm/server/app-render/collect-segment-data.js';

test('Next’s module is as the loader knows it, and comes out as a module', () => {
  const lean = leanSegments(readFileSync(NEXT, 'utf8'));

  expect(lean).toContain('hintsByRoute.set(route, node)');
  expect(lean).not.toContain('await prerender(data.rsc');
});

test('a module that is not as it is known stops the build', () => {
  const other = readFileSync(NEXT, 'utf8').replace('nodeRsc !== null', 'nodeRsc != null');

  expect(() => leanSegments(other)).toThrow(
    'holds “if (!isStaticPrefetchDisabled && nodeRsc !== null) {” no longer once',
  );
});

test.each([
  ['with the edited module in it', leanSegments, true],
  ['that took Next’s own', (source: string) => source, false],
])('a build %s is told apart', (_name, load, isLean) => {
  const root = mkdtempSync(join(tmpdir(), 'lean-'));
  const chunks = join(root, '.next/server/chunks/ssr');
  mkdirSync(chunks, { recursive: true });
  writeFileSync(join(chunks, 'pages.js'), 'export {};');
  writeFileSync(join(chunks, '[root-of-the-server].js'), load(readFileSync(NEXT, 'utf8')));

  expect(hasLeanSegments(root)).toBe(isLean);
});
