import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPlayer } from '../../packaging/build/build-player';
import { theCourse } from './a-package';

const folder = mkdtempSync(path.join(tmpdir(), 'player-'));
afterAll(() => rmSync(folder, { recursive: true }));

const built = buildPlayer(process.cwd(), path.join(folder, 'player'));
const read = (file: string) => readFileSync(path.join(folder, 'player', file), 'utf8');

test('the player is built with everything that a package is made from', async () => {
  expect(await built).toEqual([]);

  expect(readdirSync(path.join(folder, 'player')).sort()).toEqual([
    'cartridge.json',
    'course.json',
    'lessons',
    'player.css',
    'player.js',
    'schemas',
  ]);
  expect(readdirSync(path.join(folder, 'player', 'lessons')).sort()).toEqual(
    theCourse()
      .lessons.map(({ id }) => `${id}.js`)
      .sort(),
  );
});

test('no text ever becomes code: neither player nor lessons evaluate any', async () => {
  await built;

  for (const file of ['player.js', 'lessons/twinning.js'])
    expect(read(file)).not.toMatch(/\beval\(|new Function|Function\(["'`]/);
  expect(read('lessons/twinning.js')).toMatch(/^PROVINCES\.lessons\["twinning"\]=function\(React,_jsx_runtime\)\{/);
});

test('trap 12: the player has no code that touches a browser’s storage', async () => {
  await built;

  expect(read('player.js')).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
});

test('trap 13: the player does not rely on LTI storage, which Moodle does not offer', async () => {
  await built;

  expect(read('player.js')).not.toMatch(/lti_storage|lti\.(?:get|put)_data/i);
});

test('nothing in the player tells where it was built, and nothing is fetched from elsewhere', async () => {
  await built;

  for (const file of ['player.js', 'player.css', 'lessons/twinning.js'])
    expect(read(file)).not.toContain(process.cwd());
  expect(read('player.css')).not.toMatch(/url\((?!["']?data:)/);
});

test('a container that one style sheet names is found by the others, as on the site', async () => {
  await built;

  const css = read('player.css');
  const named = [...css.matchAll(/container-name: ?([a-z]+)/g)].map(([, name]) => name);
  const asked = [...css.matchAll(/@container ([a-z]+) \(/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(['page', 'atlas']));
  expect(new Set(asked)).toEqual(new Set(named));
  expect(css).not.toContain('--container');
});
