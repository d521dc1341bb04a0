import type { Path } from '../../fault';
import { allItems, type ItemEntry, type Material } from '../../material';
import type { YamlText } from '../../read-yaml';
import { again, type Rows, repeatsOf } from '../lesson/identity';
import { inItem, inYaml, type ModuleRule } from '../rule';

/** As the rule of this name in `lesson/`, of what one lesson does not show: items of all banks, and rows of the other files. */
const repeatedId: ModuleRule = {
  id: 'repeated-id',
  severity: 'error',
  *find(material) {
    const seen = new Map<string, ItemEntry>();
    for (const entry of allItems(material)) {
      const first = seen.get(entry.item.id);
      if (first) yield inItem(entry, ['id'], again(entry.item.id, `in ${first.yaml.file}`));
      else seen.set(entry.item.id, entry);
    }
    for (const { yaml, rows, prefix } of listed(material))
      for (const [i, id] of repeatsOf(rows)) yield inYaml(yaml, [...prefix(i), 'id'], again(id, 'in this file'));
  },
};

export const MODULE_IDENTITY_RULES: ModuleRule[] = [repeatedId];

function listed({ module, glossary, sources, paragraphs, evidence }: Material) {
  const lists: { yaml: YamlText; rows: Rows; prefix: (i: number) => Path }[] = [];
  for (const file of [glossary, sources, paragraphs, evidence?.rules, evidence?.investigations])
    if (file) lists.push({ yaml: file.yaml, rows: file.value, prefix: (i) => [i] });
  if (module) {
    const { lessons } = module.value;
    lists.push({ yaml: module.yaml, rows: lessons, prefix: (i) => ['lessons', i] });
    lists.push({ yaml: module.yaml, rows: module.value.pages, prefix: (i) => ['pages', i] });
    const places = lessons.flatMap((lesson, l) => lesson.outcomes.map((_, o): Path => ['lessons', l, 'outcomes', o]));
    const rows = lessons.flatMap((lesson) => lesson.outcomes);
    lists.push({ yaml: module.yaml, rows, prefix: (i) => places[i] ?? [] });
  }
  return lists;
}
