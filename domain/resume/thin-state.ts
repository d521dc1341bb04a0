import { gradeWork } from '../assignment/grade-work';
import { collectWork, listCountedForms } from '../assignment/work';
import type { AttemptEntry, Draft, Entry, HelpEntry, Log } from '../entry';
import { foldItem } from '../progress';
import { fractionOf } from '../score/score';
import type { PackedState } from './pack-record';
import type { ResumeTable } from './resume-table';

/** How much of a learner's own sentences each further level keeps, in characters. */
const TEXT_CHARS = [240, 80, 20];

/** Up to this level, counted from 0, pages show the same as before. */
export const SHOWN_LEVEL = 1;

/**
 * The same state told ever shorter, the fullest first: all of it; what pages show (of each exercise the first, the best
 * and the latest try, of each lesson the step last opened, no practice quizzes); own sentences cut short; of each quiz
 * the best and the open form, the rest only counted; at last only first tries. Score and completion are the same at
 * every level.
 */
export function* listLevels(state: Omit<PackedState, 'spent'>, table: ResumeTable): Generator<PackedState> {
  yield { ...state, spent: {} };
  let level: PackedState = { ...keepShown(state, table), spent: {} };
  yield level;
  for (const chars of TEXT_CHARS) {
    level = { ...level, log: level.log.map((entry) => cutText(entry, chars)), drafts: cutDrafts(level.drafts, chars) };
    yield level;
  }
  const { log, spent } = countSpent(level.log, table);
  level = { ...level, log, spent };
  yield level;
  yield { log: keepFirsts(level.log), drafts: {}, spent };
}

function keepShown(
  { log, drafts }: Pick<PackedState, 'log' | 'drafts'>,
  { assignment }: ResumeTable,
): Pick<PackedState, 'log' | 'drafts'> {
  const kept = new Set<Entry>();
  const visits = new Map<string, Entry>();
  const byItem = new Map<string, (AttemptEntry | HelpEntry)[]>();
  const counted = new Set(
    log.flatMap((entry) =>
      entry.type === 'form' && !entry.isPractice && entry.assignment === assignment.id ? [entry.id] : [],
    ),
  );
  for (const entry of log) {
    if (entry.type === 'visit') visits.set(entry.lesson, entry);
    else if ((entry.type === 'attempt' || entry.type === 'help') && entry.form === null)
      byItem.set(entry.item, [...(byItem.get(entry.item) ?? []), entry]);
    else if (entry.type === 'form' ? counted.has(entry.id) : 'form' in entry && counted.has(entry.form ?? ''))
      kept.add(entry);
  }
  for (const entry of visits.values()) kept.add(entry);
  for (const entries of byItem.values()) for (const entry of pickShown(entries)) kept.add(entry);
  const ownDrafts = Object.entries(drafts).filter(([key]) => {
    const place = key.slice(0, key.indexOf('/'));
    return place === 'lesson' || counted.has(place);
  });
  return { log: log.filter((entry) => kept.has(entry)), drafts: Object.fromEntries(ownDrafts) };
}

/** Of one exercise's tries and helps those that give the same first, best and latest try and the same help. */
function pickShown(entries: readonly (AttemptEntry | HelpEntry)[]): Entry[] {
  const { first, best, last, round, rung, isSolved } = foldItem(entries);
  const bestTry = entries.find(
    (entry) => entry.type === 'attempt' && entry.score !== null && fractionOf(entry.score) === best,
  );
  const tries = new Set([first, bestTry, last].filter((entry) => entry !== null && entry !== undefined));
  const kept = entries.filter((entry) => tries.has(entry));
  // A wrong try brings its own rung along, a right one needs none: only help that was asked for after it is told apart.
  if (isSolved || foldItem(kept).rung === rung) return kept;
  return entries.filter(
    (entry) => tries.has(entry) || (entry.type === 'help' && entry.round === round && entry.rung === rung),
  );
}

function cutText(entry: Entry, chars: number): Entry {
  if (entry.type !== 'attempt' || entry.response.kind !== 'text' || entry.response.text.length <= chars) return entry;
  return { ...entry, response: { kind: 'text', text: cut(entry.response.text, chars) } };
}

function cutDrafts(drafts: Readonly<Record<string, Draft>>, chars: number): Record<string, Draft> {
  return Object.fromEntries(
    Object.entries(drafts).map(([key, draft]) =>
      draft.response.kind === 'text'
        ? [key, { ...draft, response: { kind: 'text', text: cut(draft.response.text, chars) } }]
        : [key, draft],
    ),
  );
}

function cut(text: string, chars: number): string {
  return text.length <= chars ? text : `${[...text.slice(0, chars - 1)].join('')}…`;
}

/** Leaves of each quiz the form that gives the grade and those in hand; the others are counted, as far as their number matters. */
function countSpent(log: Log, { assignment, course, quizzes }: ResumeTable): Pick<PackedState, 'log' | 'spent'> {
  const work = collectWork(assignment, log, course);
  const graded = gradeWork(assignment, work, course);
  const dropped = new Set<string>();
  const spent: Record<string, number> = {};
  for (const { part } of quizzes) {
    const forms = work.forms.filter(({ bank }) => bank === part.bank);
    const counted = listCountedForms(assignment, work, part.bank);
    const best = graded.find((each) => each.part === part)?.form?.id;
    const others = counted.filter(({ id, finishedAt }) => id !== best && finishedAt !== null);
    for (const { id } of [...others, ...forms.slice(counted.length)]) dropped.add(id);
    // Without a limit it only matters that the quiz was done.
    if (others.length > 0) spent[part.bank] = assignment.attempts === null ? 1 : others.length;
  }
  const isDropped = (entry: Entry) =>
    entry.type === 'form' ? dropped.has(entry.id) : 'form' in entry && dropped.has(entry.form ?? '');
  return { log: log.filter((entry) => !isDropped(entry)), spent };
}

function keepFirsts(log: Log): Entry[] {
  const seen = new Set<string>();
  let visit: Entry | null = null;
  for (const entry of log) if (entry.type === 'visit') visit = entry;
  return log.filter((entry) => {
    if (entry.type === 'help') return false;
    if (entry.type === 'visit') return entry === visit;
    if (entry.type !== 'attempt' || entry.form !== null) return true;
    if (seen.has(entry.item)) return false;
    seen.add(entry.item);
    return true;
  });
}
