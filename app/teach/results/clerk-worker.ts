import { createClerk } from '../../../runtime/collect/clerk';
import type { Request, StopSign } from '../../../runtime/collect/protocol';

const handle = createClerk(
  (message) => self.postMessage(message),
  () => performance.now(),
);

self.addEventListener('message', ({ data }: MessageEvent<Request | StopSign>) => void handle(data));
