import { createStore, type StoreApi } from 'zustand/vanilla';
import { createClerk } from './clerk';
import type { Book, ClerkReply, ClerkRequest, RowDetails } from './protocol';

export interface CollectorState {
  /** Receipts are being read or graded. */
  isWorking: boolean;
  progress: { done: number; total: number } | null;
  book: Book;
  /** Of the row asked for last. */
  details: RowDetails | null;
  /** The last request could not be done. */
  hasFailed: boolean;
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
  send(request: ClerkRequest): void;
  /** Ends what is being read; what was read is kept. */
  stop(): void;
  close(): void;
}

/** A line to a clerk, wherever it works. */
export interface Line {
  send(request: ClerkRequest): void;
  stop(): void;
  close(): void;
}

export type Connect = (onReply: (message: ClerkReply) => void) => Line;

/** A collector over a line to a clerk. */
export function createCollector(connect: Connect): Collector {
  const store = createStore<CollectorState>(() => ({
    isWorking: false,
    progress: null,
    book: EMPTY_BOOK,
    details: null,
    hasFailed: false,
  }));
  const waiting: ClerkRequest['type'][] = [];
  const isWorking = () => waiting.some((type) => type !== 'show');
  const line = connect((message) => {
    switch (message.type) {
      case 'progress':
        store.setState({ progress: { done: message.done, total: message.total } });
        break;
      case 'details':
        store.setState({ details: message.details });
        break;
      case 'book':
        store.setState({ book: message.book });
        break;
      case 'failed':
        store.setState({ hasFailed: true });
        break;
      case 'answered':
        waiting.shift();
        store.setState({ isWorking: isWorking(), progress: null });
        break;
    }
  });
  return {
    ...store,
    send: (request) => {
      waiting.push(request.type);
      if (request.type === 'show') store.setState({ details: null });
      store.setState({ isWorking: isWorking(), hasFailed: false });
      line.send(request);
    },
    stop: () => line.stop(),
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
    stop: () => void clerk({ type: 'stop' }),
    close: () => {
      isOpen = false;
    },
  };
};
