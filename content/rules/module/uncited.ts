import { listMethodSources } from '../../../domain/course';
import type { Material } from '../../material';
import { allItems, isComplete } from '../../material';
import { inYaml, type ModuleRule } from '../rule';
import { listSources } from './argument';

/** A source that nothing cites is of no use to a reader, and of none to who checks. */
const uncitedSource: ModuleRule = {
  id: 'uncited-source',
  severity: 'error',
  *find(material) {
    const { sources } = material;
    if (!sources || !isComplete(material)) return;
    const cited = new Set(listCited(material));
    for (const [i, { id }] of sources.value.entries())
      if (!cited.has(id))
        yield inYaml(sources.yaml, [i, 'id'], {
          expected: `a place that cites ${id}`,
          got: 'none',
          mend: 'cite it where it carries a fact, or remove it',
        });
  },
};

export const UNCITED_RULES: ModuleRule[] = [uncitedSource];

function listCited(material: Material): string[] {
  const { module, lessons, glossary, teaching, evidence, argument, timeline } = material;
  const notes = (teaching ?? []).flatMap(({ note }) => (note ? [note.value] : []));
  const investigations = evidence?.investigations?.value ?? [];
  return [
    ...lessons.flatMap(({ mentions }) =>
      mentions.filter(({ component }) => component === 'Src').map(({ value }) => value),
    ),
    ...allItems(material).flatMap(({ item }) => item.sources),
    ...(glossary?.value ?? []).flatMap((term) => term.sources),
    ...notes.flatMap(({ misconceptions, discussion }) =>
      [...misconceptions, ...discussion].flatMap((one) => one.sources),
    ),
    ...(evidence?.teams?.value ?? []).flatMap((team) => team.sources),
    ...investigations.flatMap(({ predict, looks, conclude }) =>
      [predict, ...looks, conclude].flatMap((part) => part.sources),
    ),
    ...(argument ? listSources(argument.value).flatMap(({ ids }) => ids) : []),
    ...(timeline?.value ?? []).flatMap((moment) => moment.sources),
    ...(module?.value.reading ?? []).map(({ source }) => source),
    ...(module ? listMethodSources(module.value.method) : []),
    // A row of the tables may stand in the list under its own id.
    ...(evidence?.table?.rows ?? []).map(({ link }) => link.id),
  ];
}
