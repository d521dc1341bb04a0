/** @jest-environment node */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINIMUMS } from '../../content/material';
import { fillTemplates } from '../../content/new-lesson';
import { readMaterial } from '../../content/read-material';
import { type Change, faultsOf, writeSmallCourse } from './a-course';

test('a new lesson passes the check; only what is to be written is listed', () => {
  const { root, files } = fill('debt-and-swaps');
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);

  // The full number of steps and items, as the module itself is held to.
  const { steps, maxSteps, perBank, higherOrder } = MINIMUMS;
  const small = /twinning\.(mdx|yaml)/;
  const faults = faultsOf(root, { minimums: { steps, maxSteps, perBank, higherOrder } }).filter(
    (fault) => !small.test(fault),
  );

  expect(faults.length).toBeGreaterThan(50);
  expect(faults.filter((fault) => !fault.endsWith('[warning placeholder]'))).toEqual([]);
});

test('module.yaml keeps every byte and gains the lesson at its end', () => {
  const { root, files } = fill('debt-and-swaps', 'Debt: who pays?');

  const before = readFileSync(join(root, 'lessons/module.yaml'), 'utf8');
  expect(files['lessons/module.yaml']).toBe(`${before}  - id: debt-and-swaps
    title: "Debt: who pays?"
    question: "TODO: the question that the lesson answers?"
    outcomes:
      - id: ds1
        text: "TODO: what a learner can do after the lesson"
`);
});

test('what stands after the list of lessons stays there', () => {
  const { files } = fill('debt-and-swaps', 'Debt', [
    'lessons/module.yaml',
    '"Explain twinning" }\n',
    '"Explain twinning" } # the one outcome\n\n# The end.\n',
  ]);

  const text = files['lessons/module.yaml'] ?? '';
  expect(text).toContain('"Explain twinning" } # the one outcome\n  - id: debt-and-swaps\n');
  expect(text).toMatch(/after the lesson"\n\n# The end\.\n$/);
});

test('ids begin with the lesson’s initials', () => {
  const { files } = fill('debt-and-swaps');

  expect(files['lessons/debt-and-swaps.mdx']).toContain('<Exercise id="ds_guess" />');
});

test('initials that other items have are told apart', () => {
  const { files } = fill('trade-winds');

  expect(files['lessons/trade-winds.mdx']).toContain('<Exercise id="twx_guess" />');
});

test.each([
  ['Debt', '“Debt” is no lesson id: use 2–40 of a–z, 0–9 and -, a letter first, as in --id debt-and-swaps.'],
  [
    'debt_swaps',
    '“debt_swaps” is no lesson id: use 2–40 of a–z, 0–9 and -, a letter first, as in --id debt-and-swaps.',
  ],
  ['../x', '“../x” is no lesson id: use 2–40 of a–z, 0–9 and -, a letter first, as in --id debt-and-swaps.'],
  ['final', '“final” is the bank of the final quiz: choose another id.'],
  ['twinning', 'lessons/module.yaml has a lesson “twinning” already: choose another id.'],
])('%s is refused with its reason', (id, reason) => {
  const root = writeSmallCourse();

  const refused = fillTemplates(
    { id, title: 'Debt' },
    readMaterial(root),
    readFileSync(join(root, 'lessons/module.yaml'), 'utf8'),
  );

  expect(refused).toEqual({ refusal: reason });
});

test('a module without lessons is refused', () => {
  const root = writeSmallCourse(['lessons/module.yaml', null, 'title: x\n']);

  const refused = fillTemplates({ id: 'debt', title: 'Debt' }, readMaterial(root), 'title: x\n');

  expect(refused).toEqual({ refusal: 'lessons/module.yaml has no list of lessons: mend it first (npm run check).' });
});

function fill(id: string, title = 'Debt', ...changes: Change[]) {
  const root = writeSmallCourse(...changes);
  const moduleYaml = readFileSync(join(root, 'lessons/module.yaml'), 'utf8');
  const filled = fillTemplates({ id, title }, readMaterial(root), moduleYaml);
  if ('refusal' in filled) throw new Error(filled.refusal);
  return { root, files: filled.files };
}
