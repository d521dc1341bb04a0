// The template of /sw.js; scripts/write-service-worker.mjs fills in the three values. All addresses are relative to
// the scope, so that the same file works under any sub-path.
const REVISION = '__REVISION__';
const PAGES = ['__PAGES__'];
const ASSETS = ['__ASSETS__'];

const PAGE_CACHE = `pages-${REVISION}`;
const ASSET_CACHE = 'assets';
const scope = new URL(self.registration.scope);
const toUrl = (path) => new URL(path, scope).href;
const assetUrls = new Set(ASSETS.map(toUrl));

async function fill(cacheName, urls) {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  // A hashed asset that an earlier revision brought is the same bytes; pages have a cache of their own for each revision.
  await cache.addAll(urls.filter((url) => !kept.has(url)).map((url) => new Request(url, { cache: 'no-cache' })));
}

async function removeOld() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('pages-') && name !== PAGE_CACHE).map((name) => caches.delete(name)),
  );
  const assets = await caches.open(ASSET_CACHE);
  const old = (await assets.keys()).filter((request) => !assetUrls.has(request.url));
  await Promise.all(old.map((request) => assets.delete(request)));
}

async function answerAsset(request) {
  return (await caches.match(request, { cacheName: ASSET_CACHE })) ?? fetch(request);
}

async function answerPage(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const url = new URL(request.url);
    const address = url.origin + url.pathname.replace(/\/?$/, '/');
    const kept = await caches.match(address, { cacheName: PAGE_CACHE });
    if (kept) return kept;
    throw offline;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([fill(PAGE_CACHE, PAGES.map(toUrl)), fill(ASSET_CACHE, [...assetUrls])]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request));
  // Next's own data requests are left to fail offline: the router then loads the page itself, which is kept.
  else if (assetUrls.has(request.url)) event.respondWith(answerAsset(request));
});
