// biome-ignore-all lint/style/noExcessiveLinesPerFile: a worker is one file
// The template of /sw.js; scripts/write-service-worker.mjs fills in the values. All addresses are relative to the
// scope, so that the same file works under any sub-path. It keeps what was opened, and all of it when asked to; of
// what a host answers only the bytes that the build made.
const REVISION = '__REVISION__';
// Addresses, each with the hash of its bytes. Those of the pages stand in lists of their own (kept/*.json), since
// there are more of them with each lesson.
const FILES = { __FILES__: '' };
const ASSETS = { __ASSETS__: '' };

const scope = new URL(self.registration.scope);
// Sites at other sub-paths share this storage.
const PAGE_CACHES = `pages ${scope.pathname} `;
const PAGE_CACHE = PAGE_CACHES + REVISION;
const ASSET_CACHE = `checked assets ${scope.pathname}`;
// Of workers that kept whatever the host answered.
const UNCHECKED_CACHE = `assets ${scope.pathname}`;
// An entry that says that all is to be kept.
const ALL_MARK = 'kept/all';
/** How many requests the whole module may have on the line at once. */
const LANES = 6;

const toUrl = (path) => new URL(path, scope).href;
const toPath = (url) => url.slice(scope.href.length);
const fileUrls = new Set(Object.keys(FILES).map(toUrl));
const assetUrls = new Set(Object.keys(ASSETS).map(toUrl));

/** Which list a page stands in: each lesson and quiz has its own (scripts/precache.mjs writes them). */
const listOf = (path) => /^(?:lessons|quiz)\/[^/]+/.exec(path)?.[0].replace('/', '-') ?? 'site';

/** The pages of one list with their hashes; none when it can't be had, or is another build's. */
async function fetchPages(name) {
  try {
    const response = await fetch(toUrl(`kept/${name}.json`), { cache: 'no-cache', redirect: 'error' });
    const list = await response.json();
    return list.revision === REVISION ? list.pages : {};
  } catch {
    return {};
  }
}

async function isMissing(cache, path) {
  return !(await cache.match(toUrl(path)));
}

/** Keeps one address, from the browser's own cache where that has it. Other bytes than the build's are an error. */
async function keep(cacheName, path, integrity) {
  const cache = await caches.open(cacheName);
  if (!(await isMissing(cache, path))) return;
  const ask = async (mode) => {
    const response = await fetch(toUrl(path), { cache: mode, redirect: 'error', integrity });
    if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
    return response;
  };
  // What the browser has may be an older build's.
  await cache.put(toUrl(path), await ask('force-cache').catch(() => ask('no-cache')));
}

/** The same for many; what can't be had is told by how many there were, and what could be had stays. */
async function keepMany(wanted, tell = () => {}) {
  let done = 0;
  let failed = 0;
  const queue = [...wanted];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await keep(...next).catch(() => {
        failed += 1;
      });
      done += 1;
      tell({ done, of: wanted.length });
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return failed;
}

const listAll = (cacheName, hashes) => Object.entries(hashes).map(([path, hash]) => [cacheName, path, hash]);
const pick = (hashes, paths) => Object.fromEntries(Object.entries(hashes).filter(([path]) => paths.has(path)));

/** The scripts, styles and files that a page names, without what only browsers need that have no workers. */
function listNamed(html) {
  const modern = html.replace(/<script\b[^>]*\bnoModule\b[^>]*>/gi, '');
  const paths = new Set(modern.match(/_next\/static\/[\w./~()%-]+/g));
  return [...listAll(ASSET_CACHE, pick(ASSETS, paths)), ...(html.includes('icon.svg') ? listIcons() : [])];
}
const listIcons = () => listAll(PAGE_CACHE, pick(FILES, new Set(['icon.svg'])));

/** What the scripts among these fetch later, when it is needed. */
async function listLater(named) {
  const cache = await caches.open(ASSET_CACHE);
  const scripts = named.map(([, path]) => path).filter((path) => path.endsWith('.js'));
  const texts = await Promise.all(scripts.map(async (path) => (await cache.match(toUrl(path)))?.text() ?? ''));
  const found = texts.join('\n').match(/static\/chunks\/[\w.~()-]+\.(?:js|css)/g) ?? [];
  return listAll(ASSET_CACHE, pick(ASSETS, new Set(found.map((path) => `_next/${path}`))));
}

/**
 * Keeps pages by their addresses, with all that they name and, `isWhole`, what their scripts fetch later; gives how many
 * could not be had.
 */
async function keepPages(paths, isWhole = false) {
  const names = [...new Set(paths.map(listOf))];
  const hashes = Object.assign({}, ...(await Promise.all(names.map(fetchPages))));
  let failed = await keepMany(listAll(PAGE_CACHE, pick(hashes, new Set(paths))));
  const cache = await caches.open(PAGE_CACHE);
  for (const path of paths) {
    const page = await cache.match(toUrl(path));
    if (!page) continue;
    const named = listNamed(await page.text());
    failed += await keepMany(named);
    if (isWhole) failed += await keepMany(await listLater(named));
  }
  return failed;
}

