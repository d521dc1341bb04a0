import { z } from 'zod';
import { PARAGRAPHS } from '../domain/item';
import { SHORT_CLASS_MINUTES } from '../domain/teaching';
import { id, slug, text } from './schema';

const cites = z.array(z.enum(PARAGRAPHS)).min(1).describe('the paragraphs of the article that it rests on');
const sources = z.array(slug).default([]).describe('ids from lessons/sources.yaml, for anything beyond the article');

const phase = z.strictObject({
  minutes: z.int().min(1).max(120),
  text: text.describe('what teacher and students do'),
  steps: z.array(slug).default([]).describe('ids of the steps of the lesson that are worked in it'),
});

/** lessons/teaching/<lesson>.yaml: what the printed teaching note and the discussion page are made from. */
export const teachingSchema = z.strictObject({
  lesson: slug.describe('the lesson’s id, as in the file’s name'),
  plan: z.strictObject({
    minutes: z.int().min(20).max(180).describe('how long the class is; the phases add up to it'),
    phases: z.array(phase).min(3).max(8),
  }),
  short: z
    .array(phase)
    .min(2)
    .max(5)
    .describe(`if there are only ${SHORT_CLASS_MINUTES} minutes; the phases add up to them`),
  async: text.describe('how to use the lesson in a class that does not meet'),
  misconceptions: z
    .array(
      z.strictObject({
        belief: text.describe('what students think, as one of them would say it'),
        reply: text.describe('what to reply'),
        cites,
        sources,
        step: slug.describe('the step of the lesson that meets it'),
        item: id.optional().describe('the exercise in that step, or a quiz question of the lesson’s bank'),
      }),
    )
    .min(3)
    .max(5),
  discussion: z
    .array(
      z.strictObject({
        prompt: text,
        outcome: id.describe('an outcome of the lesson in module.yaml'),
        listen: text.describe('what to listen for'),
        cites,
        sources,
        evidence: z.boolean().default(false).describe('true where it questions what the article itself rests on'),
      }),
    )
    .min(4)
    .max(6),
});

export type TeachingFile = z.infer<typeof teachingSchema>;
