/** What the service worker (scripts/service-worker.js) keeps for reading offline: what was opened, or all of it on request. */

/** How far the keeping of all has come, in requests. */
export interface KeepProgress {
  done: number;
  of: number;
}

/** A worker that has been silent for so long has died, or its line has. */
const SILENCE_MS = 60_000;

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

/** Whether all of the module is kept; false where nothing can be. */
export async function isAllKept(): Promise<boolean> {
  const worker = await findWorker();
  if (!worker) return false;
  const answer = await ask(worker, 'asked');
  return answer !== null && 'isKept' in answer && answer.isKept;
}

/**
 * Has the whole module kept. Resolves to whether it is; what could be had stays if not. Each time that something has come,
 * `tell` hears how far it is.
 */
export async function keepAll(tell: (progress: KeepProgress) => void = () => {}): Promise<boolean> {
  const worker = await findWorker();
  if (!worker) return false;
  const answer = await ask(worker, 'keep', tell);
  return answer !== null && 'failed' in answer && answer.failed === 0;
}

type Answer = { isKept: boolean } | { failed: number };

/** Asks the worker and gives its answer, or null when it is silent; `tell` hears how far it is until then. */
function ask(
  worker: ServiceWorker,
  type: 'asked' | 'keep',
  tell?: (progress: KeepProgress) => void,
): Promise<Answer | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = (answer: Answer | null) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const wait = () => setTimeout(() => end(null), SILENCE_MS);
    let timer = wait();
    port1.onmessage = ({ data }: MessageEvent<Answer | KeepProgress>) => {
      if (!('of' in data)) return end(data);
      clearTimeout(timer);
      timer = wait();
      tell?.(data);
    };
    worker.postMessage({ type }, [port2]);
  });
}

/** Whoever has put the module among his apps wants all of it. Gives a function that stops listening. */
export function keepAllOfApp(): () => void {
  const keep = () => void keepAll();
  window.addEventListener('appinstalled', keep);
  // Not every system tells that it was installed; each tells what it runs as.
  if (window.matchMedia?.('(display-mode: standalone)').matches)
    void isAllKept().then((isKept) => (isKept ? undefined : keepAll()));
  return () => window.removeEventListener('appinstalled', keep);
}

/** The worker that is on duty here, once there is one; null where there can be none, or none comes. */
async function findWorker(): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null;
  const none = new Promise<null>((resolve) => setTimeout(() => resolve(null), COMING_MS));
  return (await Promise.race([navigator.serviceWorker.ready, none]))?.active ?? null;
}
