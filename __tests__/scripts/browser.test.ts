import { readFileSync } from 'node:fs';
import { findBrowser, QUIET_ARGUMENTS } from '../../scripts/browser.mjs';

/** A machine with the given programs; a packaged browser and apt only where a test says so. */
function aMachine({
  env = { PATH: '/usr/local/bin:/usr/bin' } as Record<string, string>,
  programs = [] as string[],
  packaged = null as string | null,
  aptBrings = null as string | null,
}) {
  const there = new Set(programs);
  return {
    env,
    isProgram: (file: string) => there.has(file),
    findPlaywrightDownload: () => '/cache/playwright/chrome',
    unpackPackaged: async () => (packaged ? { executablePath: packaged, from: 'package', env: { LIBS: 'own' } } : null),
    installWithApt: async () => {
      if (aptBrings) there.add(aptBrings);
      return aptBrings !== null;
    },
  };
}

const everywhere = ['/my/chromium', '/cache/playwright/chrome', '/usr/bin/google-chrome'];

test('takes the browser that was asked for before any other', async () => {
  const found = await findBrowser(
    aMachine({ env: { CHROMIUM_PATH: '/my/chromium', PATH: '/usr/bin' }, programs: everywhere, packaged: '/p' }),
  );

  expect(found).toEqual({ browser: { executablePath: '/my/chromium', from: 'CHROMIUM_PATH', env: {} } });
});

test('does not test another browser than was asked for', async () => {
  const found = await findBrowser(
    aMachine({ env: { CHROMIUM_PATH: '/gone', PATH: '/usr/bin' }, programs: everywhere }),
  );

  expect(found).toEqual({
    fault: 'CHROMIUM_PATH=/gone: no program there. Mend: correct the path, or unset CHROMIUM_PATH.',
  });
});

test("then Playwright's download", async () => {
  const found = await findBrowser(aMachine({ programs: everywhere, packaged: '/p' }));

  expect(found).toMatchObject({ browser: { executablePath: '/cache/playwright/chrome' } });
});

test('then the PATH, Chromium before Chrome', async () => {
  const programs = ['/usr/local/bin/google-chrome', '/usr/bin/chromium'];

  const found = await findBrowser(aMachine({ programs, packaged: '/p' }));

  expect(found).toMatchObject({ browser: { executablePath: '/usr/bin/chromium', from: 'the PATH' } });
});

test('then the packaged one, with the libraries that it brings', async () => {
  const found = await findBrowser(aMachine({ packaged: '/p/chromium', aptBrings: '/usr/bin/chromium' }));

  expect(found).toEqual({ browser: { executablePath: '/p/chromium', from: 'package', env: { LIBS: 'own' } } });
});

test('then what apt can install', async () => {
  const found = await findBrowser(aMachine({ aptBrings: '/usr/bin/chromium' }));

  expect(found).toEqual({ browser: { executablePath: '/usr/bin/chromium', from: 'apt', env: {} } });
});

test('and says what to do where there is none', async () => {
  const found = await findBrowser(aMachine({}));

  expect(found).toMatchObject({ fault: expect.stringContaining('Mend: install Chromium or Chrome') });
});

test('what Playwright switches off stays off: of two such arguments only the last one holds', () => {
  const source = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8');
  const list = /\bdisabledFeatures = \[([\s\S]*?)\]\.filter/.exec(source)?.[1] ?? '';
  const theirs = [...list.matchAll(/^\s*"(\w+)",?$/gm)].flatMap(([, name = '']) =>
    name.startsWith('ms') ? [] : [name],
  );
  const ours = QUIET_ARGUMENTS.find((argument) => argument.startsWith('--disable-features='))?.split(/[=,]/) ?? [];

  expect(theirs.length).toBeGreaterThan(5);
  expect(theirs.filter((name) => !ours.includes(name))).toEqual([]);
});
