import { createClerk } from '../../../runtime/collect/clerk';
import type { ClerkRequest, StopSign } from '../../../runtime/collect/protocol';

const handle = createClerk(
  (message) => self.postMessage(message),
  () => performance.now(),
);

self.addEventListener('message', ({ data }: MessageEvent<ClerkRequest | StopSign>) => void handle(data));
