import { z } from 'zod';
import { COUNTED } from '../domain/evidence/count-evidence';
import { LEVELS, PARAGRAPHS } from '../domain/item';

/** Ids go into SCORM 2004 responses, which allow `[\w.]+` only: no hyphens. */
export const id = z
  .string()
  .regex(/^(?!constructor$)[a-z][a-z0-9_]{1,39}$/, 'expected 2–40 of a–z, 0–9 and _, a letter first');
export const slug = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'expected 2–40 of a–z, 0–9 and -, a letter first');
/** What becomes a link: no script and no data. */
const webAddress = z.url({ protocol: /^https?$/ });

export const text = z.string().trim().min(1, 'expected some text');
const paragraphs = z.array(z.enum(PARAGRAPHS)).min(1, 'expected at least one paragraph, P1 to P10');

const base = {
  id,
  for: z.enum(['lesson', 'quiz']).describe('lesson: placed in the lesson by <Exercise>; quiz: drawn by the quiz'),
  objective: id.describe('an outcome id from lessons/module.yaml'),
  version: z
    .int()
    .min(1)
    .default(1)
    .describe('of its meaning: raise it when what is asked, or what is right, is no longer the same'),
  level: z.enum(LEVELS),
  cites: paragraphs.describe('the paragraphs of the article that the answer rests on'),
  sources: z.array(slug).default([]).describe('ids from lessons/sources.yaml, for anything beyond the article'),
  stem: text,
  counts: z
    .array(z.strictObject({ view: z.string().default(''), of: z.enum(COUNTED), is: z.int().min(0) }))
    .default([])
    .describe(
      'numbers in this item that the evidence tables give for a view of the atlas; the check counts them again',
    ),
  waive: z
    .array(z.strictObject({ rule: z.string(), reason: text }))
    .default([])
    .describe('warnings that an author has looked at and lets stand, each with its reason'),
};

const scored = {
  ...base,
  hint: text,
  explanation: text.describe('why the right answer is right; shown at the end, whatever the learner did'),
  takeaway: text
    .optional()
    .describe(
      'the idea in one sentence of at most some 20 words, which heads a right answer’s feedback; left out where the first sentence of the explanation says it (the right option’s feedback, where one is chosen)',
    ),
  transfer: z.boolean().default(false).describe('a case that the article does not mention; needs sources'),
};

const option = z.strictObject({
  id,
  text,
  correct: z.boolean().default(false),
  feedback: text,
  misconception: z.string().default('').describe('the error behind a wrong option, as a short noun phrase'),
});

const placement = {
  right: text.describe('why this is its place'),
  wrong: text.describe('what is wrong with any other place'),
  misconception: text.describe('the error behind a wrong place, as a short noun phrase'),
  at: z
    .record(z.string(), text)
    .default({})
    .describe('feedback on one particular wrong place, by bin id (cloze: word id)'),
};

const bin = z.strictObject({ id, text });
const card = { id, text, ...placement };

export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...scored, options: z.array(option).min(2) }),
  z.strictObject({ kind: z.literal('multiple'), ...scored, options: z.array(option).min(3) }),
  z.strictObject({
    kind: z.literal('match'),
    ...scored,
    bins: z.array(bin).min(2),
    cards: z.array(z.strictObject({ ...card, bin: id })).min(2),
  }),
  z.strictObject({
    kind: z.literal('sort'),
    ...scored,
    bins: z.array(bin).min(2),
    cards: z.array(z.strictObject({ ...card, bin: id })).min(2),
  }),
  z.strictObject({
    kind: z.literal('extended'),
    ...scored,
    bins: z.array(bin).min(4).max(8).describe('the shared list of answers'),
    cards: z
      .array(
        z.strictObject({ ...card, bin: id.describe('the answer, by its id; any number of questions may share one') }),
      )
      .min(3)
      .max(5)
      .describe('the questions'),
  }),
  z.strictObject({
    kind: z.literal('order'),
    ...scored,
    from: text,
    to: text,
    cards: z.array(z.strictObject(card)).min(3),
  }),
  z.strictObject({
    kind: z.literal('cloze'),
    ...scored,
    text: text.describe('the passage, with {gap_id} where a word goes'),
    gaps: z.array(z.strictObject({ id, word: id, ...placement })).min(1),
    words: z.array(bin).min(2),
  }),
  z.strictObject({
    kind: z.literal('line'),
    ...scored,
    from: text,
    to: text,
    stops: z.int().min(3).max(7),
    middle: text.optional().describe('what the middle stop is called; "Halfway" where it is missing'),
    half: z
      .literal(false)
      .optional()
      .describe('false: each stop is a place of its own, and a card one stop beside its own is wrong, not half right'),
    cards: z.array(z.strictObject({ ...card, accept: z.array(z.int().min(1).max(7)).min(1) })).min(2),
  }),
  z.strictObject({ kind: z.literal('predict'), ...base, options: z.array(bin).min(2), answer: text }),
  z.strictObject({ kind: z.literal('compare'), ...base, model: text, points: z.array(text).min(2), replays: id }),
]);

