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

/** What a host hands out: the files of one build by address, and whatever stands in its way. */
export interface Host {
  files: Record<string, string>;
  /** What was asked of it, in order. */
  fetched: string[];
  isOnline: boolean;
  answersAfterMs: number;
  /** Answers to addresses in place of the build's. */
  instead: Record<string, { body?: string; status?: number; redirected?: boolean }>;
}

/** A home, a lesson and an icon, and scripts that the lesson names. */
export function aHost(html: string, assets: string[]): Host {
  const pages = ['', 'lessons/twinning/', 'lessons/clustering/', 'icon.svg'].map((name) => [name, `${html} ${name}`]);
  const files = Object.fromEntries([...pages, ...assets.map((name) => [name, name])]);
  files['lessons/twinning/'] = [`${html} lessons/twinning/`, ...assets].join(' ');
  return { files, fetched: [], isOnline: true, answersAfterMs: 0, instead: {} };
}

/** The browser's cache storage, keyed by address; its own cache of what it has fetched; and a fetch that checks `integrity`. */
export function aBrowser(host: Host) {
  const stores = new Map<string, Map<string, string>>();
  const own = new Map<string, string>();
  const browser = { host, stores, own, isStorageBroken: false };
  const toUrl = (request: { url: string } | string) => (typeof request === 'string' ? request : request.url);
  const fetch = async (
    request: { url: string } | string,
    { integrity, redirect, cache }: { integrity?: string; redirect?: string; cache?: string } = {},
  ): Promise<Response> => {
    const name = toUrl(request).slice(SCOPE.length).replace(/\?.*/, '');
    const has = cache === 'force-cache' ? own.get(name) : undefined;
    if (has === undefined) {
      if (!browser.host.isOnline) throw new TypeError('no network');
      if (browser.host.answersAfterMs) await new Promise((resolve) => setTimeout(resolve, browser.host.answersAfterMs));
      browser.host.fetched.push(name);
    }
    const instead = browser.host.instead[name];
    if (instead?.redirected && redirect === 'error') throw new TypeError('redirected');
    const body = has ?? instead?.body ?? browser.host.files[name];
    const status = instead?.status ?? (body === undefined ? 404 : 200);
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('base64');
    if (integrity && integrity !== `sha256-${hash}`) throw new TypeError('other bytes');
    if (status === 200) own.set(name, body ?? '');
    return new Response(body ?? '', { status });
  };
  const find = (name: string, url: string) => {
    if (browser.isStorageBroken) throw new DOMException('broken', 'UnknownError');
    const text = stores.get(name)?.get(url);
    return text === undefined ? undefined : new Response(`kept: ${text}`);
  };
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return {
      keys: async () => [...store.keys()].map((url) => ({ url })),
      match: async (url: string) => find(name, url),
      delete: async (request: { url: string }) => store.delete(request.url),
      put: async (url: string, response: Response) => {
        store.set(url, await response.text());
      },
    };
  };
  const caches = {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (request: { url: string } | string, { cacheName }: { cacheName: string }) =>
      find(cacheName, toUrl(request)),
  };
  return Object.assign(browser, { caches, fetch });
}

/** The worker of one build, run in a browser; events resolve once all that they begin is done. */
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
  const { worker, lists } = fillTemplate(template, {
    pages: pick((name) => name === '' || name.endsWith('/')),
    files: pick((name) => name === 'icon.svg'),
    assets: pick((name) => name.startsWith('_next/')),
  });
  for (const { name, text } of lists) built.files[`kept/${name}.json`] = text;
  const { caches, fetch } = browser;
  runInNewContext(worker, { self, caches, fetch, setTimeout, clearTimeout, URL, Response });
  const send = async (type: string, more: { request?: FakeRequest; data?: unknown; ports?: unknown[] } = {}) => {
    let answer: unknown = 'left to the browser';
    const begun: unknown[] = [];
    listeners.get(type)?.({
      ports: [],
      ...more,
      waitUntil: (promise: unknown) => begun.push(promise),
      respondWith: (promise: unknown) => {
        answer = promise;
      },
    });
    const given = await answer;
    await Promise.all(begun);
    return given;
  };
  const told: unknown[] = [];
  const say = (data: object) => send('message', { data, ports: [{ postMessage: (text: unknown) => told.push(text) }] });
  return {
    send,
    told,
    fetch: async (url: string, mode = 'no-cors') => {
      const answer = await send('fetch', { request: { url: SCOPE + url, method: 'GET', mode } });
      return typeof answer === 'string' ? answer : await (answer as Response).text();
    },
    /** As a page does once it stands: it has been fetched, with what it needed. */
    visit: async (name: string, loaded: string[] = []) => {
      for (const each of [name, ...loaded]) await browser.fetch(SCOPE + each);
      await say({ type: 'visited', address: SCOPE + name, loaded: loaded.map((each) => SCOPE + each) });
    },
    keepAll: () => say({ type: 'keep' }),
    ask: () => say({ type: 'asked' }),
    listKept: () =>
      [...browser.stores.values()].flatMap((store) => [...store.keys()].map((url) => url.slice(SCOPE.length))).sort(),
  };
}

/** A worker on duty that has kept one lesson. */
export async function aWorkerThatKept(host: Host, browser = aBrowser(host)) {
  const worker = aWorker(browser);
  await worker.send('install');
  await worker.send('activate');
  await worker.visit('lessons/twinning/');
  return worker;
}
