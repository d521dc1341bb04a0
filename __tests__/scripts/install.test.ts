import { listMissing } from '../../scripts/install.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/next': { version: '16.4.5' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/@next/swc-darwin-arm64': { version: '16.4.5', optional: true },
    'node_modules/jest': { version: '30.5.2', dev: true },
  },
};

test('everything is missing before the first install, but for what is for other platforms', () => {
  expect(listMissing(lock, null, 'test')).toEqual(['node_modules/next', 'node_modules/react', 'node_modules/jest']);
});

test('whoever only starts misses no tool of the tests, and whoever tests then still does', () => {
  const installed = {
    packages: { 'node_modules/next': { version: '16.4.5' }, 'node_modules/react': { version: '19.3.1' } },
  };

  expect(listMissing(lock, installed, 'start')).toEqual([]);
  expect(listMissing(lock, installed, 'test')).toEqual(['node_modules/jest']);
});

test('an install from before the lock file changed is not enough', () => {
  const installed = {
    packages: { 'node_modules/next': { version: '16.4.4' }, 'node_modules/react': { version: '19.3.1' } },
  };

  expect(listMissing(lock, installed, 'start')).toEqual(['node_modules/next']);
});
