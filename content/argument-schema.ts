import { z } from 'zod';
import { FINDINGS, GROUNDS, TIES } from '../domain/argument';
import { PARAGRAPHS } from '../domain/item';
import { TIMELINE_SIDES } from '../domain/timeline';
import { slug, text } from './schema';

const sources = z.array(slug).default([]).describe('ids from lessons/sources.yaml');
const passage = z.strictObject({ text, sources });

const claim = z.strictObject({
  id: slug,
  short: text.max(48, 'expected at most 48 characters: it stands in a box of the map'),
  row: z.int().min(1).max(9).describe('its row on the map, from above'),
  side: z.enum(['left', 'right', 'whole']).default('whole'),
  cites: z.array(z.enum(PARAGRAPHS)).min(1),
  claim: text.describe('what Lenz argues, as her argument and in our words'),
  rests: z.strictObject({ on: z.enum(GROUNDS), text }).describe('what the article itself gives for it'),
  record: z
    .strictObject({
      finding: z.enum(FINDINGS),
      text,
      sources,
      view: z.string().default('').describe('a view of the atlas, from the question mark of its address on'),
    })
    .describe('what was found beyond the article'),
  open: passage.describe('where the article is silent or the question stays open'),
  before: passage.optional().describe('who said it, or something near it, before'),
  lesson: slug,
  step: slug.describe('the step of the lesson that teaches it'),
});

/** lessons/argument.yaml: the article's argument as a map. */
export const argumentSchema = z.strictObject({
  claims: z.array(claim).min(1),
  ties: z
    .array(z.strictObject({ from: slug, to: slug, kind: z.enum(TIES), text: text.describe('why, in one sentence') }))
    .default([]),
});

/** lessons/timeline.yaml: what happened when, in the order of time. */
export const timelineSchema = z.array(
  z.strictObject({
    when: z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/, 'expected a year, or a year and a month: 2013-09'),
    side: z.enum(TIMELINE_SIDES).describe('who it is about'),
    text,
    sources: z.array(slug).min(1).describe('ids from lessons/sources.yaml'),
  }),
);

export type TimelineFile = z.infer<typeof timelineSchema>;
export type ArgumentFile = z.infer<typeof argumentSchema>;
