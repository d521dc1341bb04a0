import { findWorker } from './offline-copy';

/** How far the keeping of all has come, in requests. */
export interface KeepProgress {
  done: number;
  of: number;
}

/** A worker that has been silent for so long has died, or its line has. */
const SILENCE_MS = 60_000;

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
