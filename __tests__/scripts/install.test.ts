import { listMissing } from '../../scripts/install.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/next': { version: '16.4.5' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/@next/swc-darwin-arm64': { version: '16.4.5', optional: true },
  },
};

test('everything is missing before the first install, but for what is for other platforms', () => {
  expect(listMissing(lock, null)).toEqual(['node_modules/next', 'node_modules/react']);
});

test('nothing is missing after an install', () => {
  const installed = {
    packages: { 'node_modules/next': { version: '16.4.5' }, 'node_modules/react': { version: '19.3.1' } },
  };

  expect(listMissing(lock, installed)).toEqual([]);
});

test('an install from before the lock file changed is not enough', () => {
  const installed = {
    packages: { 'node_modules/next': { version: '16.4.4' }, 'node_modules/react': { version: '19.3.1' } },
  };

  expect(listMissing(lock, installed)).toEqual(['node_modules/next']);
});
