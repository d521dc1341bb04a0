// @ts-check
// What a long record costs to read: scores, progress, merging, and the review schedule against ts-fsrs alone.
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { importTypescript } from '../scripts/run-typescript.mjs';
import { guessAnswer, makeRandom } from './attempts.mjs';
import { timeMedian } from './measure.mjs';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const ANSWERS_A_DAY = 40;
const RUNS = 20;

/** @typedef {import('../domain/entry').AttemptEntry} AttemptEntry */
/** @typedef {import('../domain/item').ScoredItem} ScoredItem */

/** The same item is answered in a new round each time that it comes, some days later: each answer counts. */
async function makeLog(/** @type {import('../domain/course').Course} */ course, /** @type {number} */ count) {
  const { boardOf } = await importTypescript('domain/board.ts');
  const { isScored, isBoard } = await importTypescript('domain/item.ts');
  const { scoreItem } = await importTypescript('domain/score/score-item.ts');
  const items = /** @type {ScoredItem[]} */ (course.banks.flatMap((bank) => bank.items).filter(isScored));
  const random = makeRandom(1);
  const answers = Array.from({ length: count }, (_, i) => {
    const item = /** @type {ScoredItem} */ (items[i % items.length]);
    return { item, response: guessAnswer(item, isBoard(item) ? boardOf(item) : null, random) };
  });
  const scoreAll = () => answers.map(({ item, response }) => scoreItem(item, response));
  const scores = scoreAll();
  const invalid = scores.filter((score) => score.status !== 'scored').length;
  if (invalid > 0) throw new Error(`${invalid} of the guesses are unfinished`);
  const log = answers.map(({ item, response }, i) => {
    const at = START + Math.floor(i / ANSWERS_A_DAY) * DAY_MS + (i % ANSWERS_A_DAY) * 60_000;
    const where = { item: item.id, hash: item.hash, card: null, form: null, round: Math.floor(i / items.length) };
    const how = { seed: 's', response, score: scores[i], rung: 0, confidence: 0, elapsedMs: 900 };
    return { type: 'attempt', id: `a${String(i).padStart(6, '0')}`, at, order: at, ...where, ...how };
  });
  return { log: /** @type {AttemptEntry[]} */ (log), scoreAll };
}

/** The same answers given to ts-fsrs one by one, as its own readme has it: a card an item, `next` an answer. */
function scheduleRaw(/** @type {readonly AttemptEntry[]} */ log, /** @type {number} */ rightFrom) {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
  const cards = new Map();
  for (const { item, at, score } of log) {
    const day = new Date(Math.floor(at / DAY_MS) * DAY_MS);
    const card = cards.get(item) ?? createEmptyCard(day);
    const isRight = score !== null && score.earned / score.possible >= rightFrom;
    cards.set(item, scheduler.next(card, day, isRight ? Rating.Good : Rating.Again).card);
  }
  return cards;
}

/** What a click on "Check" costs the page: the answer is scored, joined with the log and handed to a storage that keeps it. */
async function timeAnswer(
  /** @type {import('../domain/course').Course} */ course,
  /** @type {readonly AttemptEntry[]} */ log,
) {
  const { createSession } = await importTypescript('runtime/session.ts');
  const { createMemoryStorage } = await importTypescript('runtime/memory-storage.ts');
  const storage = createMemoryStorage();
  await storage.append(log);
  let at = /** @type {AttemptEntry} */ (log[log.length - 1]).at;
  const session = createSession({
    openStorage: async () => ({ storage, refusal: null }),
    now: () => ++at,
    newId: () => `new-${at}`,
  });
  await session.load();
  const item = course.banks.flatMap((bank) => bank.items).find((candidate) => candidate.kind === 'single');
  if (item?.kind !== 'single') throw new Error('the course has no single choice');
  const answer = () => {
    session.respond(item, null, { kind: 'choice', chosen: [item.options[0]?.id] });
    session.submit(item, null);
  };
  return timeMedian({ runs: RUNS, work: answer });
}

/** One row of times for a record of `count` attempts; the schedule must say what ts-fsrs alone says, else it throws. */
export async function timeRecord(/** @type {string} */ root, count = 10_000) {
  const { loadCourse } = await importTypescript('content/load-course.ts');
  const { mergeLogs } = await importTypescript('domain/entry.ts');
  const { foldItems, foldLesson } = await importTypescript('domain/progress.ts');
  const { RIGHT_FROM } = await importTypescript('domain/review/counted.ts');
  const { foldSchedule } = await importTypescript('domain/review/schedule.ts');
  const { course } = loadCourse(root);
  if (!course) throw new Error('the course must pass the check');
  const { log, scoreAll } = await makeLog(course, count);
  const now = /** @type {AttemptEntry} */ (log[log.length - 1]).at;
  const dayOf = (/** @type {number} */ at) => Math.floor(at / DAY_MS);
  const foldProgress = () => {
    const folded = foldItems(log, null);
    for (const lesson of course.lessons) foldLesson(log, lesson, folded);
  };
  const schedule = foldSchedule(log, now, dayOf);
  for (const [item, card] of scheduleRaw(log, RIGHT_FROM)) {
    const due = card.due.getTime() / DAY_MS;
    if (schedule.get(item)?.due !== due) throw new Error(`${item}: due on ${schedule.get(item)?.due}, ts-fsrs: ${due}`);
  }
  const half = Math.floor(count / 2);
  const quarter = Math.floor(count / 4);
  const time = (/** @type {() => unknown} */ work) => timeMedian({ runs: RUNS, work });
  return {
    attempts: count,
    scoreMs: await time(scoreAll),
    foldMs: await time(foldProgress),
    mergeMs: await time(() => mergeLogs(log.slice(0, half + quarter), log.slice(quarter))),
    scheduleMs: await time(() => foldSchedule(log, now, dayOf)),
    bothMs: await time(() => {
      foldSchedule(log, now, dayOf);
      foldProgress();
    }),
    answerMs: await timeAnswer(course, log),
    fsrsMs: await time(() => scheduleRaw(log, RIGHT_FROM)),
  };
}
