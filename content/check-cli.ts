import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countItems, formatCounts } from './count-items';
import { checkEditorSchemas } from './editor-schemas';
import { compareFaults, type Fault, formatFault } from './fault';
import { checkMaterial, STANDARDS } from './load-course';
import { readMaterial } from './read-material';

/** `npm run check`: prints every fault of the content, then its counts. Returns the exit code: 1 when an error stands. */
export function runCheck(args: string[], projectRoot: string): number {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, root: { type: 'string' } } });
  const root = resolve(values.root ?? projectRoot);
  const material = readMaterial(root);
  const faults = [...checkMaterial(material, STANDARDS).faults, ...checkEditorSchemas(root)].sort(compareFaults);
  const counts = countItems(material);
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  if (values.json) console.log(JSON.stringify({ errors, warnings, counts }, null, 2));
  else console.log([...list('error', errors), ...list('warning', warnings), formatCounts(counts)].join('\n'));
  return errors.length > 0 ? 1 : 0;
}

function list(name: string, faults: Fault[]): string[] {
  if (faults.length === 0) return [`No ${name}s.`, ''];
  const title = `${faults.length} ${name}${faults.length === 1 ? '' : 's'}`;
  return [title, ...faults.map((fault) => `${formatFault(fault)} [${fault.rule}]`), ''];
}
