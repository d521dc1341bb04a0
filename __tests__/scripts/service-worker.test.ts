import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { fillTemplate } from '../../scripts/precache.mjs';

const SCOPE = 'https://school.example/odd/sub-path/';
const template = readFileSync('scripts/service-worker.js', 'utf8');

interface FakeRequest {
  url: string;
  method: string;
  mode: string;
}

/** The browser's cache storage, keyed by address; `origin` answers what is fetched, or fails as a lost network does. */
function aBrowser(origin: { isOnline: boolean; fetched: string[]; answersAfterMs?: number }) {
  const stores = new Map<string, Map<string, string>>();
  const toUrl = (request: { url: string } | string) => (typeof request === 'string' ? request : request.url);
  const fetchText = async (request: { url: string } | string) => {
    if (!origin.isOnline) throw new TypeError('no network');
    if (origin.answersAfterMs) await new Promise((resolve) => setTimeout(resolve, origin.answersAfterMs));
    origin.fetched.push(toUrl(request));
    return `fresh ${toUrl(request)}`;
  };
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return {
      keys: async () => [...store.keys()].map((url) => ({ url })),
      delete: async (request: { url: string }) => store.delete(request.url),
      addAll: async (requests: { url: string }[]) => {
        for (const request of requests) store.set(request.url, `kept ${request.url} (${await fetchText(request)})`);
      },
    };
  };
  const caches = {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (request: { url: string } | string, { cacheName }: { cacheName: string }) =>
      stores.get(cacheName)?.get(toUrl(request)),
  };
  return { stores, caches, fetchText };
}

/** A worker of the given pages and assets, run in a browser; events resolve to what the worker answers. */
function aWorker(browser: ReturnType<typeof aBrowser>, html: string, assets: string[]) {
  const listeners = new Map<string, (event: unknown) => void>();
  const self = {
    registration: { scope: SCOPE },
    clients: { claim: async () => undefined },
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  };
  const pages = ['', 'lessons/twinning/'].map((address) => ({
    address,
    bytes: new TextEncoder().encode(html),
  }));
  const files = [{ address: 'icon.svg', bytes: new Uint8Array() }];
  class Request {
    constructor(readonly url: string) {}
  }
  runInNewContext(fillTemplate(template, { pages, files, assets }), {
    self,
    caches: browser.caches,
    fetch: browser.fetchText,
    setTimeout,
    clearTimeout,
    Request,
    URL,
  });
  const send = async (type: string, request?: FakeRequest) => {
    let answer: unknown = 'left to the browser';
    const take = (promise: unknown) => {
      answer = promise;
    };
    listeners.get(type)?.({ request, waitUntil: take, respondWith: take });
    return answer;
  };
  return { send, fetch: (url: string, mode = 'no-cors') => send('fetch', { url: SCOPE + url, method: 'GET', mode }) };
}

test('a page comes fresh from the network, and from what was kept without one, whatever its search says', async () => {
  const origin = { isOnline: true, fetched: [] };
  const worker = aWorker(aBrowser(origin), 'one', ['_next/static/a.js']);
  await worker.send('install');

  const online = await worker.fetch('lessons/twinning/', 'navigate');
  origin.isOnline = false;

  expect(online).toBe(`fresh ${SCOPE}lessons/twinning/`);
  expect(await worker.fetch('lessons/twinning/?assigned=3', 'navigate')).toMatch(/^kept .*lessons\/twinning\/ /);
  expect(await worker.fetch('lessons/twinning', 'navigate')).toMatch(/^kept .*lessons\/twinning\/ /);
});

test('a line that hangs is waited for some seconds; then what was kept is shown, and what was not is waited for', async () => {
  const origin: Parameters<typeof aBrowser>[0] = { isOnline: true, fetched: [] };
  const worker = aWorker(aBrowser(origin), 'one', []);
  await worker.send('install');
  jest.useFakeTimers();
  origin.answersAfterMs = 60_000;

  const kept = worker.fetch('lessons/twinning/', 'navigate');
  const unknown = worker.fetch('no-such-page/', 'navigate');
  await jest.advanceTimersByTimeAsync(5000);
  expect(await kept).toMatch(/^kept .*lessons\/twinning\/ /);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await unknown).toBe(`fresh ${SCOPE}no-such-page/`);
  origin.answersAfterMs = 3000;
  const slow = worker.fetch('lessons/twinning/', 'navigate');
  await jest.advanceTimersByTimeAsync(4000);
  expect(await slow).toBe(`fresh ${SCOPE}lessons/twinning/`);
  jest.useRealTimers();
});

test('a page that was never kept stays the failure that it is without a network', async () => {
  const origin = { isOnline: true, fetched: [] };
  const worker = aWorker(aBrowser(origin), 'one', []);
  await worker.send('install');
  origin.isOnline = false;

  await expect(worker.fetch('no-such-page/', 'navigate')).rejects.toThrow('no network');
});

test('a public file, whose name never changes, comes fresh, and from what was kept without a network', async () => {
  const origin = { isOnline: true, fetched: [] };
  const worker = aWorker(aBrowser(origin), 'one', []);
  await worker.send('install');

  const online = await worker.fetch('icon.svg?1');
  origin.isOnline = false;

  expect(online).toBe(`fresh ${SCOPE}icon.svg?1`);
  expect(await worker.fetch('icon.svg?1')).toMatch(/^kept /);
});

test('a site at another sub-path keeps what is its own', async () => {
  const browser = aBrowser({ isOnline: true, fetched: [] });
  browser.stores.set('pages /other/ 1a2b', new Map());
  const worker = aWorker(browser, 'one', []);

  await worker.send('install');
  await worker.send('activate');

  expect([...browser.stores.keys()]).toContain('pages /other/ 1a2b');
});

test("an asset comes from what was kept; Next's data and other sites are left to the browser", async () => {
  const worker = aWorker(aBrowser({ isOnline: true, fetched: [] }), 'one', ['_next/static/a.js']);
  await worker.send('install');

  expect(await worker.fetch('_next/static/a.js')).toMatch(/^kept /);
  expect(await worker.fetch('lessons/twinning/?_rsc=1a2b', 'cors')).toBe('left to the browser');
});

test('a new revision fetches every page again but only the assets that changed, and drops the old of both', async () => {
  const origin = { isOnline: true, fetched: [] as string[] };
  const browser = aBrowser(origin);
  const first = aWorker(browser, 'one', ['_next/static/a.js', '_next/static/b.js']);
  await first.send('install');
  await first.send('activate');
  origin.fetched.length = 0;

  const second = aWorker(browser, 'two', ['_next/static/a.js', '_next/static/c.js']);
  await second.send('install');
  await second.send('activate');

  expect(origin.fetched.sort()).toEqual([
    SCOPE,
    `${SCOPE}_next/static/c.js`,
    `${SCOPE}icon.svg`,
    `${SCOPE}lessons/twinning/`,
  ]);
  expect([...browser.stores.keys()].filter((name) => name.startsWith('pages '))).toHaveLength(1);
  expect([...(browser.stores.get('assets /odd/sub-path/')?.keys() ?? [])].sort()).toEqual([
    `${SCOPE}_next/static/a.js`,
    `${SCOPE}_next/static/c.js`,
  ]);
});
