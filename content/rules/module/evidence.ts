import { unknown } from '../../nearest';
import { objectToView } from '../lesson/evidence';
import { inYaml, type ModuleRule } from '../rule';

const unknownLink: ModuleRule = {
  id: 'unknown-link',
  severity: 'error',
  *find({ evidence }) {
    const table = evidence?.table;
    if (!table || table.ids.size === 0) return;
    for (const file of [evidence.rules, evidence.contradictions])
      for (const [i, { links }] of file?.value.entries() ?? [])
        for (const [l, id] of links.entries())
          if (file && !table.ids.has(id))
            yield inYaml(file.yaml, [i, 'links', l], unknown('a row of pairings.csv', id, table.ids));
  },
};

/** A source that is cited in lessons under a row's id is that row's source. */
const driftedSource: ModuleRule = {
  id: 'drifted-source',
  severity: 'error',
  *find({ evidence, sources }) {
    for (const { link } of evidence?.table?.rows ?? []) {
      const index = sources?.value.findIndex(({ id }) => id === link.id) ?? -1;
      const url = sources?.value[index]?.url;
      if (sources && url !== undefined && url !== link.source.url)
        yield inYaml(sources.yaml, [index, 'url'], {
          expected: `${link.source.url}, as in pairings.csv`,
          got: url,
          mend: 'make the two agree',
        });
    }
  },
};

/** As the rule of this name in `lesson/`, for investigations: that nothing is there can be what one has to show. */
const unknownView: ModuleRule = {
  id: 'unknown-view',
  severity: 'error',
  *find({ evidence }) {
    const file = evidence?.investigations;
    for (const [i, { looks }] of file?.value.entries() ?? [])
      for (const [l, { view }] of looks.entries()) {
        const objection = objectToView(view);
        if (file && objection) yield inYaml(file.yaml, [i, 'looks', l, 'view'], objection);
      }
  },
};

export const MODULE_EVIDENCE_RULES: ModuleRule[] = [unknownLink, driftedSource, unknownView];
