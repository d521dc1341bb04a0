import * as z from 'zod/mini';
import { MAX_LINK_CHARS } from './assignment/assignment';
import { type Draft, type Entry, MAX_CAP, MAX_ROUND, RECORD_VERSION } from './entry';
import { liftEntry } from './lift';
import { parseSafely } from './parse-safely';
import { dayOfDate } from './review/day';
import { MAX_MOMENT, MAX_ORDER } from './stamp';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const base = {
  id,
  at: z.number().check(z.gte(0), z.lte(MAX_MOMENT)),
  order: z.number().check(z.gte(0), z.lte(MAX_ORDER)),
};
const count = z.int().check(z.gte(0), z.lte(MAX_ROUND));
const rung = z.int().check(z.gte(0), z.lte(4));
const form = z.nullable(id);

/** Far more cards than any board has. */
const places = z.record(id, id).check(z.refine((placed) => Object.keys(placed).length <= 64));

/** Any response of any kind of item. */
export const responseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), chosen: z.array(id).check(z.maxLength(20)) }),
  z.strictObject({ kind: z.literal('placement'), placed: places, again: z.optional(places) }),
  z.strictObject({ kind: z.literal('text'), text: z.string().check(z.maxLength(20_000)) }),
]);
const confidence = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const points = z.number().check(z.gte(0), z.lte(1e4));
const score = z
  .strictObject({ earned: points, possible: points })
  .check(z.refine(({ earned, possible }) => earned <= possible));

const entry = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('attempt'),
    item: id,
    hash: z.string().check(z.maxLength(80)),
    card: z.nullable(id),
    form,
    round: count,
    seed: z.string().check(z.maxLength(200)),
    response: responseSchema,
    score: z.nullable(score),
    rung,
    confidence,
    elapsedMs: z.number().check(z.gte(0)),
  }),
  z.strictObject({ ...base, type: z.literal('help'), item: id, form, round: count, rung }),
  z.strictObject({ ...base, type: z.literal('visit'), lesson: id, step: id }),
  z.strictObject({
    ...base,
    type: z.literal('form'),
    bank: id,
    items: z.array(id).check(z.maxLength(500)),
    feedback: z.enum(['each', 'end']),
    isPractice: z.boolean(),
    standsFor: z.record(id, id).check(z.refine((stands) => Object.keys(stands).length <= 500)),
    assignment: z.nullable(id),
  }),
  z.strictObject({ ...base, type: z.literal('finish'), form: id }),
  z.strictObject({
    ...base,
    type: z.literal('plan'),
    exam: z.nullable(z.string().check(z.refine((date) => dayOfDate(date) !== null))),
    cap: z.int().check(z.gte(1), z.lte(MAX_CAP)),
  }),
  z.strictObject({
    ...base,
    type: z.literal('assigned'),
    assignment: id,
    link: z.string().check(z.maxLength(MAX_LINK_CHARS)),
  }),
]);

const draft = z.strictObject({ response: responseSchema, round: count, confidence, since: z.number() });

/** An entry of a saved record, lifted from the version that wrote it (1 to RECORD_VERSION), or null when it is none. */
export function parseEntry(raw: unknown, version: number): Entry | null {
  if (!Number.isInteger(version) || version < 1 || version > RECORD_VERSION) return null;
  return parseSafely(entry, liftEntry(raw, version));
}

/** A saved draft, or null when it is none. */
export function parseDraft(raw: unknown): Draft | null {
  return parseSafely(draft, raw);
}
