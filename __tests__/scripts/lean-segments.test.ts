import { readFileSync } from 'node:fs';
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
