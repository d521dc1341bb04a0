// @ts-check

/** The middle of some numbers; of an even count, the lower of the two. */
export function median(/** @type {readonly number[]} */ numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The median time of some runs in milliseconds. */
export async function timeMedian(/** @type {{ runs: number, work: () => unknown }} */ { runs, work }) {
  const times = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** A table in Markdown; numbers are set to the right. */
export function writeTable(/** @type {string[]} */ head, /** @type {(string | number)[][]} */ rows) {
  const toRow = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [toRow(head), toRow(rule), ...rows.map(toRow)].join('\n');
}

/** Milliseconds with as many digits as mean something. */
export function formatMs(/** @type {number} */ ms) {
  return ms >= 100 ? `${Math.round(ms)} ms` : `${ms.toPrecision(2)} ms`;
}
