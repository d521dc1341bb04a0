/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkEditorSchemas, listEditorSchemas } from '../../content/editor-schemas';
import { formatFault } from '../../content/fault';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'schemas-'));
  for (const folder of ['lessons', 'lessons/teaching', 'quizzes/evidence'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const { file, schema } of listEditorSchemas()) writeFileSync(join(root, file), JSON.stringify(schema));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the project’s schemas say what the parser says', () => {
  expect(checkEditorSchemas(join(__dirname, '../..'))).toEqual([]);
});

test('layout does not make a schema stale', () => {
  const [first] = listEditorSchemas();
  writeFileSync(join(root, 'quizzes/schema.json'), JSON.stringify(first?.schema, null, 4));

  expect(checkEditorSchemas(root)).toEqual([]);
});

test.each([
  ['none', null],
  ['an older one', '{ "type": "object" }'],
  ['a file that is not JSON', '{'],
])('%s is stale', (got, text) => {
  const file = join(root, 'quizzes/schema.json');
  if (text === null) rmSync(file);
  else writeFileSync(file, text);

  const faults = checkEditorSchemas(root);

  expect(faults.map((fault) => `${formatFault(fault)} [${fault.rule}]`)).toEqual([
    `quizzes/schema.json:1:1: expected the schema of content/schema.ts, got ${got}. Mend: run npm run schema. [stale-schema]`,
  ]);
});

test('what has a default may be left out', () => {
  const bank = listEditorSchemas().find(({ file }) => file === 'quizzes/schema.json');

  expect(bank?.schema).toHaveProperty('properties.quiz.required', ['title', 'draw']);
});
