import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { argumentSchema, timelineSchema } from './argument-schema';
import {
  codingRulesSchema,
  contradictionsSchema,
  investigationsSchema,
  teamsSchema,
  unverifiedSchema,
} from './evidence-schema';
import type { Fault } from './fault';
import { retiredSchema } from './identities';
import { bankSchema, glossarySchema, moduleSchema, paragraphsSchema, sourcesSchema } from './schema';
import { teachingSchema } from './teaching-schema';

const FILES = {
  'quizzes/schema.json': bankSchema,
  'quizzes/retired.schema.json': retiredSchema,
  'lessons/module.schema.json': moduleSchema,
  'lessons/glossary.schema.json': glossarySchema,
  'lessons/sources.schema.json': sourcesSchema,
  'lessons/paragraphs.schema.json': paragraphsSchema,
  'lessons/argument.schema.json': argumentSchema,
  'lessons/timeline.schema.json': timelineSchema,
  'lessons/teaching/schema.json': teachingSchema,
  'quizzes/evidence/rules.schema.json': codingRulesSchema,
  'quizzes/evidence/contradictions.schema.json': contradictionsSchema,
  'quizzes/evidence/unverified.schema.json': unverifiedSchema,
  'quizzes/evidence/teams.schema.json': teamsSchema,
  'quizzes/evidence/investigations.schema.json': investigationsSchema,
} as const;

/** The JSON Schema of each kind of YAML file, made from its parser; what has a default may be left out. */
export function listEditorSchemas(): { file: string; schema: object }[] {
  return Object.entries(FILES).map(([file, schema]) => ({ file, schema: z.toJSONSchema(schema, { io: 'input' }) }));
}

/** A fault for each schema file that is missing or no longer says what its parser says. Layout does not count. */
export function checkEditorSchemas(root: string): Fault[] {
  return listEditorSchemas()
    .map(({ file, schema }) => ({ file, got: compareSchema(join(root, file), schema) }))
    .flatMap(({ file, got }): Fault[] =>
      got === null
        ? []
        : [
            {
              severity: 'error',
              file,
              line: 1,
              column: 1,
              path: '',
              rule: 'stale-schema',
              expected: 'the schema of content/schema.ts',
              got,
              mend: 'run npm run schema',
            },
          ],
    );
}

function compareSchema(path: string, schema: object): string | null {
  if (!existsSync(path)) return 'none';
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(schema) ? null : 'an older one';
  } catch (error) {
    if (error instanceof SyntaxError) return 'a file that is not JSON';
    throw error;
  }
}
