import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROVINCES } from '../../domain/evidence/tiles';

/** The pairs of the real table: the province's id and the country's. */
export function pairRowsOf(): [province: string, country: string][] {
  const table = readFileSync(path.join(__dirname, '../../quizzes/evidence/pairings.csv'), 'utf8');
  return table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', country = ''] = line.split(',');
      return [PROVINCES.find((province) => province.name === name)?.id ?? name, country];
    });
}
