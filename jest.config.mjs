import nextJest from 'next/jest.js';

const createJestConfig = nextJest({ dir: './' });

/** React and browser code runs in jsdom; everything else in Node, where a stray `window` is an error. */
const inBrowser = await createJestConfig({
  displayName: 'browser',
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  testMatch: ['<rootDir>/__tests__/{app,components,runtime}/**/*.test.{ts,tsx}'],
})();

const inNode = await createJestConfig({
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/__tests__/{domain,content,scripts,packaging,bench}/**/*.test.ts',
    '<rootDir>/__tests__/*.test.ts',
  ],
})();

/** Folders that hold copies or products of the tree. */
const outside = ['<rootDir>/.next/', '<rootDir>/out/', '<rootDir>/.tmp/', '<rootDir>/.cache/'];

export default {
  projects: [inBrowser, inNode].map((project) => ({ ...project, modulePathIgnorePatterns: outside })),
};
