import { readFileSync } from 'node:fs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
const lock = read('package-lock.json').packages as Record<
  string,
  { dev?: boolean; devOptional?: boolean; integrity?: string; resolved?: string; hasInstallScript?: boolean }
>;

test('every dependency is named by one version', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(?:-[\w.]+)?$/);
});

test('every package is known by its hash, and none is fetched from anywhere but the registry in use', () => {
  for (const [place, { integrity, resolved }] of Object.entries(lock)) {
    if (place !== '') expect(`${place} ${integrity}`).toMatch(/ sha512-/);
    expect(resolved).toBeUndefined();
  }
});

test('no package runs a script of its own while it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});

test('npm start installs no browser and no tool of the tests', () => {
  const installed = Object.entries(lock).flatMap(([place, { dev }]) => (place === '' || dev ? [] : [place]));

  expect(installed).toContain('node_modules/next');
  expect(installed.filter((place) => /playwright|chromium|jest|jsdom|biome|testing-library|scorm/.test(place))).toEqual(
    [],
  );
});
