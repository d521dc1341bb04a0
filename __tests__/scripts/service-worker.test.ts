import { aBrowser, aHost, aWorker, SCOPE } from './a-service-worker';

test('a page comes fresh from the network, and from what was kept without one, whatever its search says', async () => {
  const host = aHost('one', ['_next/static/a.js']);
  const worker = aWorker(aBrowser(host));
  await worker.send('install');

  const online = await worker.fetch('lessons/twinning/', 'navigate');
  host.isOnline = false;

  expect(online).toBe('one lessons/twinning/');
  expect(await worker.fetch('lessons/twinning/?assigned=3', 'navigate')).toBe('kept: one lessons/twinning/');
  expect(await worker.fetch('lessons/twinning', 'navigate')).toBe('kept: one lessons/twinning/');
});

test('a line that hangs is waited for some seconds; then what was kept is shown, and what was not is waited for', async () => {
  const host = aHost('one', []);
  const worker = aWorker(aBrowser(host));
  await worker.send('install');
  host.files['new-page/'] = 'new';
  jest.useFakeTimers();
  host.answersAfterMs = 60_000;

  const kept = worker.fetch('lessons/twinning/', 'navigate');
  const unknown = worker.fetch('new-page/', 'navigate');
  await jest.advanceTimersByTimeAsync(5000);
  expect(await kept).toBe('kept: one lessons/twinning/');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await unknown).toBe('new');
  host.answersAfterMs = 3000;
  const slow = worker.fetch('lessons/twinning/', 'navigate');
  await jest.advanceTimersByTimeAsync(4000);
  expect(await slow).toBe('one lessons/twinning/');
  jest.useRealTimers();
});

test('a host that is down behind its gateway shows what was kept, and its own words where nothing was', async () => {
  const host = aHost('one', []);
  const worker = aWorker(aBrowser(host));
  await worker.send('install');
  host.instead['lessons/twinning/'] = { status: 502, body: 'Bad Gateway' };
  host.instead['new-page/'] = { status: 503, body: 'Unavailable' };

  expect(await worker.fetch('lessons/twinning/', 'navigate')).toBe('kept: one lessons/twinning/');
  expect(await worker.fetch('new-page/', 'navigate')).toBe('Unavailable');
});

test('a page that was never kept stays the failure that it is without a network', async () => {
  const host = aHost('one', []);
  const worker = aWorker(aBrowser(host));
  await worker.send('install');
  host.isOnline = false;

  await expect(worker.fetch('no-such-page/', 'navigate')).rejects.toThrow('no network');
});

test('a public file, whose name never changes, comes fresh, and from what was kept without a network', async () => {
  const host = aHost('one', []);
  const worker = aWorker(aBrowser(host));
  await worker.send('install');

  const online = await worker.fetch('icon.svg?1');
  host.isOnline = false;

  expect(online).toBe('one icon.svg');
  expect(await worker.fetch('icon.svg?1')).toBe('kept: one icon.svg');
});

test.each([
  ['a portal’s page in place of a script', '_next/static/a.js', { body: '<html>Log in</html>' }],
  ['a portal’s page in place of a page', 'lessons/twinning/', { body: '<html>Log in</html>' }],
  ['an older page, in the middle of an upload', '', { body: 'zero ' }],
  ['a redirect to the same bytes', 'lessons/twinning/', { redirected: true }],
  ['an error', 'icon.svg', { status: 503 }],
  ['a script that is cut short', '_next/static/a.js', { body: '_next' }],
])('%s refuses the installation, which keeps nothing of it and succeeds later', async (_what, name, instead) => {
  const host = aHost('one', ['_next/static/a.js']);
  host.instead[name] = instead;
  const browser = aBrowser(host);

  await expect(aWorker(browser).send('install')).rejects.toThrow();
  const kept = [...browser.stores.values()].flatMap((store) => [...store.values()].map(({ body }) => body));
  expect(kept.filter((body) => !Object.values(host.files).includes(body.replace('kept: ', '')))).toEqual([]);
  host.instead = {};
  await aWorker(browser).send('install');

  host.isOnline = false;
  expect(await aWorker(browser).fetch('lessons/twinning/', 'navigate')).toBe('kept: one lessons/twinning/');
});

test('what an earlier worker kept without looking is neither used nor left behind', async () => {
  const host = aHost('one', ['_next/static/a.js']);
  const browser = aBrowser(host);
  const poisoned = { ok: true, status: 200, body: '<html>Log in</html>' };
  browser.stores.set('assets /odd/sub-path/', new Map([[`${SCOPE}_next/static/a.js`, poisoned]]));
  const worker = aWorker(browser);

  await worker.send('install');
  await worker.send('activate');

  expect(await worker.fetch('_next/static/a.js')).toBe('kept: _next/static/a.js');
  expect([...browser.stores.keys()]).not.toContain('assets /odd/sub-path/');
});

test('a storage that fails is no reason to fail online', async () => {
  const browser = aBrowser(aHost('one', ['_next/static/a.js']));
  const worker = aWorker(browser);
  await worker.send('install');
  browser.isStorageBroken = true;

  expect(await worker.fetch('_next/static/a.js')).toBe('_next/static/a.js');
  expect(await worker.fetch('lessons/twinning/', 'navigate')).toBe('one lessons/twinning/');
});

test('a site at another sub-path keeps what is its own', async () => {
  const browser = aBrowser(aHost('one', []));
  browser.stores.set('pages /other/ 1a2b', new Map());
  const worker = aWorker(browser);

  await worker.send('install');
  await worker.send('activate');

  expect([...browser.stores.keys()]).toContain('pages /other/ 1a2b');
});

test("an asset comes from what was kept; Next's data and other sites are left to the browser", async () => {
  const worker = aWorker(aBrowser(aHost('one', ['_next/static/a.js'])));
  await worker.send('install');

  expect(await worker.fetch('_next/static/a.js')).toBe('kept: _next/static/a.js');
  expect(await worker.fetch('lessons/twinning/?_rsc=1a2b', 'cors')).toBe('left to the browser');
});

test('a new revision fetches every page again but only the assets that changed, and drops the old of both', async () => {
  const browser = aBrowser(aHost('one', ['_next/static/a.js', '_next/static/b.js']));
  const first = aWorker(browser);
  await first.send('install');
  await first.send('activate');
  browser.host = aHost('two', ['_next/static/a.js', '_next/static/c.js']);

  const second = aWorker(browser);
  await second.send('install');
  await second.send('activate');

  expect(browser.host.fetched.sort()).toEqual(['', '_next/static/c.js', 'icon.svg', 'lessons/twinning/']);
  expect([...browser.stores.keys()].filter((name) => name.startsWith('pages '))).toHaveLength(1);
  expect([...(browser.stores.get('checked assets /odd/sub-path/')?.keys() ?? [])].sort()).toEqual([
    `${SCOPE}_next/static/a.js`,
    `${SCOPE}_next/static/c.js`,
  ]);
});
