import { createStore, type StoreApi } from 'zustand/vanilla';
import { createClerk } from './clerk';
import type { Book, Reply, Request, RowDetails } from './protocol';

export interface CollectorState {
  /** Receipts are being read or graded. */
  isWorking: boolean;
  progress: { done: number; total: number } | null;
  book: Book;
  /** Of the row asked for last. */
  details: RowDetails | null;
}

export const EMPTY_BOOK: Book = {
  received: 0,
  refused: [],
  found: [],
  assignment: null,
  rows: [],
  copies: [],
  analysis: [],
};

/** The page's side of collecting: what has been found so far, and the way to ask for more. */
export interface Collector extends StoreApi<CollectorState> {
  send(request: Request): void;
  close(): void;
}

/** A line to a clerk, wherever it works. */
export interface Line {
  send(request: Request): void;
  close(): void;
}

export type Connect = (onReply: (message: Reply) => void) => Line;

/** A collector over a line to a clerk. */
export function createCollector(connect: Connect): Collector {
  const store = createStore<CollectorState>(() => ({
    isWorking: false,
    progress: null,
    book: EMPTY_BOOK,
    details: null,
  }));
  let waiting = 0;
  const line = connect((message) => {
    if (message.type === 'progress') store.setState({ progress: { done: message.done, total: message.total } });
    else if (message.type === 'details') store.setState({ details: message.details });
    else {
      waiting -= 1;
      store.setState({ book: message.book, isWorking: waiting > 0, progress: null });
    }
  });
  return {
    ...store,
    send: (request) => {
      if (request.type === 'show') store.setState({ details: null });
      else {
        waiting += 1;
        store.setState({ isWorking: true });
      }
      line.send(request);
    },
    close: () => line.close(),
  };
}

/** A clerk in the page itself: for browsers without workers, and for tests. */
export const connectInPage: Connect = (onReply) => {
  let isOpen = true;
  const clerk = createClerk(
    (message) => {
      if (isOpen) onReply(message);
    },
    () => performance.now(),
  );
  return {
    send: (request) => void clerk(request),
    close: () => {
      isOpen = false;
    },
  };
};

/** A clerk in a worker. Where the browser does not start it, what was asked so far is done in the page instead. */
export function connectToWorker(start: () => Worker): Connect {
  return (onReply) => {
    let sent: Request[] = [];
    let inPage: Line | null = null;
    let worker: Worker | null = null;
    let hasStarted = false;
    const fallBack = () => {
      worker?.terminate();
      worker = null;
      inPage = connectInPage(onReply);
      for (const request of sent) inPage.send(request);
      sent = [];
    };
    try {
      worker = start();
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        hasStarted = true;
        // What it was given, it has.
        sent = [];
        onReply(data);
      });
      worker.addEventListener('error', () => {
        // Later on, another clerk would not know the receipts that this one has read.
        if (!hasStarted) fallBack();
      });
    } catch {
      fallBack();
    }
    return {
      send: (request) => {
        if (inPage) inPage.send(request);
        else {
          if (!hasStarted) sent.push(request);
          worker?.postMessage(request);
        }
      },
      close: () => {
        worker?.terminate();
        inPage?.close();
      },
    };
  };
}
