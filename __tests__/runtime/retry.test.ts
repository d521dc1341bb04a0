/** @jest-environment node */
import type { Refusal } from '../../runtime/record-storage';
import { createRetry } from '../../runtime/retry';
import { makeTime } from './faults/a-time';

/** A retry in a time that passes when told, with all that it said and the number of times that it tried. */
function aRetry() {
  const time = makeTime();
  const said: (Refusal | null)[] = [];
  const retry = createRetry(time.wait, (why) => said.push(why));
  const tried = { times: 0 };
  const fail = (why: Refusal) =>
    retry.after(why, () => {
      tried.times += 1;
    });
  return { time, said, retry, tried, fail };
}

test('what was lost for the first time is tried again at once, without a word', async () => {
  const { time, said, tried, fail } = aRetry();

  fail('lost');
  await time.pass(0);

  expect(tried.times).toBe(1);
  expect(said).toEqual([]);
});

test('what is lost again is said and tried again after 1, 2, 4, 8 and 16 s, then every 30 s', async () => {
  const { time, said, tried, fail } = aRetry();
  fail('lost');
  await time.pass(0);

  for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
    const { times } = tried;
    fail('lost');
    await time.pass(seconds * 1000 - 1);
    expect(tried.times).toBe(times);
    await time.pass(1);
    expect(tried.times).toBe(times + 1);
  }
  expect(said).toEqual(Array(7).fill('lost'));
});

test.each(['full', 'refused', 'newer', 'slow'] as const)(
  '“%s” is said at once, and tried again after a second',
  async (why) => {
    const { time, said, tried, fail } = aRetry();

    fail(why);
    expect(said).toEqual([why]);
    await time.pass(999);
    expect(tried.times).toBe(0);
    await time.pass(1);

    expect(tried.times).toBe(1);
  },
);

test('a failure while another try waits is said, and neither hastens nor delays that try', async () => {
  const { time, said, tried, fail } = aRetry();
  fail('full');
  await time.pass(600);

  fail('lost');
  await time.pass(399);
  expect(tried.times).toBe(0);
  await time.pass(1);
  expect(tried.times).toBe(1);
  await time.pass(60_000);

  expect(tried.times).toBe(1);
  expect(said).toEqual(['full', 'lost']);
  // It has not counted as a failure of its own either.
  fail('full');
  await time.pass(1000);
  expect(tried.times).toBe(2);
});

test('that all is well is said only where something else was said, and once', () => {
  const { said, retry, fail } = aRetry();

  retry.end();
  fail('lost');
  retry.end();
  expect(said).toEqual([]);
  fail('full');
  retry.end();
  retry.end();
  expect(said).toEqual(['full', null]);
});

test('what is told without a failure is taken back once all is well', () => {
  const { said, retry } = aRetry();

  retry.tell('slow');
  retry.end();

  expect(said).toEqual(['slow', null]);
});

test('what was told without a failure is no quiet loss any more: the next one is said', () => {
  const { said, retry, fail } = aRetry();

  retry.tell('slow');
  fail('lost');

  expect(said).toEqual(['slow', 'lost']);
});

test('once all is well nothing is tried any more, and the next loss is a first one', async () => {
  const { time, said, retry, tried, fail } = aRetry();
  fail('full');
  expect(retry.isWaiting()).toBe(true);

  retry.end();
  expect(retry.isWaiting()).toBe(false);
  await time.pass(60_000);
  expect(tried.times).toBe(0);
  fail('lost');
  await time.pass(0);

  expect(tried.times).toBe(1);
  expect(said).toEqual(['full', null]);
});

test('while it is being tried nothing waits, until that fails', async () => {
  const { time, retry, tried, fail } = aRetry();
  fail('full');
  retry.pause();
  expect(retry.isWaiting()).toBe(false);
  await time.pass(60_000);
  expect(tried.times).toBe(0);

  fail('full');
  await time.pass(1000);

  expect(tried.times).toBe(1);
});

test('after a try nothing waits until it fails again', async () => {
  const { time, retry, fail } = aRetry();

  fail('full');
  await time.pass(1000);

  expect(retry.isWaiting()).toBe(false);
});

test('where nothing waits there is nothing to call off', () => {
  const { retry } = aRetry();

  retry.pause();

  expect(retry.isWaiting()).toBe(false);
});
