// @ts-check
// The tables of what was measured, from bench/results.json: what is there, beside what was to be reached.
import { formatMs, writeTable } from './measure.mjs';

const kb = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)} ×`;
const tell = (/** @type {boolean} */ isMet) => (isMet ? 'met' : '**not met**');
const ms = (/** @type {number | null | undefined} */ value) => (value == null ? '–' : String(Math.round(value)));

/** @param {any} answers */
export function writeAnswers({ rounds, load, times: seen }) {
  const row = (
    /** @type {string} */ what,
    /** @type {{ of: [string, 'cold' | 'warm', string][], share: number, floor: 'html' | 'bare Next' }} */ {
      of,
      share,
      floor,
    },
  ) => {
    const [html, bare, here] = of.map(([name, when, key]) =>
      name === '' ? null : /** @type {number | null} */ (seen[name]?.[when]?.[key] ?? null),
    );
    const limit = floor === 'html' ? html : bare;
    if (here == null || limit == null) return [what, ms(html), ms(bare), ms(here), '', ''];
    const reach = `≤ ${share} × ${floor} = ${ms(limit * share)}`;
    return [what, ms(html), ms(bare), ms(here), reach, `${tell(here <= limit * share)} (${times(here / limit)})`];
  };
  const lesson = (/** @type {'cold' | 'warm'} */ when, /** @type {string} */ key, slow = '') =>
    /** @type {[string, 'cold' | 'warm', string][]} */ (
      ['html', 'bare', 'lesson'].map((name) => [name + slow, when, key])
    );
  const page = (/** @type {string} */ name) =>
    /** @type {[string, 'cold' | 'warm', string][]} */ ([
      ['', 'cold', ''],
      ['bare', 'cold', 'doneMs'],
      [name, 'cold', 'doneMs'],
    ]);
  const html = /** @type {const} */ ('html');
  const bare = /** @type {const} */ ('bare Next');
  const rows = [
    row('Lesson: feedback to the first answer', { of: lesson('cold', 'doneMs'), share: 1.25, floor: html }),
    row('… on 400 kbit/s, 400 ms', { of: lesson('cold', 'doneMs', 'Slower'), share: 1.5, floor: html }),
    row('Lesson: first paint', { of: lesson('cold', 'paintMs'), share: 1.3, floor: html }),
    row('… on 400 kbit/s, 400 ms', { of: lesson('cold', 'paintMs', 'Slower'), share: 1.3, floor: html }),
    row('Lesson: an early press shows', { of: lesson('cold', 'shownMs'), share: 1.3, floor: html }),
    row('Lesson, warm: feedback', { of: lesson('warm', 'doneMs'), share: 1.5, floor: html }),
    row('Quiz: start → first question', { of: page('quiz'), share: 1, floor: bare }),
    row('Atlas: tile → answer', { of: page('atlas'), share: 1, floor: bare }),
    row('Teach: tick → ready', { of: page('teach'), share: 1, floor: bare }),
  ];
  return `Milliseconds from the click that opens a page, by someone who does not wait: slow 4G (1.6 Mbit/s, 150 ms) where no other line is named, processor ÷ 4, medians of ${rounds} interleaved rounds${sayLoad(load)}.

${writeTable(['What', 'html', 'bare Next', 'here', 'to reach', 'met'], rows)}`;
}

/** @param {any} pages */
export function writePages({ weights, firstVisit, shifts, load }) {
  const bare = weights.find((/** @type {any} */ each) => each.name === 'bare Next page');
  const weighed = weights.map((/** @type {any} */ { name, js, css, html, settled }) => {
    const before = js / bare.js;
    const last = settled ? settled.js / bare.js : before;
    const isLesson = name.startsWith('lesson');
    const met = isLesson ? tell(Math.max(before, last) <= 1.2 && html <= 24_000) : '';
    const end = settled ? [kb(settled.js), kb(settled.other)] : ['–', '–'];
    return [name, kb(js), times(before), end[0], times(last), kb(css), kb(html), end[1] ?? '', met];
  });
  const { bytes, requests } = firstVisit;
  return `Bytes of pages that nobody has touched (KB, brotli, whatever asks for them; without the service worker): when they answer, and when they have settled. To reach: a lesson’s JavaScript ≤ 1.20 ×, at either time, its HTML ≤ 24 KB.

${writeTable(['Page', 'JavaScript', '× bare', 'settled', '× bare', 'CSS', 'HTML', 'type and data', 'met'], weighed)}

