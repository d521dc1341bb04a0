// The template of /sw.js; scripts/write-service-worker.mjs fills in the values. All addresses are relative to the
// scope, so that the same file works under any sub-path.
const REVISION = '__REVISION__';
const PAGES = ['__PAGES__'];
const FILES = ['__FILES__'];
const ASSETS = ['__ASSETS__'];

const scope = new URL(self.registration.scope);
// Sites at other sub-paths share this storage.
const PAGE_CACHES = `pages ${scope.pathname} `;
const PAGE_CACHE = PAGE_CACHES + REVISION;
const ASSET_CACHE = `assets ${scope.pathname}`;

const toUrl = (path) => new URL(path, scope).href;
const fileUrls = new Set(FILES.map(toUrl));
const assetUrls = new Set(ASSETS.map(toUrl));

async function fill(cacheName, urls) {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  await cache.addAll(urls.filter((url) => !kept.has(url)).map((url) => new Request(url, { cache: 'no-cache' })));
}

async function removeOld() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PAGE_CACHES) && name !== PAGE_CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  const assets = await caches.open(ASSET_CACHE);
  const gone = (await assets.keys()).filter((request) => !assetUrls.has(request.url));
  await Promise.all(gone.map((request) => assets.delete(request)));
}

/** How long the network may take to begin an answer where one is kept. A line that hangs is worse than none. */
const PATIENCE_MS = 4000;

async function answerFresh(request, address) {
  const fresh = fetch(request);
  const kept = caches.match(address, { cacheName: PAGE_CACHE });
  let timer;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  try {
    // Where nothing is kept there is nothing to be impatient for.
    return (await Promise.race([fresh, patience.then(() => kept)])) ?? (await fresh);
  } catch (offline) {
    const page = await kept;
    if (page) return page;
    throw offline;
  } finally {
    clearTimeout(timer);
  }
}

// An asset's name holds a hash of its bytes, so what is kept under it never grows old.
async function answerAsset(request) {
  return (await caches.match(request.url, { cacheName: ASSET_CACHE })) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  const fresh = [...PAGES, ...FILES].map(toUrl);
  event.waitUntil(Promise.all([fill(PAGE_CACHE, fresh), fill(ASSET_CACHE, [...assetUrls])]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') {
    event.respondWith(answerFresh(request, origin + pathname.replace(/\/?$/, '/')));
  } else if (assetUrls.has(request.url)) {
    event.respondWith(answerAsset(request));
  } else if (fileUrls.has(origin + pathname)) {
    event.respondWith(answerFresh(request, origin + pathname));
  }
  // Next's own data requests are left to fail offline: the router then loads the page itself, which is kept.
});
