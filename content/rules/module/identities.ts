import { allItems, isComplete } from '../../material';
import { inYaml, type ModuleRule } from '../rule';

/** An id that a learner's record may hold leads to an item, or to a line that says what became of it. */
const lostItem: ModuleRule = {
  id: 'lost-item',
  severity: 'error',
  *find(material) {
    const { identities, retired } = material;
    if (!identities || !isComplete(material)) return;
    const known = new Set([
      ...allItems(material).map(({ item }) => item.id),
      ...(retired?.value ?? []).map(({ id }) => id),
    ]);
    for (const id of Object.keys(identities.value))
      if (!known.has(id))
        yield inYaml(identities.yaml, [id], {
          expected: `${id} in a bank, or in quizzes/retired.yaml`,
          got: 'none',
          mend: 'bring it back, or retire it: learners’ records hold answers to it',
        });
  },
};

export const MODULE_IDENTITIES_RULES: ModuleRule[] = [lostItem];
