import { type FuzzTarget, TARGETS } from './fuzz-targets';
import { createRandom } from './mutate';

/** All of them by npm run fuzz, a sample in npm test. */
const RUNS = process.env.FUZZ === 'all' ? 24_000 : 250;

/** The longest that a small input may take, in milliseconds; in npm test, which any machine runs, only what hangs is found. */
const MAX_MS = process.env.FUZZ === 'all' ? 50 : 1000;

/** What is slow once may have waited for another program, or for the garbage of those before it; what is slow each time is slow. */
async function isSlow({ read }: FuzzTarget, input: never): Promise<boolean> {
  for (let n = 0; n < 20; n += 1) {
    // A full heap is cleared between two tries, not within each of them.
    await new Promise((resolve) => setTimeout(resolve, 10 * n));
    const start = process.cpuUsage();
    await read(input);
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 <= MAX_MS) return false;
  }
  return true;
}

test.each(TARGETS.map((target) => [target.name, target] as const))(
  `${RUNS} changed inputs: nothing is thrown and nothing hangs at %s`,
  async (_name, target) => {
    const faults: string[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const input = target.make(createRandom(run * 7919 + 13));
      const start = performance.now();
      try {
        const complaint = await target.read(input);
        if (complaint) faults.push(`run ${run}: ${complaint}`);
      } catch (error) {
        faults.push(`run ${run}: threw ${error}`);
        continue;
      }
      if (performance.now() - start > MAX_MS && (await isSlow(target, input))) faults.push(`run ${run}: slow`);
    }

    expect(faults.slice(0, 20)).toEqual([]);
  },
  3_600_000,
);