A first visit to home, all that the host sends for it, the service worker’s errands included: **${kb(bytes)} KB in ${requests} requests** (to reach: ≤ 200 KB, ≤ 25; ${tell(bytes <= 200_000 && requests <= 25)}).

Layout shift while a page comes over slow 4G, the worse of a phone and a laptop (to reach: 0)${sayLoad(load)}:

${writeTable(
  ['Page', 'shift', 'met'],
  shifts.map((/** @type {any} */ { name, shift }) => [name, shift.toFixed(4), tell(shift < 0.001)]),
)}`;
}

/** The floors, and acts that are measured so that they do not grow. */
const WITHOUT_TARGET = /html|bare|move|turn/;

/** @param {any} inp */
export function writeInteractions({ rounds, load, acts, atlas }) {
  const row = (/** @type {string} */ name, /** @type {number} */ inpMs, /** @type {number | null} */ limit) => [
    name,
    `${Math.round(inpMs)} ms`,
    limit === null ? '' : `≤ ${limit} ms`,
    limit === null ? '' : tell(inpMs <= limit),
  ];
  const rows = acts.map((/** @type {any} */ { name, inpMs }) =>
    row(name, inpMs, WITHOUT_TARGET.test(name) ? null : 50),
  );
  const many = atlas.flatMap((/** @type {any} */ { links, tileMs, filterMs }) => [
    row(`atlas of ${links} links: tile`, tileMs, 100),
    row(`atlas of ${links} links: filter`, filterMs, 100),
  ]);
  return `From an act to its painted answer (INP, as the browser tells it, in steps of 8 ms), processor ÷ 4, medians of ${rounds} rounds${sayLoad(load)}:

${writeTable(['Act', 'INP', 'to reach', 'met'], [...rows, ...many])}`;
}

/** @param {any} build */
export function writeBuilds({ rows, load }) {
  const seconds = (/** @type {any} */ { wallS, cpuS }) => `${wallS.toFixed(0)} s (${cpuS.toFixed(0)})`;
  return `Check and build from nothing, beside a bare Next export of as many pages: seconds by the clock (of processor time). To reach: ≤ 2 ×${sayLoad(load)}.

${writeTable(
  ['Lessons', 'pages', 'here', 'bare Next', '× by the clock', '× processor', 'met'],
  rows.map((/** @type {any} */ { lessons, pages, here, bare }) => [
    lessons,
    pages,
    seconds(here),
    seconds(bare),
    times(here.wallS / bare.wallS),
    times(here.cpuS / bare.cpuS),
    tell(here.wallS / bare.wallS <= 2),
  ]),
)}`;
}

/** @param {any[]} content */
export function writeContent(content) {
  return writeTable(
    ['Lessons', 'check', 'after an edit', 'kept', 'compile', 'compile, cached'],
    content.map(({ lessons, checkMs, editedMs, keptMs, compileMs, cachedMs }) => [
      lessons,
      ...[checkMs, editedMs, keptMs, compileMs, cachedMs].map(formatMs),
    ]),
  );
}

/** @param {any} record */
export function writeLongRecord(record) {
  const cells = [record.scoreMs, record.foldMs, record.mergeMs, record.answerMs].map(formatMs);
  const review = [record.scheduleMs, record.bothMs, record.fsrsMs].map(formatMs);
  return `${writeTable(
    ['Record', 'score each', 'fold all progress', 'merge two that share half', 'answer one more'],
    [[`${record.attempts} attempts`, ...cells]],
  )}

${writeTable(
  ['Review', 'fold the schedule', 'schedule and progress', 'ts-fsrs alone', '× ts-fsrs'],
  [[`${record.attempts} attempts`, ...review, (record.bothMs / record.fsrsMs).toFixed(2)]],
)}`;
}

/** @param {any} receipts */
export function writeReceipts(receipts) {
  return writeTable(
    ['Receipts', 'characters of a code', 'read and grade', 'opened in the page', 'the page answers within'],
    [
      [
        `${receipts.receipts} of ${receipts.answers} answers`,
        receipts.codeChars,
        ...[receipts.gradeMs, receipts.openMs, receipts.blockedMs].map(formatMs),
      ],
    ],
  );
}

function sayLoad(/** @type {number | undefined} */ load) {
  return load === undefined ? '' : ` (load of the machine: ${load.toFixed(1)})`;
}
