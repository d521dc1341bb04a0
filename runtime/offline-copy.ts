/** What the service worker (scripts/service-worker.js) keeps for reading offline: what was opened. All of it on request: keep-all.ts. */

/** How long a worker that has been asked for may take to come. A browser that refuses it never says so here. */
const COMING_MS = 20_000;

/** A page is worth its bytes once somebody has stayed on it. */
const STAY_MS = 3000;

/** Whether the reader has asked for as few bytes as possible, or the line is of the slowest. */
export function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/**
 * Tells the worker that a page is open, and what has been loaded for it, which costs no request when the page came as a
 * page. `isFirst` is false for one that Next has put in place of another: its HTML has to be fetched, so never for whom
 * bytes are dear. Gives a function that takes it back.
 */
export function noteVisit(isFirst: boolean): () => void {
  if (!isFirst && isSparing()) return () => {};
  const timer = setTimeout(() => void tellVisit(), isFirst ? 0 : STAY_MS);
  return () => {
    if (!isFirst) clearTimeout(timer);
  };
}

async function tellVisit(): Promise<void> {
  const worker = await findWorker();
  const { origin, pathname } = window.location;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  worker?.postMessage({
    type: 'visited',
    address: `${origin}${pathname.replace(/\/?$/, '/')}`,
    loaded: loaded.filter((name) => name.startsWith(origin)),
  });
}

/** The worker that is on duty here, once there is one; null where there can be none, or none comes. */
export async function findWorker(): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null;
  const none = new Promise<null>((resolve) => setTimeout(() => resolve(null), COMING_MS));
  return (await Promise.race([navigator.serviceWorker.ready, none]))?.active ?? null;
}
