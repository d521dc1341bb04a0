import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  codingRulesSchema,
  contradictionsSchema,
  investigationsSchema,
  teamsSchema,
  unverifiedSchema,
} from './evidence-schema';
import type { Fault } from './fault';
import type { EvidenceMaterial, Shaped } from './material';
import { readEvidenceLinks } from './read-links';

const FOLDER = 'quizzes/evidence';
const TABLE = 'pairings.csv';
const FILES = [TABLE, 'rules.yaml', 'contradictions.yaml', 'unverified.yaml', 'teams.yaml', 'investigations.yaml'];

/** Reads a YAML file below the root in the shape of a schema, reporting its own faults; null when it has any. */
export type ReadShape = <T extends z.ZodType>(file: string, schema: T) => Shaped<z.output<T>> | null;

/** Reads the evidence tables below a root; null when there is no such folder. All faults go to `report`. */
export function readEvidence(
  root: string,
  shape: ReadShape,
  report: (...faults: Fault[]) => void,
): EvidenceMaterial | null {
  if (!existsSync(join(root, FOLDER))) return null;
  for (const name of readdirSync(join(root, FOLDER)).sort())
    if (!FILES.includes(name) && !name.endsWith('.schema.json')) report(stray(name));
  const read = <T extends z.ZodType>(name: string, schema: T) => shape(`${FOLDER}/${name}`, schema);
  return {
    table: readTable(root, report),
    rules: read('rules.yaml', codingRulesSchema),
    contradictions: read('contradictions.yaml', contradictionsSchema),
    unverified: read('unverified.yaml', unverifiedSchema),
    teams: read('teams.yaml', teamsSchema),
    investigations: read('investigations.yaml', investigationsSchema),
  };
}

function readTable(root: string, report: (...faults: Fault[]) => void) {
  const file = `${FOLDER}/${TABLE}`;
  if (!existsSync(join(root, file))) {
    report({
      ...{ severity: 'error', file, line: 1, column: 1, path: '', rule: 'missing-file' },
      ...{ expected: 'the file', got: 'none', mend: 'add it, as lessons/AUTHORING.md describes' },
    });
    return null;
  }
  const table = readEvidenceLinks(file, readFileSync(join(root, file), 'utf8'), new Date().getFullYear());
  report(...table.faults);
  return table;
}

function stray(name: string): Fault {
  return {
    ...{ severity: 'error', file: `${FOLDER}/${name}`, line: 1, column: 1, path: '', rule: 'stray-file' },
    ...{ expected: `only ${FILES.join(', ')}`, got: name, mend: 'correct the name, or remove the file' },
  };
}