export const bankSchema = z.strictObject({
  $schema: z.string().optional(),
  bank: slug.describe("the lesson's id, final, or a page's id from module.yaml"),
  quiz: z
    .strictObject({
      title: text,
      draw: z.int().min(1).describe('how many items one form of the quiz holds'),
      pass: z.number().min(0).max(1).default(0.7).describe('share of the points at which the results page says passed'),
    })
    .optional()
    .describe("left out in a page's bank, which has no quiz"),
  items: z.array(itemSchema).min(1),
});

export const moduleSchema = z.strictObject({
  title: text,
  subtitle: text,
  article: z.strictObject({ author: text, title: text, publisher: text, url: webAddress, date: text }),
  lessons: z
    .array(
      z.strictObject({
        id: slug,
        title: text,
        question: text,
        outcomes: z.array(z.strictObject({ id, text })).min(1),
      }),
    )
    .min(1),
  pages: z
    .array(z.strictObject({ id: slug, title: text }))
    .default([])
    .describe('pages beside the lessons that have a bank of their own, without a quiz'),
  reading: z
    .array(z.strictObject({ source: slug, why: text.describe('why to read it, in one line') }))
    .default([])
    .describe('where to start reading, in the order in which it is shown; ids from lessons/sources.yaml'),
  method: z
    .array(
      z.strictObject({
        title: text,
        points: z
          .array(z.strictObject({ text, sources: z.array(slug).default([]).describe('ids from lessons/sources.yaml') }))
          .min(1),
      }),
    )
    .default([])
    .describe('what the page of sources tells about the module’s own limits and ways, section by section'),
});

/** lessons/paragraphs.yaml: our one-line summary of each paragraph, and the few words that a text fragment looks for. */
export const paragraphsSchema = z.array(
  z.strictObject({
    id: z.enum(PARAGRAPHS),
    summary: text,
    find: text.describe('at most eight consecutive words of the paragraph'),
  }),
);

export const glossarySchema = z.array(
  z.strictObject({
    id,
    term: text,
    definition: text,
    cites: z.array(z.enum(PARAGRAPHS)).default([]),
    sources: z.array(slug).default([]),
    zh: z.strictObject({ text, pinyin: text.describe('with tone marks'), gloss: text }).optional(),
  }),
);

export const sourcesSchema = z.array(
  z.strictObject({
    id: slug,
    title: text,
    publisher: text,
    date: text,
    url: webAddress.optional(),
    status: z.enum(['verified', 'partly']),
    note: text.describe('what this source carries for the module, in one sentence'),
  }),
);

export type BankFile = z.infer<typeof bankSchema>;
export type ItemFile = z.infer<typeof itemSchema>;
export type ModuleFile = z.infer<typeof moduleSchema>;
export type ParagraphsFile = z.infer<typeof paragraphsSchema>;
export type GlossaryFile = z.infer<typeof glossarySchema>;
export type SourcesFile = z.infer<typeof sourcesSchema>;
