/** @jest-environment node */
import { type FaultReport, runFaults } from './faults/a-fault-run';
import type { Chance } from './faults/a-random';
import type { World } from './faults/a-world';
import { makeUnkindBrowser } from './faults/an-unkind-browser';
import { makeUnkindMemory } from './faults/an-unkind-memory';

// A sample; all of it by npm run faults:storage. FAULT_SEED runs one alone.
const RUNS = Number(process.env.FAULT_RUNS ?? 40);
const FIRST = Number(process.env.FAULT_SEED ?? 1);

async function runAll(makeWorld: (random: Chance) => World): Promise<FaultReport> {
  const all: FaultReport = { lost: [], wrongNotices: [], answers: 0 };
  for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
    const { lost, wrongNotices, answers } = await runFaults(makeWorld, seed);
    all.lost.push(...lost);
    all.wrongNotices.push(...wrongNotices);
    all.answers += answers;
  }
  return all;
}

test.each([
  ['a browser’s database', makeUnkindBrowser],
  ['memory', makeUnkindMemory],
])(
  'over %s of which every call may fail, hang, close or come between another tab’s, no answer is lost and no notice is wrong',
  async (_name, makeWorld) => {
    const { lost, wrongNotices, answers } = await runAll(makeWorld);

    expect(lost.slice(0, 20)).toEqual([]);
    expect(wrongNotices.slice(0, 20)).toEqual([]);
    expect(answers).toBeGreaterThan(RUNS);
  },
  3_600_000,
);
