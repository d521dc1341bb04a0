import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { fillTemplate } from '../../scripts/precache.mjs';

export const SCOPE = 'https://school.example/odd/sub-path/';
const template = readFileSync('scripts/service-worker.js', 'utf8');

interface FakeRequest {
  url: string;
  method: string;
  mode: string;
}

interface FakeResponse {
  ok: boolean;
  status: number;
  body: string;
}

/** What a host hands out: the files of one build by address, and whatever stands in its way. */
export interface Host {
  files: Record<string, string>;
  fetched: string[];
  isOnline: boolean;
  answersAfterMs: number;
  /** Answers to addresses in place of the build's. */
  instead: Record<string, Partial<FakeResponse> & { redirected?: boolean }>;
}

export function aHost(html: string, assets: string[]): Host {
  const names = ['', 'lessons/twinning/', 'icon.svg', ...assets];
  return {
    files: Object.fromEntries(names.map((name) => [name, name.startsWith('_next') ? name : `${html} ${name}`])),
    ...{ fetched: [], isOnline: true, answersAfterMs: 0, instead: {} },
  };
}

/** The browser's cache storage, keyed by address, and a fetch that checks `integrity` as browsers do. */
export function aBrowser(host: Host) {
  const stores = new Map<string, Map<string, FakeResponse>>();
  const browser = { host, stores, isStorageBroken: false };
  const toUrl = (request: { url: string } | string) => (typeof request === 'string' ? request : request.url);
  const fetch = async (
    request: { url: string } | string,
    { integrity, redirect }: { integrity?: string; redirect?: string } = {},
  ): Promise<FakeResponse> => {
    const url = toUrl(request);
    if (!browser.host.isOnline) throw new TypeError('no network');
    if (browser.host.answersAfterMs) await new Promise((resolve) => setTimeout(resolve, browser.host.answersAfterMs));
    const name = url.slice(SCOPE.length).replace(/\?.*/, '');
    browser.host.fetched.push(name);
    const instead = browser.host.instead[name];
    if (instead?.redirected && redirect === 'error') throw new TypeError('redirected');
    const body = instead?.body ?? browser.host.files[name];
    const status = instead?.status ?? (body === undefined ? 404 : 200);
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('base64');
    if (integrity && integrity !== `sha256-${hash}`) throw new TypeError('other bytes');
    return { ok: status < 300, status, body: body ?? '' };
  };
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, FakeResponse>();
    stores.set(name, store);
    return {
      keys: async () => [...store.keys()].map((url) => ({ url })),
      delete: async (request: { url: string }) => store.delete(request.url),
      put: async (url: string, response: FakeResponse) => {
        store.set(url, { ...response, body: `kept: ${response.body}` });
      },
    };
  };
  const caches = {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (request: { url: string } | string, { cacheName }: { cacheName: string }) => {
      if (browser.isStorageBroken) throw new DOMException('broken', 'UnknownError');
      return stores.get(cacheName)?.get(toUrl(request));
    },
  };
  return Object.assign(browser, { caches, fetch });
}

/** The worker of one build, run in a browser; events resolve to what the worker answers. */
export function aWorker(browser: ReturnType<typeof aBrowser>, built: Host = browser.host) {
  const listeners = new Map<string, (event: unknown) => void>();
  const self = {
    registration: { scope: SCOPE },
    clients: { claim: async () => undefined },
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  };
  const pick = (isWanted: (name: string) => boolean) =>
    Object.entries(built.files)
      .filter(([name]) => isWanted(name))
      .map(([address, text]) => ({ address, bytes: new TextEncoder().encode(text) }));
  const text = fillTemplate(template, {
    pages: pick((name) => name === '' || name.endsWith('/')),
    files: pick((name) => name === 'icon.svg'),
    assets: pick((name) => name.startsWith('_next/')),
  });
  const { caches, fetch } = browser;
  runInNewContext(text, { self, caches, fetch, setTimeout, clearTimeout, URL });
  const send = async (type: string, request?: FakeRequest) => {
    let answer: unknown = 'left to the browser';
    const take = (promise: unknown) => {
      answer = promise;
    };
    listeners.get(type)?.({ request, waitUntil: take, respondWith: take });
    return answer;
  };
  return {
    send,
    fetch: async (url: string, mode = 'no-cors') => {
      const answer = await send('fetch', { url: SCOPE + url, method: 'GET', mode });
      return typeof answer === 'string' ? answer : (answer as FakeResponse).body;
    },
  };
}
