import { listUnread } from '../../../domain/evidence/atlas-state';
import { PARAGRAPHS } from '../../../domain/item';
import type { ArgumentFile } from '../../argument-schema';
import type { Path } from '../../fault';
import type { Material, Shaped } from '../../material';
import { unknown } from '../../nearest';
import { inYaml, type ModuleRule } from '../rule';

/** The map leaves no paragraph of the article out. */
const missingParagraph: ModuleRule = {
  id: 'argument-paragraphs',
  severity: 'error',
  *find({ argument }) {
    if (!argument) return;
    const cited = new Set(argument.value.claims.flatMap(({ cites }) => cites));
    for (const paragraph of PARAGRAPHS)
      if (!cited.has(paragraph))
        yield inYaml(argument.yaml, ['claims'], {
          expected: `a claim that cites ${paragraph}`,
          got: 'none',
          mend: 'add it, or cite the paragraph where its claim stands',
        });
  },
};

/** Claims that ties name, the sources, the view of the atlas, the lesson and the step that a claim leads to. */
const unknownReference: ModuleRule = {
  id: 'argument-references',
  severity: 'error',
  *find(material) {
    const { argument } = material;
    if (!argument) return;
    const known = new Map<string, number>();
    for (const [i, { id }] of argument.value.claims.entries()) {
      if (known.has(id))
        yield inYaml(argument.yaml, ['claims', i, 'id'], {
          expected: 'an id of its own',
          got: `${id}, as the claim before`,
          mend: 'give it another',
        });
      known.set(id, i);
    }
    const ids = new Set(known.keys());
    for (const [i, tie] of argument.value.ties.entries())
      for (const end of ['from', 'to'] as const)
        if (!ids.has(tie[end])) yield inYaml(argument.yaml, ['ties', i, end], unknown('a claim', tie[end], ids));
    yield* wrongPlaces(material, argument);
    const sources = new Set(material.sources?.value.map(({ id }) => id));
    for (const { path, ids: named } of listSources(argument.value))
      for (const [s, id] of named.entries())
        if (material.sources && !sources.has(id))
          yield inYaml(argument.yaml, [...path, s], unknown('a source of sources.yaml', id, sources));
  },
};

/** The timeline tells in the order of time what has a source. */
const timeline: ModuleRule = {
  id: 'timeline',
  severity: 'error',
  *find({ timeline: file, sources }) {
    if (!file) return;
    const known = new Set(sources?.value.map(({ id }) => id));
    for (const [i, entry] of file.value.entries()) {
      const before = file.value[i - 1]?.when ?? '';
      const length = Math.min(before.length, entry.when.length);
      if (entry.when.slice(0, length) < before.slice(0, length))
        yield inYaml(file.yaml, [i, 'when'], {
          expected: `a moment not before ${before}`,
          got: entry.when,
          mend: 'put the entries in the order of time',
        });
      for (const [s, id] of entry.sources.entries())
        if (sources && !known.has(id))
          yield inYaml(file.yaml, [i, 'sources', s], unknown('a source of sources.yaml', id, known));
    }
  },
};

export const ARGUMENT_RULES: ModuleRule[] = [missingParagraph, unknownReference, timeline];

function* wrongPlaces({ lessons }: Material, argument: Shaped<ArgumentFile>) {
  const names = new Set(lessons.map(({ name }) => name));
  for (const [i, { lesson, step, record }] of argument.value.claims.entries()) {
    const steps = new Set(lessons.find(({ name }) => name === lesson)?.steps.map(({ id }) => id));
    if (!names.has(lesson)) yield inYaml(argument.yaml, ['claims', i, 'lesson'], unknown('a lesson', lesson, names));
    else if (!steps.has(step))
      yield inYaml(argument.yaml, ['claims', i, 'step'], unknown(`a step of ${lesson}`, step, steps));
    const unread = listUnread(record.view);
    if (unread.length > 0)
      yield inYaml(argument.yaml, ['claims', i, 'record', 'view'], {
        expected: 'a view as the atlas writes it into its address',
        got: unread.join(', '),
        mend: 'make the view in the atlas and copy its address from the question mark on',
      });
  }
}

/** Every list of sources in the map, with the way to it. */
export function listSources({ claims }: ArgumentFile): { path: Path; ids: string[] }[] {
  return claims.flatMap(({ record, open, before }, i) => [
    { path: ['claims', i, 'record', 'sources'], ids: record.sources },
    { path: ['claims', i, 'open', 'sources'], ids: open.sources },
    { path: ['claims', i, 'before', 'sources'], ids: before?.sources ?? [] },
  ]);
}
