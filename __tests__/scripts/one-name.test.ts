import { findTwinNames, readSources } from '../../scripts/lint/one-name.mjs';

const exporting = (file: string, ...lines: string[]) => ({ file, text: `${lines.join('\n')}\n` });

test('a name that two files export is named with both places and the mend, whatever it is the name of', () => {
  const faults = findTwinNames([
    exporting('domain/entry.ts', '', 'export interface Draft {', '  round: number;', '}'),
    exporting('components/teach/draft.ts', "import { a } from './a';", '', 'export type Draft = string;'),
    exporting('domain/code.ts', 'export const MAX_CHARS = 24_000;'),
    exporting('domain/receipt.ts', '', 'export const MAX_CHARS: number = 16_000;'),
    exporting('content/words.ts', 'export async function* listWords() {}'),
    exporting('runtime/words.ts', 'const all = () => [];', 'export { type Word, all as listWords };'),
    exporting('runtime/fault.ts', 'export abstract class Word {}'),
  ]);

  const mend = 'Mend: say in its name which of the two it is, or let both use one.';
  expect(faults).toEqual([
    `components/teach/draft.ts:3: exports Draft, as domain/entry.ts:2 does. ${mend}`,
    `domain/receipt.ts:2: exports MAX_CHARS, as domain/code.ts:1 does. ${mend}`,
    `runtime/words.ts:2: exports listWords, as content/words.ts:1 does. ${mend}`,
    `runtime/fault.ts:1: exports Word, as runtime/words.ts:2 does. ${mend}`,
  ]);
});

test('a value and its type in one file, what is passed on from another, and what Next asks routes for are no twins', () => {
  const faults = findTwinNames([
    exporting('domain/a.ts', 'export const Kind = {};', 'export type Kind = string;'),
    exporting('domain/b.ts', "export { Kind } from './a';", "export * from './a';"),
    exporting('app/a/page.tsx', 'export const metadata = {};', 'export default function Page() {}'),
    exporting('app/b/page.tsx', 'export const metadata = {};', 'export default function Page() {}'),
  ]);

  expect(faults).toEqual([]);
});

test('tests in a browser may name what they do as tests in Node name it, but no test takes a name of the product', () => {
  const faults = findTwinNames([
    exporting('__tests__/components/keys.ts', 'export const byKeys = 1;', 'export const binOf = 1;'),
    exporting('__tests__/e2e/keys.ts', 'export const byKeys = 1;'),
    exporting('__tests__/domain/keys.ts', 'export const byKeys = 1;'),
    exporting('domain/response.ts', 'export function binOf() {}'),
  ]);

  expect(faults.map((fault) => fault.split('. Mend')[0])).toEqual([
    '__tests__/components/keys.ts:2: exports binOf, as domain/response.ts:1 does',
    '__tests__/domain/keys.ts:1: exports byKeys, as __tests__/components/keys.ts:1 does',
  ]);
});

test('every exported name of the module is declared in one file', () => {
  const sources = readSources();

  expect(sources.map(({ file }) => file)).toEqual(expect.arrayContaining(['domain/entry.ts', 'app/layout.tsx']));
  expect(findTwinNames(sources)).toEqual([]);
});
