// The template of /sw.js; scripts/write-service-worker.mjs fills in the values. All addresses are relative to the
// scope, so that the same file works under any sub-path.
const REVISION = '__REVISION__';
// Addresses, each with the hash of the bytes that the build made.
const PAGES = { __PAGES__: '' };
const FILES = { __FILES__: '' };
const ASSETS = { __ASSETS__: '' };

const scope = new URL(self.registration.scope);
// Sites at other sub-paths share this storage.
const PAGE_CACHES = `pages ${scope.pathname} `;
const PAGE_CACHE = PAGE_CACHES + REVISION;
const ASSET_CACHE = `checked assets ${scope.pathname}`;
// Of workers that kept whatever the host answered.
const UNCHECKED_CACHE = `assets ${scope.pathname}`;

const toUrl = (path) => new URL(path, scope).href;
const fileUrls = new Set(Object.keys(FILES).map(toUrl));
const assetUrls = new Set(Object.keys(ASSETS).map(toUrl));

/** Other bytes than the build's (a portal's page, a half finished upload) refuse the whole installation: it is tried again. */
async function fill(cacheName, hashes) {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  const wanted = Object.entries(hashes).filter(([path]) => !kept.has(toUrl(path)));
  const answers = await Promise.all(
    wanted.map(async ([path, integrity]) => {
      const url = toUrl(path);
      const response = await fetch(url, { cache: 'no-cache', redirect: 'error', integrity });
      if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
      return [url, response];
    }),
  );
  await Promise.all(answers.map(([url, response]) => cache.put(url, response)));
}

async function removeOld() {
  const names = await caches.keys();
  const isOld = (name) => (name.startsWith(PAGE_CACHES) && name !== PAGE_CACHE) || name === UNCHECKED_CACHE;
  await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
  const assets = await caches.open(ASSET_CACHE);
  const gone = (await assets.keys()).filter((request) => !assetUrls.has(request.url));
  await Promise.all(gone.map((request) => assets.delete(request)));
}

/** What is kept of an address, or nothing; a storage that fails is no reason to fail online. */
const findKept = (address, cacheName) => caches.match(address, { cacheName }).catch(() => undefined);

/** How long the network may take to begin an answer where one is kept. A line that hangs is worse than none. */
const PATIENCE_MS = 4000;

async function answerFresh(request, address) {
  const fresh = fetch(request);
  const kept = findKept(address, PAGE_CACHE);
  let timer;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  try {
    // Where nothing is kept there is nothing to be impatient for.
    const answer = (await Promise.race([fresh, patience.then(() => kept)])) ?? (await fresh);
    // A host that is down behind its gateway is no better than none.
    return answer.status >= 500 ? ((await kept) ?? answer) : answer;
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
  return (await findKept(request.url, ASSET_CACHE)) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([fill(PAGE_CACHE, { ...PAGES, ...FILES }), fill(ASSET_CACHE, ASSETS)]));
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
