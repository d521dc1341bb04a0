import { aBrowser, aHost, aWorker, aWorkerThatKept, SCOPE } from './a-service-worker';

const A = '_next/static/a.js';
const B = '_next/static/b.js';

test('the first visit keeps what was opened and asks the host for a list, but for nothing twice and nothing more', async () => {
  const host = aHost('one', [A, B]);
  const worker = aWorker(aBrowser(host));

  await worker.send('install');
  await worker.send('activate');
  expect(host.fetched).toEqual([]);
  await worker.visit('lessons/twinning/', [A, B, 'icon.svg']);

  expect(host.fetched).toEqual(['lessons/twinning/', A, B, 'icon.svg', 'kept/lessons-twinning.json']);
  expect(worker.listKept()).toEqual([A, B, 'icon.svg', 'lessons/twinning/']);
});

test('a page comes fresh from the network, and from what was kept without one, whatever its search says', async () => {
  const host = aHost('one', []);
  const worker = await aWorkerThatKept(host);

  const online = await worker.fetch('lessons/twinning/', 'navigate');
  host.isOnline = false;

  expect(online).toBe('one lessons/twinning/');
  expect(await worker.fetch('lessons/twinning/?assigned=3', 'navigate')).toBe('kept: one lessons/twinning/');
  expect(await worker.fetch('lessons/twinning', 'navigate')).toBe('kept: one lessons/twinning/');
});

test('a page that another has given way to is kept with the scripts that it names, but those of old browsers', async () => {
  const host = aHost('one', [A, B]);
  host.files['lessons/twinning/'] = `<script src="/${A}" async=""></script><script src="/${B}" noModule=""></script>`;
  const worker = aWorker(aBrowser(host));

  await worker.visit('lessons/twinning/');

  expect(worker.listKept()).toEqual([A, 'lessons/twinning/']);
});

test('a line that hangs is waited for some seconds; then what was kept is shown, and what was not is waited for', async () => {
  const host = aHost('one', []);
  const worker = await aWorkerThatKept(host);
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
  const worker = await aWorkerThatKept(host);
  host.instead['lessons/twinning/'] = { status: 502, body: 'Bad Gateway' };
  host.instead['new-page/'] = { status: 503, body: 'Unavailable' };

  expect(await worker.fetch('lessons/twinning/', 'navigate')).toBe('kept: one lessons/twinning/');
  expect(await worker.fetch('new-page/', 'navigate')).toBe('Unavailable');
});

test('without a network a page that was never opened says so, and names those that were', async () => {
  const host = aHost('one', []);
  host.files['lessons/twinning/'] = '<title>Twinning &amp; more</title>';
  const worker = await aWorkerThatKept(host);
  host.isOnline = false;

  const said = await worker.fetch('lessons/clustering/', 'navigate');

  expect(said).toContain('<h1>Not kept on this device</h1>');
  expect(said).toContain('<a href="/odd/sub-path/lessons/twinning/">Twinning &amp; more</a>');
  await expect(worker.fetch('icon.svg')).rejects.toThrow('no network');
});

test('a public file, whose name never changes, comes fresh, and from what was kept without a network', async () => {
  const host = aHost('one', []);
  const worker = aWorker(aBrowser(host));

  const online = await worker.fetch('icon.svg?1');
  host.isOnline = false;

  expect(online).toBe('one icon.svg');
  expect(await worker.fetch('icon.svg?1')).toBe('kept: one icon.svg');
});

test('a script that a page loads later is kept once it has been loaded', async () => {
  const host = aHost('one', [A]);
  const worker = aWorker(aBrowser(host));

  expect(await worker.fetch(A)).toBe(A);
  host.isOnline = false;

  expect(await worker.fetch(A)).toBe(`kept: ${A}`);
});

test('all that is asked for is kept, told step by step, and known to be kept', async () => {
  const host = aHost('one', [A, B]);
  const worker = aWorker(aBrowser(host));
  await worker.ask();

  await worker.keepAll();
  await worker.ask();

  expect(worker.told.map((each) => JSON.stringify(each))).toEqual([
    '{"isKept":false}',
    ...[1, 2, 3, 4, 5, 6].map((done) => JSON.stringify({ done, of: 6 })),
    '{"failed":0}',
    '{"isKept":true}',
  ]);
  host.isOnline = false;
  expect(await worker.fetch('lessons/clustering/', 'navigate')).toBe('kept: one lessons/clustering/');
});

test('what an earlier worker kept without looking is neither used nor left behind', async () => {
  const host = aHost('one', [A]);
  const browser = aBrowser(host);
  browser.stores.set('assets /odd/sub-path/', new Map([[`${SCOPE}${A}`, '<html>Log in</html>']]));
  const worker = aWorker(browser);

  await worker.send('install');
  await worker.send('activate');

  expect(await worker.fetch(A)).toBe(A);
  expect([...browser.stores.keys()]).not.toContain('assets /odd/sub-path/');
});

test('a storage that fails is no reason to fail online', async () => {
  const browser = aBrowser(aHost('one', [A]));
  const worker = aWorker(browser);
  browser.isStorageBroken = true;

  expect(await worker.fetch(A)).toBe(A);
  expect(await worker.fetch('lessons/twinning/', 'navigate')).toBe(`one lessons/twinning/ ${A}`);
  await worker.keepAll();
  await worker.ask();
  expect(worker.told.slice(-2)).toEqual([{ failed: 5 }, { isKept: false }]);
});

test('a site at another sub-path keeps what is its own', async () => {
  const browser = aBrowser(aHost('one', []));
  browser.stores.set('pages /other/ 1a2b', new Map([['https://school.example/other/', 'theirs']]));
  const worker = aWorker(browser);

  await worker.send('install');
  await worker.send('activate');

  expect([...browser.stores.keys()]).toContain('pages /other/ 1a2b');
  expect(browser.host.fetched).toEqual([]);
});

test("an asset comes from what was kept; Next's data and other sites are left to the browser", async () => {
  const worker = await aWorkerThatKept(aHost('one', [A]));

  expect(await worker.fetch(A)).toBe(`kept: ${A}`);
  expect(await worker.fetch('lessons/twinning/?_rsc=1a2b', 'cors')).toBe('left to the browser');
});
