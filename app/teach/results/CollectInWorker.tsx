'use client';

import { ResultsPage } from '../../../components/teach/results/ResultsPage';
import type { Outline } from '../../../domain/assignment/outline';
import { connectToWorker } from '../../../runtime/collect/worker-line';

/** Here, because how a worker's file is found is the bundler's matter. */
const connect = connectToWorker(() => new Worker(new URL('./clerk-worker.ts', import.meta.url)));

/** The results page with its clerk off the main thread. */
export function CollectInWorker({ outline, itemsUrl }: { outline: Outline; itemsUrl: string }) {
  return <ResultsPage outline={outline} itemsUrl={itemsUrl} connect={connect} />;
}
