import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault } from './fault';
import type { TeachingEntry } from './material';
import type { ReadShape } from './read-evidence';
import { teachingSchema } from './teaching-schema';

const FOLDER = 'lessons/teaching';

/** Reads the teaching notes below a root; null when there is no such folder. All faults go to `report`. */
export function readTeaching(
  root: string,
  shape: ReadShape,
  report: (...faults: Fault[]) => void,
): TeachingEntry[] | null {
  if (!existsSync(join(root, FOLDER))) return null;
  return readdirSync(join(root, FOLDER))
    .sort()
    .flatMap((name) => {
      if (name === 'schema.json') return [];
      if (!name.endsWith('.yaml')) {
        report(stray(name));
        return [];
      }
      return [{ name: basename(name, '.yaml'), note: shape(`${FOLDER}/${name}`, teachingSchema) }];
    });
}

function stray(name: string): Fault {
  return {
    ...{ severity: 'error', file: `${FOLDER}/${name}`, line: 1, column: 1, path: '', rule: 'stray-file' },
    ...{ expected: 'only notes, named <lesson>.yaml', got: name, mend: 'correct the name, or remove the file' },
  };
}
