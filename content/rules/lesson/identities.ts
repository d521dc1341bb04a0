import { gistOf, likeness } from '../../gist';
import { hashItem } from '../../hash-item';
import { allItems, type Part } from '../../material';
import { inItem, type LessonRule } from '../rule';
import { wholePercent } from '../words';

/** Below this share of common words a text asks something else, or is to be looked at. */
const LIKE = 0.55;

const reusedId: LessonRule = {
  id: 'reused-id',
  severity: 'error',
  *find(part) {
    const retired = new Set(part.known.retired?.value.map(({ id }) => id));
    for (const entry of allItems(part))
      if (retired.has(entry.item.id))
        yield inItem(entry, ['id'], {
          expected: 'an id that was never used',
          got: `${entry.item.id}, which is retired`,
          mend: 'give the new item another id',
        });
  },
};

/** The file of identities is what records and receipts are read by, so it is up to date before anything is built. */
const staleIdentity: LessonRule = {
  id: 'stale-identity',
  severity: 'error',
  *find(part) {
    for (const { entry, known } of listKnown(part))
      if (known && known.hash !== hashItem(entry.item))
        yield inItem(entry, ['id'], {
          expected: 'its identity in quizzes/identities.json',
          got: 'that of another version, kind, key or set of ids',
          mend: 'run npm run identities',
        });
  },
};

/** An item enters the file before it is published; until then it may change as it likes. */
const newItem: LessonRule = {
  id: 'new-item',
  severity: 'warning',
  *find(part) {
    for (const { entry, known } of listKnown(part))
      if (!known)
        yield inItem(entry, ['id'], {
          expected: 'its identity in quizzes/identities.json',
          got: 'none',
          mend: 'run npm run identities when it is done',
        });
  },
};

/** A text that was rewritten may ask something else, and then earlier answers are no answers to it. */
const changedText: LessonRule = {
  id: 'changed-text',
  severity: 'warning',
  *find(part) {
    for (const { entry, known } of listKnown(part)) {
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

export const IDENTITIES_RULES: LessonRule[] = [reusedId, staleIdentity, newItem, changedText];

function* listKnown(part: Part) {
  const file = part.known.identities?.value;
  if (!file) return;
  for (const entry of allItems(part))
    yield { entry, known: Object.hasOwn(file, entry.item.id) ? file[entry.item.id] : undefined };
}
