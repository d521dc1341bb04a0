import { aBrowser, aHost, aWorker, aWorkerThatKept, SCOPE } from './a-service-worker';

const A = '_next/static/a.js';
const B = '_next/static/b.js';

describe.each([
  ['a portal’s page in place of a script', A, { body: '<html>Log in</html>' }],
  ['a portal’s page in place of a page', 'lessons/twinning/', { body: '<html>Log in</html>' }],
  ['a portal’s page in place of a list', 'kept/all.json', { body: '<html>Log in</html>' }],
  ['an older page, in the middle of an upload', '', { body: 'zero ' }],
  ['a redirect to the same bytes', 'lessons/twinning/', { redirected: true }],
  ['an error', 'icon.svg', { status: 503 }],
  ['a script that is cut short', A, { body: '_next' }],
])('%s', (_what, name, instead) => {
  test('is never kept: all is said not to be, what else has come stays, and a later try has the rest', async () => {
    const host = aHost('one', [A]);
    host.instead[name] = instead;
    const browser = aBrowser(host);
    const worker = aWorker(browser);

    await worker.keepAll();
    expect(worker.told.at(-1)).toEqual({ failed: 1 });
    expect(worker.listKept()).not.toContain(name);
    const kept = [...browser.stores.values()].flatMap((store) => [...store.values()]);
    expect(kept.filter((body) => !Object.values(host.files).includes(body))).toEqual([]);
    host.instead = {};
    host.fetched = [];
    await worker.keepAll();

    expect(worker.told.at(-1)).toEqual({ failed: 0 });
    expect(host.fetched.filter((each) => !each.startsWith('kept/')).length).toBeLessThanOrEqual(
      name.startsWith('kept/') ? 9 : 1,
    );
  });

  test('refuses a new build’s installation where all was kept; what was kept is served on, and later it is replaced', async () => {
    const browser = aBrowser(aHost('one', [A]));
    const first = aWorker(browser);
    await first.keepAll();
    browser.own.clear();
    browser.host = aHost('two', [A]);
    browser.host.files[A] = 'changed';
    browser.host.instead[name] = instead;
    browser.stores.get('checked assets /odd/sub-path/')?.clear();

    await expect(aWorker(browser).send('install')).rejects.toThrow('could not be had anew');
    browser.host.isOnline = false;
    expect(await first.fetch('lessons/twinning/', 'navigate')).toBe(`kept: one lessons/twinning/ ${A}`);
    browser.host.isOnline = true;
    browser.host.instead = {};
    const second = aWorker(browser);
    await second.send('install');
    browser.host.isOnline = false;

    expect(await second.fetch('lessons/twinning/', 'navigate')).toBe(`kept: two lessons/twinning/ ${A}`);
  });
});

test.each([
  ['what was opened', false, ['lessons/twinning/', '_next/static/c.js']],
  ['all', true, ['', 'lessons/twinning/', 'lessons/clustering/', '_next/static/c.js', 'icon.svg']],
])(
  'a new build takes over %s, asks again only for what changed, and drops the old of both',
  async (_what, isAll, anew) => {
    const browser = aBrowser(aHost('one', [A, B]));
    const first = await aWorkerThatKept(browser.host, browser);
    if (isAll) await first.keepAll();
    browser.own.clear();
    browser.host = aHost('two', [A, '_next/static/c.js']);

    const second = aWorker(browser);
    await second.send('install');
    await second.send('activate');

    expect(browser.host.fetched.filter((name) => !name.startsWith('kept/')).sort()).toEqual([...anew].sort());
    expect([...browser.stores.keys()].filter((name) => name.startsWith('pages '))).toHaveLength(1);
    expect([...(browser.stores.get('checked assets /odd/sub-path/')?.keys() ?? [])].sort()).toEqual([
      `${SCOPE}${A}`,
      `${SCOPE}_next/static/c.js`,
    ]);
  },
);

test('while a new build’s pages come with an old build’s worker, nothing of either is mixed', async () => {
  const browser = aBrowser(aHost('one', []));
  const worker = await aWorkerThatKept(browser.host, browser);
  browser.host = aHost('two', []);
  aWorker(browser);

  await worker.visit('lessons/clustering/');

  expect(worker.listKept()).toEqual(['lessons/twinning/']);
});
