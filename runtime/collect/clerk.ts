import { analyseItems } from '../../domain/assignment/analyse-items';
import { type FoundAssignment, listAssignments } from '../../domain/assignment/choose-assignment';
import type { Collected } from '../../domain/assignment/compare-receipts';
import { type Gradebook, type GradebookRow, gradeAll } from '../../domain/assignment/gradebook';
import type { GradingCourse } from '../../domain/assignment/work';
import type { BookRow, ClerkReply, ClerkRequest, Kept, StopSign } from './protocol';
import { type ReadSource, readSource, Stopped } from './read-source';
import { listRowAnswers, listUnanswered } from './row-answers';

/** How often progress is told, in milliseconds. */
const TELL_EVERY_MS = 50;

/** After this long, in milliseconds, one file has had its time. */
const MAX_SOURCE_MS = 120_000;

/** Does the work of collecting, in a worker or in the page: takes requests one after the other and answers each. `now` is a clock to measure by, in milliseconds. */
export function createClerk(
  reply: (message: ClerkReply) => void,
  now: () => number,
): (request: ClerkRequest | StopSign) => Promise<void> {
  let course: GradingCourse = { lessons: [], banks: [] };
  let kept: Kept = { collected: [], refused: [], given: null, chosen: null, leftOut: [] };
  let gradebook: Gradebook | null = null;
  let found: FoundAssignment[] = [];
  let queue = Promise.resolve();
  let today = Number.POSITIVE_INFINITY;
  /** Requests to add that are not done yet. */
  let adding = 0;
  let isStopped = false;
  /** Keys are never used again, not even after all was cleared. */
  let count = 0;

  function gradeKept() {
    found = listAssignments(kept.collected, kept.given);
    const assignment = (found.find((each) => each.assignment.id === kept.chosen) ?? found[0])?.assignment ?? null;
    gradebook = assignment && gradeAll(kept.collected, assignment, course, today);
  }

  /** A receipt that can't be graded costs itself alone. */
  function grade() {
    try {
      gradeKept();
    } catch {
      const isGood = (each: Collected) => canGrade(each, course);
      const bad = kept.collected.filter((each) => !isGood(each));
      const refused = bad.map(({ source }) => ({ source, why: 'damaged' as const }));
      kept = { ...kept, collected: kept.collected.filter(isGood), refused: [...kept.refused, ...refused] };
      gradeKept();
    }
  }

  function tellBook() {
    const rows = gradebook?.rows ?? [];
    const out = new Set(kept.leftOut);
    const counted = new Set(rows.filter((row) => !row.isSuperseded && !row.isJoined && !out.has(row.key)));
    reply({
      type: 'book',
      book: {
        received: kept.collected.length,
        refused: kept.refused,
        found,
        assignment: gradebook?.assignment ?? null,
        rows: rows.map((row) => toBookRow(row, counted.has(row))),
        copies: gradebook?.copies ?? [],
        analysis: analyseItems([...counted].map(({ parts }) => parts)),
      },
    });
  }

  async function add(sources: Extract<ClerkRequest, { type: 'add' }>['sources']) {
    let told = now();
    let out: ReadSource = { receipts: [], refused: [] };
    const take = (done: number) => {
      const collected = out.receipts.map((each) => {
        count += 1;
        return { key: `r${count - 1}`, ...each };
      });
      const { refused } = out;
      kept = { ...kept, collected: [...kept.collected, ...collected], refused: [...kept.refused, ...refused] };
      if (collected.length > 0 || refused.length > 0) reply({ type: 'taken', collected, refused, done });
      out.receipts = [];
      out.refused = [];
    };
    for (const [i, source] of sources.entries()) {
      const since = now();
      const pulse = (done: number) => {
        if (isStopped) throw new Stopped('stopped');
        if (now() - since > MAX_SOURCE_MS) throw new Stopped('too-many');
        if (now() - told < TELL_EVERY_MS) return;
        told = now();
        take(done);
        reply({ type: 'progress', done, total: sources.length });
        // This is when a stop is heard and, in the page itself, when the browser may paint.
        return new Promise<void>((resolve) => setTimeout(resolve, 0));
      };
      out = { receipts: [], refused: [] };
      if (isStopped) out.refused.push({ source: source.name, why: 'stopped' });
      else await readSource(source, () => pulse(i), out);
      take(i + 1);
      if (!isStopped) await pulse(i + 1);
    }
  }

  async function handle(request: ClerkRequest) {
    if ('today' in request && request.today !== undefined) today = request.today;
    switch (request.type) {
      case 'open':
        course = request.course;
        break;
      case 'add':
        try {
          await add(request.sources);
        } finally {
          adding -= 1;
          isStopped = false;
        }
        break;
      case 'choose':
        kept = { ...kept, chosen: request.id };
        break;
      case 'give':
        kept = { ...kept, given: request.assignment, chosen: request.assignment.id };
        break;
      case 'leave-out': {
        const others = kept.leftOut.filter((key) => key !== request.key);
        kept = { ...kept, leftOut: request.isOut ? [...others, request.key] : others };
        break;
      }
      case 'clear':
        kept = { collected: [], refused: [], given: null, chosen: null, leftOut: [] };
        break;
      case 'restore':
        count = request.kept.collected.reduce((most, { key }) => Math.max(most, Number(key.slice(1)) + 1), count);
        kept = request.kept;
        break;
      case 'show': {
        const row = gradebook?.rows.find(({ key }) => key === request.key);
        const due = gradebook?.assignment.due?.at ?? null;
        if (!row) return;
        const details = { key: row.key, answers: listRowAnswers(row, due), unanswered: listUnanswered(row) };
        reply({ type: 'details', details });
        return;
      }
    }
    if (request.type !== 'leave-out') grade();
    tellBook();
  }

  return (request) => {
    if (request.type === 'stop') {
      isStopped = adding > 0;
      return queue;
    }
    if (request.type === 'add') adding += 1;
    // A fault in one request must not hold up the next, and whoever waits for it must hear that it is over.
    queue = queue
      .then(() => handle(request))
      .catch(() => reply({ type: 'failed' }))
      .then(() => reply({ type: 'answered' }));
    return queue;
  };
}

function canGrade(each: Collected, course: GradingCourse): boolean {
  try {
    gradeAll([each], each.receipt.assignment, course);
    return true;
  } catch {
    return false;
  }
}

function toBookRow(row: GradebookRow, isCounted: boolean): BookRow {
  const { key, source, receipt, report, parts, flags } = row;
  const { isSuperseded, isJoined, joined, differing, hasRival, hasNamesake, sharedWith } = row;
  return {
    ...{ key, source, name: receipt.name, at: receipt.at, flags, isCounted },
    ...{ isSuperseded, isJoined, joined, differing, hasRival, hasNamesake, sharedWith },
    ...{ score: report.score, progress: report.progress, isComplete: report.isComplete, isPassed: report.isPassed },
    earned: parts.reduce((sum, part) => sum + part.earned, 0),
    possible: parts.reduce((sum, part) => sum + part.possible, 0),
    parts: report.objectives.map((objective, i) => ({ ...objective, tries: parts[i]?.tries ?? 0 })),
    shares: Object.fromEntries(parts.flatMap(({ answers }) => answers).map(({ item, share }) => [item.id, share])),
  };
}
