import type { TeachingNote } from '../domain/teaching';
import type { Material } from './material';

/** The teaching notes of material in which no rule found an error, in the order of files. */
export function buildTeaching({ teaching }: Material): TeachingNote[] {
  return (teaching ?? []).flatMap(({ note }) => {
    if (!note) return [];
    const { misconceptions, discussion, ...rest } = note.value;
    return [
      {
        ...rest,
        misconceptions: misconceptions.map((one) => ({ ...one, item: one.item ?? null })),
        discussion: discussion.map(({ evidence, ...one }) => ({ ...one, isOnEvidence: evidence })),
      },
    ];
  });
}
