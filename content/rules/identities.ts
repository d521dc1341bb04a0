import { gistOf, likeness } from '../gist';
import { hashItem } from '../hash-item';
import { allItems, isComplete, type Material } from '../material';
import { inItem, inYaml, type Rule } from './rule';
import { wholePercent } from './words';

/** Below this share of common words a text asks something else, or is to be looked at. */
const LIKE = 0.55;

/** An id that a learner's record may hold leads to an item, or to a line that says what became of it. */
const lostItem: Rule = {
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

const reusedId: Rule = {
  id: 'reused-id',
  severity: 'error',
  *find(material) {
    const retired = new Set(material.retired?.value.map(({ id }) => id));
    for (const entry of allItems(material))
      if (retired.has(entry.item.id))
        yield inItem(entry, ['id'], {
          expected: 'an id that was never used',
          got: `${entry.item.id}, which is retired`,
          mend: 'give the new item another id',
        });
  },
};

/** The file of identities is what records and receipts are read by, so it is up to date before anything is built. */
const staleIdentity: Rule = {
  id: 'stale-identity',
  severity: 'error',
  *find(material) {
    for (const { entry, known } of listKnown(material))
      if (known && known.hash !== hashItem(entry.item))
        yield inItem(entry, ['id'], {
          expected: 'its identity in quizzes/identities.json',
          got: 'that of another version, kind, key or set of ids',
          mend: 'run npm run identities',
        });
  },
};

/** An item enters the file before it is published; until then it may change as it likes. */
const newItem: Rule = {
  id: 'new-item',
  severity: 'warning',
  *find(material) {
    for (const { entry, known } of listKnown(material))
      if (!known)
        yield inItem(entry, ['id'], {
          expected: 'its identity in quizzes/identities.json',
          got: 'none',
          mend: 'run npm run identities when it is done',
        });
  },
};

/** A text that was rewritten may ask something else, and then earlier answers are no answers to it. */
const changedText: Rule = {
  id: 'changed-text',
  severity: 'warning',
  *find(material) {
    for (const { entry, known } of listKnown(material)) {
      const { item } = entry;
      if (!known || known.hash !== hashItem(item)) continue;
      const alike = likeness(known.gist, gistOf(item));
      if (alike < LIKE)
        yield inItem(entry, ['stem'], {
          expected: `much the same words as in version ${item.version}`,
          got: `${wholePercent(alike)} of them`,
          mend: `raise version if it asks something else; if not, run npm run identities -- --accept ${item.id}`,
        });
    }
  },
};

export const IDENTITIES_RULES: Rule[] = [lostItem, reusedId, staleIdentity, newItem, changedText];

function* listKnown(material: Material) {
  const file = material.identities?.value;
  if (!file) return;
  for (const entry of allItems(material))
    yield { entry, known: Object.hasOwn(file, entry.item.id) ? file[entry.item.id] : undefined };
}
