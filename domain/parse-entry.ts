import { MAX_LINK_CHARS } from './assignment/assignment';
import { type Draft, type Entry, MAX_CAP, MAX_ROUND, RECORD_VERSION } from './entry';
import { liftEntry } from './lift';
import type { Response } from './response';
import { dayOfDate } from './review/day';
import {
  arrayOf,
  byTag,
  exactly,
  flag,
  mapOf,
  numberIn,
  oneOf,
  orNull,
  parseAs,
  type Shape,
  satisfying,
  stringOf,
  wholeIn,
} from './shape';
import { MAX_MOMENT, MAX_ORDER } from './stamp';

const id = stringOf(80, 1);
const base = { id, at: numberIn(0, MAX_MOMENT), order: numberIn(0, MAX_ORDER) };
const count = wholeIn(0, MAX_ROUND);
const rung = wholeIn(0, 4);
const form = orNull(id);

/** Far more cards than any board has. */
const places = mapOf(id, id, 64);

/** Any response of any kind of item. */
export const responseShape: Shape<Response> = byTag('kind', {
  choice: exactly({ kind: oneOf('choice'), chosen: arrayOf(id, 20) }),
  placement: exactly({ kind: oneOf('placement'), placed: places }, { again: places }),
  text: exactly({ kind: oneOf('text'), text: stringOf(20_000) }),
});
const confidence = oneOf(0, 1, 2, 3);
const points = numberIn(0, 1e4);
const score = satisfying(exactly({ earned: points, possible: points }), ({ earned, possible }) => earned <= possible);

const entry: Shape<Entry> = byTag('type', {
  attempt: exactly({
    ...base,
    type: oneOf('attempt'),
    item: id,
    hash: stringOf(80),
    card: orNull(id),
    form,
    round: count,
    seed: stringOf(200),
    response: responseShape,
    score: orNull(score),
    rung,
    confidence,
    elapsedMs: numberIn(0),
  }),
  help: exactly({ ...base, type: oneOf('help'), item: id, form, round: count, rung }),
  visit: exactly({ ...base, type: oneOf('visit'), lesson: id, step: id }),
  form: exactly({
    ...base,
    type: oneOf('form'),
    bank: id,
    items: arrayOf(id, 500),
    feedback: oneOf('each', 'end'),
    isPractice: flag,
    standsFor: mapOf(id, id, 500),
    assignment: orNull(id),
  }),
  finish: exactly({ ...base, type: oneOf('finish'), form: id }),
  plan: exactly({
    ...base,
    type: oneOf('plan'),
    exam: orNull(satisfying(stringOf(), (date) => dayOfDate(date) !== null)),
    cap: wholeIn(1, MAX_CAP),
  }),
  assigned: exactly({ ...base, type: oneOf('assigned'), assignment: id, link: stringOf(MAX_LINK_CHARS) }),
});

const draft: Shape<Draft> = exactly({ response: responseShape, round: count, confidence, since: numberIn() });

/** An entry of a saved record, lifted from the version that wrote it (1 to RECORD_VERSION), or null when it is none. */
export function parseEntry(raw: unknown, version: number): Entry | null {
  if (!Number.isInteger(version) || version < 1 || version > RECORD_VERSION) return null;
  return parseAs(entry, liftEntry(raw, version));
}

/** A saved draft, or null when it is none. */
export function parseDraft(raw: unknown): Draft | null {
  return parseAs(draft, raw);
}
