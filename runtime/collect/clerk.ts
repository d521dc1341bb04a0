import { analyseItems } from '../../domain/assignment/analyse-items';
import type { Assignment } from '../../domain/assignment/assignment';
import { type FoundAssignment, listAssignments } from '../../domain/assignment/choose-assignment';
import type { Collected } from '../../domain/assignment/compare-receipts';
import { type Gradebook, type GradebookRow, gradeAll } from '../../domain/assignment/gradebook';
import type { GradingCourse } from '../../domain/assignment/work';
import type { Book, BookRow, Reply, Request } from './protocol';
import { readSource } from './read-source';
import { listRowAnswers, listUnanswered } from './row-answers';

/** How often progress is told, in milliseconds. */
const TELL_EVERY_MS = 50;

/** Does the work of collecting, in a worker or in the page: takes requests one after the other and replies. */
export function createClerk(reply: (message: Reply) => void, now: () => number): (request: Request) => Promise<void> {
  let course: GradingCourse = { lessons: [], banks: [] };
  let collected: Collected[] = [];
  let refused: Book['refused'] = [];
  let given: Assignment | null = null;
  let chosen: string | null = null;
  let gradebook: Gradebook | null = null;
  const leftOut = new Set<string>();
  let queue = Promise.resolve();

  let found: FoundAssignment[] = [];

  function grade() {
    found = listAssignments(collected, given);
    const assignment = (found.find((each) => each.assignment.id === chosen) ?? found[0])?.assignment ?? null;
    gradebook = assignment && gradeAll(collected, assignment, course);
  }

  function tellBook() {
    const rows = gradebook?.rows ?? [];
    const counted = new Set(
      rows.filter(({ key, isSuperseded, isJoined }) => !isSuperseded && !isJoined && !leftOut.has(key)),
    );
    reply({
      type: 'book',
      book: {
        received: collected.length,
        refused,
        found,
        assignment: gradebook?.assignment ?? null,
        rows: rows.map((row) => toBookRow(row, counted.has(row))),
        copies: gradebook?.copies ?? [],
        analysis: analyseItems([...counted].map(({ parts }) => parts)),
      },
    });
  }

  async function add(sources: Extract<Request, { type: 'add' }>['sources']) {
    let told = now();
    for (const [i, source] of sources.entries()) {
      const read = await readSource(source);
      const first = collected.length;
      collected = [...collected, ...read.receipts.map((each, n) => ({ key: `r${first + n}`, ...each }))];
      refused = [...refused, ...read.refused];
      if (now() - told < TELL_EVERY_MS) continue;
      told = now();
      reply({ type: 'progress', done: i + 1, total: sources.length });
      // In the page itself, this is when the browser may paint.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  async function handle(request: Request) {
    switch (request.type) {
      case 'open':
        course = request.course;
        break;
      case 'add':
        await add(request.sources);
        break;
      case 'choose':
        chosen = request.id;
        break;
      case 'give':
        given = request.assignment;
        chosen = request.assignment.id;
        break;
      case 'leave-out':
        if (request.isOut) leftOut.add(request.key);
        else leftOut.delete(request.key);
        break;
      case 'clear':
        [collected, refused, given, chosen] = [[], [], null, null];
        leftOut.clear();
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
    const handled = queue.then(() => handle(request));
    // A fault in one request must not hold up the next.
    queue = handled.catch(() => {});
    return handled;
  };
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