async function keepAll(tell) {
  const pages = await fetchPages('all');
  if (Object.keys(pages).length === 0) return 1;
  const failed = await keepMany(
    [...listAll(PAGE_CACHE, { ...pages, ...FILES }), ...listAll(ASSET_CACHE, ASSETS)],
    tell,
  );
  if (failed === 0) await (await caches.open(PAGE_CACHE)).put(toUrl(ALL_MARK), new Response(''));
  return failed;
}

const isAllKept = async () => !(await isMissing(await caches.open(PAGE_CACHE), ALL_MARK));

/** What earlier builds' workers kept of this site, as paths. */
async function listKept() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PAGE_CACHES));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return [...new Set(kept.flat().map(({ url }) => toPath(url)))];
}

/** A new build takes over what the last one kept, page for page, or is tried again. */
async function takeOver() {
  const kept = await listKept();
  if (kept.length === 0) return;
  const failed = kept.includes(ALL_MARK)
    ? await keepAll(() => {})
    : // What had been fetched when it was needed would else be gone with the old build.
      await keepPages(
        kept.filter((path) => path === '' || path.endsWith('/')),
        true,
      );
  if (failed > 0) throw new TypeError(`${failed} of what is kept could not be had anew`);
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
    if (request.mode === 'navigate') return sayNotKept();
    throw offline;
  } finally {
    clearTimeout(timer);
  }
}

/** A page of its own in place of the browser's: what is not here, what is, and how to have the rest. */
async function sayNotKept() {
  const cache = await caches.open(PAGE_CACHE);
  const rows = await Promise.all(
    (await cache.keys())
      .filter(({ url }) => url.endsWith('/'))
      .map(async ({ url }) => {
        // As the build wrote it: nothing in it is to be escaped once more.
        const title = /<title>([^<]*)<\/title>/.exec(await (await cache.match(url)).text())?.[1];
        return `<li><a href="${new URL(url).pathname}">${title ?? toPath(url)}</a></li>`;
      }),
  );
  const list = rows.length > 0 ? `<p>Kept here, and readable now:</p><ul>${rows.join('')}</ul>` : '';
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Not kept on this device</title><h1>Not kept on this device</h1><p>There is no network, and this page was not opened here before. Once you are online, open it, or keep the whole module for offline use (under Privacy and accessibility). What you answered is safe.</p>${list}</html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };
  return new Response(html, { status: 503, headers });
}

// An asset's name holds a hash of its bytes, so what is kept under it never grows old.
async function answerAsset(event) {
  const { url } = event.request;
  const kept = await findKept(url, ASSET_CACHE);
  if (kept) return kept;
  const response = await fetch(event.request);
  // From the browser's own cache by now.
  if (response.ok) event.waitUntil(keep(ASSET_CACHE, toPath(url), ASSETS[toPath(url)]).catch(() => {}));
  return response;
}

/** A file, and with questions of one bank those of the others: tomorrow's review may ask them, and offline. */
function listWith(path) {
  const isBank = path.startsWith('items/') && !self.navigator?.connection?.saveData;
  return listAll(PAGE_CACHE, FILES).filter(([, one]) => one === path || (isBank && one.startsWith('items/')));
}

async function answerFile(event, address) {
  const response = await answerFresh(event.request, address);
  if (response.ok) event.waitUntil(keepMany(listWith(toPath(address))).catch(() => {}));
  return response;
}

self.addEventListener('install', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => self.clients.claim()));
});

// What a page says: where it is and what it has loaded (visited), that all is wanted (keep), or a question (asked).
self.addEventListener('message', (event) => {
  const { type, address, loaded = [] } = event.data ?? {};
  const answer = (text) => event.ports[0]?.postMessage(text);
  if (type === 'visited') {
    const assets = pick(ASSETS, new Set(loaded.map(toPath)));
    const files = pick(FILES, new Set(loaded.map((url) => toPath(url).replace(/\?.*/, ''))));
    const had = keepMany([...listAll(ASSET_CACHE, assets), ...listAll(PAGE_CACHE, files)]);
    event.waitUntil(had.then(() => keepPages([toPath(address)])).catch(() => {}));
  } else if (type === 'keep') {
    const all = keepAll((progress) => answer(progress));
    event.waitUntil(all.catch(() => 1).then((failed) => answer({ failed })));
  } else if (type === 'asked') {
    event.waitUntil(
      isAllKept().then(
        (isKept) => answer({ isKept }),
        () => answer({ isKept: false }),
      ),
    );
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') {
    event.respondWith(answerFresh(request, origin + pathname.replace(/\/?$/, '/')));
  } else if (assetUrls.has(request.url)) {
    event.respondWith(answerAsset(event));
  } else if (fileUrls.has(origin + pathname)) {
    event.respondWith(answerFile(event, origin + pathname));
  }
  // Next's own data requests are left to fail offline: the router then loads the page itself, which is kept.
});
