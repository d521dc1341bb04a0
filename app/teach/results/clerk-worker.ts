import { createClerk } from '../../../runtime/collect/clerk';
import type { Request } from '../../../runtime/collect/protocol';

const handle = createClerk(
  (message) => self.postMessage(message),
  () => performance.now(),
);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void handle(data));
