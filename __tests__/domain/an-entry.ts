import fc from 'fast-check';
import type {
  AssignedEntry,
  AttemptEntry,
  Confidence,
  Entry,
  FinishEntry,
  FormEntry,
  HelpEntry,
  PlanEntry,
  VisitEntry,
} from '../../domain/entry';

/** Unless it is said, an entry's order is its moment, as where no clock was ever set back. */
function inOrder<T extends Entry>(usual: Omit<T, 'order'>, parts: Partial<T>): T {
  const entry = { ...usual, ...parts };
  return { ...entry, order: parts.order ?? entry.at } as T;
}

/** A wrong first attempt on an item in a lesson; any part can be overridden. */
export function anAttempt(parts: Partial<AttemptEntry> = {}): AttemptEntry {
  return inOrder(
    {
      type: 'attempt',
      id: 'attempt-1',
      at: 1000,
      item: 'tw_single',
      hash: 'hash-1',
      card: null,
      form: null,
      round: 0,
      seed: 'lesson/0',
      response: { kind: 'choice', chosen: ['alone'] },
      score: { earned: 0, possible: 1 },
      rung: 0,
      confidence: 0,
      elapsedMs: 2000,
    },
    parts,
  );
}

export function aHelp(parts: Partial<HelpEntry> = {}): HelpEntry {
  return inOrder({ type: 'help', id: 'help-1', at: 2000, item: 'tw_single', form: null, round: 0, rung: 2 }, parts);
}

export function aVisit(parts: Partial<VisitEntry> = {}): VisitEntry {
  return inOrder({ type: 'visit', id: 'visit-1', at: 1000, lesson: 'twinning', step: 'guess' }, parts);
}

export function aForm(parts: Partial<FormEntry> = {}): FormEntry {
  return inOrder(
    {
      type: 'form',
      id: 'form-1',
      at: 1000,
      bank: 'twinning',
      items: ['tw_single', 'tw_match'],
      feedback: 'each',
      isPractice: false,
      standsFor: {},
      assignment: null,
    },
    parts,
  );
}

export function aFinish(parts: Partial<FinishEntry> = {}): FinishEntry {
  return inOrder({ type: 'finish', id: 'finish-1', at: 9000, form: 'form-1' }, parts);
}

export function aPlan(parts: Partial<PlanEntry> = {}): PlanEntry {
  return inOrder({ type: 'plan', id: 'plan-1', at: 1000, exam: '2026-12-12', cap: 12 }, parts);
}

export function anAssigned(parts: Partial<AssignedEntry> = {}): AssignedEntry {
  return inOrder({ type: 'assigned', id: 'assigned-1', at: 1000, assignment: 'week3', link: 'a1.x.y' }, parts);
}

// Few ids, times, items and rounds: so that they meet often.
const shared = {
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  at: fc.nat(5),
  item: fc.constantFrom('tw_single', 'tw_match'),
  form: fc.constantFrom(null, 'a', 'b'),
  round: fc.nat(2),
  rung: fc.nat(4),
};
const cards = fc.constantFrom(null, 'tw_single', 'tw_sort');
const confidences = fc.constantFrom<Confidence>(0, 1, 2, 3);

/** Any entry of a small world in which ids collide and times tie. */
export const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .record({
      ...shared,
      card: cards,
      confidence: confidences,
      score: fc.option(fc.nat(2).map((earned) => ({ earned, possible: 2 }))),
    })
    .map(anAttempt),
  fc.record(shared).map(aHelp),
  fc.record({ id: shared.id, at: shared.at, step: fc.constantFrom('guess', 'pairs', 'gone') }).map(aVisit),
  fc.record({ id: shared.id, at: shared.at, isPractice: fc.boolean() }).map(aForm),
  fc.record({ id: shared.id, at: shared.at, form: fc.constantFrom('a', 'b') }).map(aFinish),
  fc.record({ id: shared.id, at: shared.at, exam: fc.constantFrom(null, '2026-12-12') }).map(aPlan),
  fc.record({ id: shared.id, at: shared.at, link: fc.constantFrom('a1.x.y', 'a1.z.y') }).map(anAssigned),
);
