import { readFileSync } from 'node:fs';
import { findOrderFaults, ORDER } from '../../scripts/lint/component-order.mjs';

test('a folder of components/ that imports one above it is named with file, line and mend', () => {
  const faults = findOrderFaults([
    { file: 'components/quiz/Quiz.tsx', text: "import { a } from '../exercises/a';\nimport { b } from './b';\n" },
    {
      file: 'components/exercises/Exercise.tsx',
      text: "import { a } from '../ui/a';\n\nimport type { Draft } from '../quiz/draft';\n",
    },
    { file: 'components/ui/lazy.ts', text: "const Late = lazy(() => import('../record/Late'));\n" },
    { file: 'components/teach/Builder.tsx', text: "import { rows } from './results/rows';\n" },
  ]);

  expect(faults).toEqual([
    'components/exercises/Exercise.tsx:3: components/exercises imports components/quiz, which stands after it. Mend: move what both need to the lower of the two.',
    'components/ui/lazy.ts:1: components/ui imports components/record, which stands after it. Mend: move what both need to the lower of the two.',
    'components/teach/Builder.tsx:1: components/teach imports components/teach/results, which stands after it. Mend: move what both need to the lower of the two.',
  ]);
});

test('a folder that the order does not name is told so', () => {
  expect(findOrderFaults([{ file: 'components/games/Game.tsx', text: '' }])).toEqual([
    'components/games/Game.tsx:1: stands in no folder of the order. Mend: name its folder in scripts/lint/component-order.mjs.',
  ]);
});

test('the README names the folders in the order that is held', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(
    `${ORDER.filter((folder) => !folder.includes('/')).join(', ')}. \`scripts/lint/component-order.mjs\` holds it.`,
  );
});
