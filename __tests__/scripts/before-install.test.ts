import { readFileSync } from 'node:fs';
import path from 'node:path';

/** All that a script imports before it runs, its own files' imports included. */
function listImports(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const found = [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '([^']+)';|^import '([^']+)';/gm),
  ];
  return found
    .map(([, from = '', bare = '']) => from || bare)
    .flatMap((name) => (name.startsWith('.') ? listImports(path.join(path.dirname(file), name), seen) : [name]));
}

test.each(['start', 'test'])('npm %s begins on a fresh clone, where nothing is installed yet', (command) => {
  const imports = listImports(`scripts/${command}.mjs`);

  expect(imports).toContain('node:path');
  expect(imports.filter((name) => !name.startsWith('node:'))).toEqual([]);
});
