import { unknown } from '../../nearest';
import { inYaml, type ModuleRule } from '../rule';

/** As the rule of this name in `lesson/`, for the glossary. */
const unknownSource: ModuleRule = {
  id: 'unknown-source',
  severity: 'error',
  *find({ sources, glossary }) {
    if (!sources || !glossary) return;
    const known = new Set(sources.value.map(({ id }) => id));
    for (const [i, term] of glossary.value.entries())
      for (const [s, id] of term.sources.entries())
        if (!known.has(id))
          yield inYaml(glossary.yaml, [i, 'sources', s], unknown('a source of sources.yaml', id, known));
  },
};

export const MODULE_REFERENCE_RULES: ModuleRule[] = [unknownSource];
