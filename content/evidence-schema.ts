import { z } from 'zod';
import { COUNTRIES, PROVINCES } from '../domain/evidence/tiles';
import { PARAGRAPHS } from '../domain/item';
import { id, slug, text } from './schema';

const cites = z.array(z.enum(PARAGRAPHS)).default([]);
const sources = z.array(slug).default([]).describe('ids from lessons/sources.yaml');
const links = z.array(z.string()).default([]).describe('ids of rows in pairings.csv');
const view = z
  .string()
  .describe(
    'a view as the atlas writes it into its address, such as mechanism=twinning&sector=health; empty for everything',
  );
const passage = { text, cites, sources };

export const codingRulesSchema = z.array(z.strictObject({ id: slug, title: text, text, links }));

export const contradictionsSchema = z.array(z.strictObject({ topic: text, readings: text, links }));

export const unverifiedSchema = z.array(z.strictObject({ claim: text, why: text }));

export const teamsSchema = z.array(
  z.strictObject({
    country: z.enum(COUNTRIES.map((tile) => tile.id)).describe('ISO 3166-1 alpha-3'),
    provinces: z
      .array(z.enum(PROVINCES.map((tile) => tile.id)))
      .min(1)
      .describe('where the team came from'),
    note: z.string().default(''),
    sources: z.array(slug).min(1).describe('ids from lessons/sources.yaml'),
    status: z.enum(['verified', 'partly']).default('verified'),
  }),
);

export const investigationsSchema = z.array(
  z.strictObject({
    id: slug,
    title: text,
    claim: text.describe('what is put to the test'),
    cites: z.array(z.enum(PARAGRAPHS)).min(1),
    predict: z.strictObject({ ...passage, item: id.describe('a predict item of quizzes/atlas.yaml') }),
    looks: z
      .array(
        z.strictObject({
          ...passage,
          view,
          button: text.describe('what the button says that sets the atlas'),
          items: z.array(id).min(1).describe('what is read off, as items of quizzes/atlas.yaml'),
          table: z.enum(['teams']).nullable().default(null),
        }),
      )
      .min(1),
    conclude: z.strictObject({
      ...passage,
      items: z.array(id).min(1),
      carries: text.describe('what the evidence can carry'),
      cannot: text.describe('what it cannot'),
    }),
  }),
);

export type CodingRulesFile = z.infer<typeof codingRulesSchema>;
export type ContradictionsFile = z.infer<typeof contradictionsSchema>;
export type UnverifiedFile = z.infer<typeof unverifiedSchema>;
export type TeamsFile = z.infer<typeof teamsSchema>;
export type InvestigationsFile = z.infer<typeof investigationsSchema>;
