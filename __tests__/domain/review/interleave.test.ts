import fc from 'fast-check';
import { interleave } from '../../../domain/review/interleave';

const first = (word: string) => word[0] ?? '';

test('no two of one group in a row, the order within a group kept', () => {
  expect(interleave(['a1', 'a2', 'a3', 'b1', 'c1'], first)).toEqual(['a1', 'b1', 'a2', 'c1', 'a3']);
});

test('where one group is too large, it alone has neighbours of its own', () => {
  expect(interleave(['a1', 'a2', 'a3', 'b1'], first)).toEqual(['a1', 'b1', 'a2', 'a3']);
  expect(interleave(['a1', 'a2'], first)).toEqual(['a1', 'a2']);
  expect(interleave([], first)).toEqual([]);
});

test('the first differs from what came before', () => {
  expect(interleave(['a1', 'b1'], first, 'a')).toEqual(['b1', 'a1']);
  expect(interleave(['a1'], first, 'a')).toEqual(['a1']);
});

/** The fewest neighbours of one group that any order has, by trying them all. */
function fewestClashes(groups: string[], after: string | null): number {
  if (groups.length === 0) return 0;
  return Math.min(
    ...groups.map((group, i) => {
      const rest = [...groups.slice(0, i), ...groups.slice(i + 1)];
      return (group === after ? 1 : 0) + fewestClashes(rest, group);
    }),
  );
}

test('no order has fewer neighbours of one group, and nothing is lost', () => {
  const groups = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
  fc.assert(
    fc.property(groups, fc.constantFrom('a', 'b', null), (list, after) => {
      const mixed = interleave(list, first, after);
      const clashes = mixed.filter((group, i) => group === (i === 0 ? after : mixed[i - 1])).length;

      expect([...mixed].sort()).toEqual([...list].sort());
      expect(clashes).toBe(fewestClashes(list, after));
    }),
    { numRuns: 300 },
  );
});
