import { z } from 'zod';
import { gistOf } from './gist';
import { hashItem } from './hash-item';
import type { ItemEntry } from './material';
import { id, slug, text } from './schema';

/**
 * quizzes/identities.json, written by `npm run identities`: of every item that was ever published its version, its
 * identity, the hashes that earlier releases gave to the same, and the gist of its words when the version was set.
 */
export const identitiesSchema = z.record(
  id,
  z.strictObject({
    version: z.int().min(1),
    hash: z.string().regex(/^[0-9a-f]{8}$/),
    former: z.array(z.string().regex(/^[0-9a-f]{8}$/)),
    gist: z.string().regex(/^[0-9a-f]{96}$/),
  }),
);

/** quizzes/retired.yaml: items that are no longer asked. */
export const retiredSchema = z.array(
  z.strictObject({
    id,
    bank: slug,
    stem: text.describe('its question in a few words, as a learner’s record calls it'),
    why: text.describe('why it went, for authors'),
  }),
);

export type IdentitiesFile = z.infer<typeof identitiesSchema>;
export type RetiredFile = z.infer<typeof retiredSchema>;

/**
 * The file as it should be after these items: a new item enters, one whose identity changed gets its new one and no
 * former hash, and a changed text is taken over only of those that `accepted` names. What is no longer there stays.
 */
export function nextIdentities(
  items: readonly Pick<ItemEntry, 'item'>[],
  known: IdentitiesFile,
  accepted: ReadonlySet<string>,
): IdentitiesFile {
  const next: IdentitiesFile = { ...known };
  for (const { item } of items) {
    const before = Object.hasOwn(known, item.id) ? known[item.id] : undefined;
    const hash = hashItem(item);
    const isSame = before?.hash === hash;
    next[item.id] = {
      version: item.version,
      hash,
      former: isSame ? before.former : [],
      gist: isSame && !accepted.has(item.id) ? before.gist : gistOf(item),
    };
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
}
