import type { ServerResponse } from 'node:http';
import { openLine } from '../../bench/line.mjs';

/** What a host writes to, with the moment at which it had all. */
function aResponse() {
  const response = { bytes: 0, endedAt: 0, on: () => {} };
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return Object.assign(response, {
    finished,
    write: (packet: Buffer) => {
      response.bytes += packet.length;
    },
    end: () => {
      response.endedAt = performance.now();
      finish();
    },
  });
}

test('a line sends no faster than it is wide, and answers share it', async () => {
  const line = openLine();
  line.set({ kilobits: 800, latencyMs: 0 });
  const [long, short] = [aResponse(), aResponse()];
  const start = performance.now();

  line.send(long as unknown as ServerResponse, Buffer.alloc(28_000));
  line.send(short as unknown as ServerResponse, Buffer.alloc(2800));
  await Promise.all([long.finished, short.finished]);

  expect(long.bytes + short.bytes).toBe(30_800);
  expect(short.endedAt).toBeLessThan(long.endedAt);
  // 100 bytes a millisecond.
  expect(long.endedAt - start).toBeGreaterThan(290);
});
