/** @jest-environment node */
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const FINAL = 'quizzes/final.yaml';
const LESSON = 'lessons/twinning.mdx';
const GLOSSARY = 'lessons/glossary.yaml';

test('an objective is an outcome of the module', () => {
  const faults = faultsAfter([FINAL, 'objective: tw1', 'objective: tw9']);

  expect(faults).toEqual([
    'quizzes/final.yaml:7:5 items[0].objective: expected an outcome of module.yaml, got “tw9”. Mend: did you mean tw1? Correct the id or add it. [error unknown-outcome]',
  ]);
});

test('an item names known sources', () => {
  const faults = faultsAfter([BANK, 'sources: [expo-2021]', 'sources: [expo-2012]']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:45:15 items[3].sources[0]: expected a source of sources.yaml, got “expo-2012”. Mend: did you mean expo-2021? Correct the id or add it. [error unknown-source]',
  ]);
});

test('a lesson names known sources', () => {
  const faults = faultsAfter([LESSON, '<Src id="expo-2021" />', '<Src id="tariffs" />']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:20:113 step check: expected a source of sources.yaml, got “tariffs”. Mend: correct the id, or add it. [error unknown-source]',
  ]);
});

test('a glossary entry names known sources', () => {
  const faults = faultsAfter([GLOSSARY, 'sources: [expo-2021]', 'sources: [expo]']);

  expect(faults).toEqual([
    'lessons/glossary.yaml:7:13 [1].sources[0]: expected a source of sources.yaml, got “expo”. Mend: correct the id, or add it. [error unknown-source]',
  ]);
});

test('a lesson links known terms', () => {
  const faults = faultsAfter([
    LESSON,
    '<Term id="twinning">twinning</Term>',
    '<Term id="twining">twinning</Term>, or <Term id="twinning">pairing</Term>',
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:20:21 step check: expected a term of glossary.yaml, got “twining”. Mend: did you mean twinning? Correct the id or add it. [error unknown-term]',
  ]);
});

test('an item names known terms', () => {
  const faults = faultsAfter([BANK, '[[joining_forces]]', '[[joining_force]]']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:47:5 items[3].stem: expected a term of glossary.yaml, got “joining_force”. Mend: did you mean joining_forces? Correct the id or add it. [error unknown-term]',
  ]);
});

test('only a term with characters is printed as Chinese', () => {
  const faults = faultsAfter([LESSON, '<Zh id="joining_forces" />', '<Zh id="twinning" />']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:20:86 step check: expected a term with zh in glossary.yaml, got twinning, which has none. Mend: use <Term> (in an item the plain word), or give the term its zh. [error term-without-chinese]',
  ]);
});

test('only a term with characters is named in an item', () => {
  const faults = faultsAfter([BANK, '[[joining_forces]]', '[[twinning]]']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:47:5 items[3].stem: expected a term with zh in glossary.yaml, got twinning, which has none. Mend: use <Term> (in an item the plain word), or give the term its zh. [error term-without-chinese]',
  ]);
});

test('a figure is one of those drawn', () => {
  const faults = faultsAfter([LESSON, '<Figure id="design-and-execution">', '<Figure id="design">']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:22:1 step check: expected a figure of components/figures, got “design”. Mend: correct the id, or add it. [error unknown-figure]',
  ]);
});

test('a citation names paragraphs of the article', () => {
  const faults = faultsAfter([LESSON, '<Cite p="P5" />', '<Cite p="P5, P12" />']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:27 step guess: expected P1 to P10, got “P5,”. Mend: correct the paragraph; part two with a space. [error unknown-paragraph]',
    'lessons/twinning.mdx:7:27 step guess: expected P1 to P10, got “P12”. Mend: correct the paragraph; part two with a space. [error unknown-paragraph]',
  ]);
});
