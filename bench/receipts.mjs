// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importTypescript } from '../scripts/run-typescript.mjs';
import { guessAnswer, makeRandom } from './attempts.mjs';
import { median, timeMedian } from './measure.mjs';

/** All lessons and three questions: 60 answers, of which 50 are scored, less what the content has gained or lost since. */
const PARTS = {
  lessons: ['unitary-actor', 'dual-strategy', 'twinning', 'clustering', 'bri-ambiguity'],
  quiz: { kind: 'quiz', bank: 'final', count: 3 },
};

/** Receipts of people who guess, as files and as codes. */
async function makeReceipts(/** @type {string} */ root, /** @type {number} */ count) {
  const { loadCourse } = await importTypescript('content/load-course.ts');
  const { boardOf } = await importTypescript('domain/board.ts');
  const { isBoard, isScored } = await importTypescript('domain/item.ts');
  const { makeReceipt } = await importTypescript('domain/assignment/receipt.ts');
  const { writeReceiptFile } = await importTypescript('domain/assignment/receipt-file.ts');
  const { writeReceiptCode } = await importTypescript('domain/assignment/receipt-code.ts');
  const { listLessonItems } = await importTypescript('domain/assignment/work.ts');
  const { drawAssigned } = await importTypescript('domain/assignment/draw.ts');
  const { course } = loadCourse(root);
  const random = makeRandom(1);
  const lessons = PARTS.lessons.map((lesson) => ({ kind: 'lesson', lesson, steps: null }));
  const assignment = {
    ...{ id: 'bench', title: 'Bench', parts: [...lessons, PARTS.quiz], seed: { kind: 'each' }, passMark: 0.5 },
    ...{ attempts: 1, feedback: 'each', order: 'free', due: null, note: '', sign: 'name' },
  };
  const items = new Map(
    course.banks.flatMap((/** @type {{ items: { id: string }[] }} */ bank) =>
      bank.items.map((item) => [item.id, item]),
    ),
  );
  let at = 1_700_000_000_000;
  const answer = (/** @type {string} */ id) => {
    const item = items.get(id);
    at += 20_000 + Math.floor(random() * 60_000);
    const response =
      item.kind === 'compare'
        ? { kind: 'text', text: 'A province and a country are paired, and the centre decides which.' }
        : guessAnswer(item, isScored(item) && isBoard(item) ? boardOf(item) : null, random);
    return { item: id, hash: item.hash, at, elapsedMs: Math.floor(random() * 60_000), response };
  };
  const bank = course.banks.find((/** @type {{ id: string }} */ { id }) => id === PARTS.quiz.bank);
  const receipts = Array.from({ length: count }, (_, n) => {
    const formId = `form${n}`;
    const asked = drawAssigned(assignment, PARTS.quiz, bank, { formId, tryNumber: 1 });
    const work = {
      lessons: lessons.flatMap((part) => listLessonItems(part, course)).map(answer),
      forms: [
        { id: formId, bank: PARTS.quiz.bank, at, finishedAt: at + 300_000, items: asked, answers: asked.map(answer) },
      ],
    };
    return makeReceipt({ assignment, work, name: `Student ${n + 1}` }, course, { now: at + 400_000, nonce: `n${n}` });
  });
  return {
    course,
    answers: receipts[0].work.lessons.length + PARTS.quiz.count,
    files: receipts.map(writeReceiptFile),
    codes: receipts.map((receipt) => writeReceiptCode(receipt) ?? ''),
  };
}

/** The browser's side: from the choice of files to the whole gradebook, and the longest that the page stood still. */
async function timePage(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {string} */ site,
  /** @type {string} */ folder,
  /** @type {string[]} */ files,
) {
  const page = await browser.newPage();
  try {
    await page.goto(`${site}teach/results/`);
    await page.getByText('No receipt yet.').waitFor();
    const paths = files.map((_, i) => path.join(folder, `${i}.json`));
    await page.evaluate(() => {
      const watch = { longest: 0, last: performance.now() };
      Object.assign(window, { watch });
      setInterval(() => {
        const now = performance.now();
        watch.longest = Math.max(watch.longest, now - watch.last);
        watch.last = now;
      }, 5);
    });
    const start = performance.now();
    await page.getByLabel('Files or zips').setInputFiles(paths);
    await page.locator('#main').getByText(`${files.length} receipts read.`).waitFor();
    const openMs = performance.now() - start;
    const blockedMs = await page.evaluate(
      () => /** @type {{ watch: { longest: number } }} */ (/** @type {unknown} */ (window)).watch.longest,
    );
    return { openMs, blockedMs };
  } finally {
    await page.close();
  }
}

/**
 * What a large class costs: reading and grading `count` receipts in Node (as the worker does it), and the same in the
 * built page, with the longest gap in which its main thread answered nothing.
 * @param {import('playwright/test').Browser} browser
 * @param {{ root: string, site: string, work: string }} places the sources, the address of the built site, and a folder for the files
 */
export async function timeReceipts(browser, { root, site, work }, count = 500) {
  const { course, answers, files, codes } = await makeReceipts(root, count);
  const { createClerk } = await importTypescript('runtime/collect/clerk.ts');
  const gradeMs = await timeMedian({
    runs: 3,
    work: async () => {
      const handle = createClerk(
        () => {},
        () => 0,
      );
      await handle({ type: 'open', course });
      await handle({ type: 'add', sources: files.map((content, i) => ({ name: `${i}.json`, content })) });
    },
  });
  const folder = path.join(work, 'receipts');
  mkdirSync(folder, { recursive: true });
  files.forEach((file, i) => {
    writeFileSync(path.join(folder, `${i}.json`), file);
  });
  const page = await timePage(browser, site, folder, files);
  rmSync(folder, { recursive: true, force: true });
  return { receipts: count, answers, codeChars: median(codes.map(({ length }) => length)), gradeMs, ...page };
}
