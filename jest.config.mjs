import { existsSync, readFileSync } from 'node:fs';
import nextJest from 'next/jest.js';

/** Packages that ship ES modules, which Jest can't load untransformed: their names, also of those inside other packages. */
function listEsmPackages() {
  const { packages } = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'));
  const esm = Object.keys(packages).filter((place) => {
    const manifest = `${place}/package.json`;
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
  });
  return [...new Set(esm.map((place) => place.replace(/^.*node_modules\//, '')))];
}

const createJestConfig = nextJest({ dir: './' });

/** React and browser code runs in jsdom; everything else in Node, where a stray `window` is an error. */
const inBrowser = await createJestConfig({
  displayName: 'browser',
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  testMatch: ['<rootDir>/__tests__/{app,components,runtime,packaging/player}/**/*.test.{ts,tsx}'],
})();

const inNode = await createJestConfig({
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/__tests__/{domain,content,scripts,bench}/**/*.test.ts',
    '<rootDir>/__tests__/packaging/{*,exports/*,cartridge/*}.test.ts',
    '<rootDir>/__tests__/*.test.ts',
  ],
})();

// Under mdx-bundler; it offers itself to `import` alone, and Jest resolves as `require` does.
const importOnly = { '^estree-walker$': '<rootDir>/node_modules/estree-walker/src/index.js' };

const shared = {
  transformIgnorePatterns: [`/node_modules/(?!(?:${listEsmPackages().join('|')})/)`, '^.+\\.module\\.(css|sass|scss)$'],
  // Folders that hold copies or products of the tree.
  modulePathIgnorePatterns: ['.next', 'out', '.tmp', '.cache', 'bench/.work'].map((folder) => `<rootDir>/${folder}/`),
};

export default {
  // A shared machine can stall for seconds; a test that hangs is still ended.
  testTimeout: 20_000,
  projects: [inBrowser, inNode].map((project) => ({
    ...project,
    ...shared,
    moduleNameMapper: { ...project.moduleNameMapper, ...importOnly },
  })),
};
