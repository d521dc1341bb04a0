/**
 * The list in an order in which no two neighbours share a group, nor the first one `after`, wherever that is possible;
 * within a group the order stays.
 */
export function interleave<T>(list: readonly T[], groupOf: (thing: T) => string, after: string | null = null): T[] {
  const groups = new Map<string, T[]>();
  for (const thing of list) {
    const group = groups.get(groupOf(thing));
    if (group) group.push(thing);
    else groups.set(groupOf(thing), [thing]);
  }
  const mixed: T[] = [];
  let last = after;
  while (mixed.length < list.length) {
    const open = [...groups].filter(([, things]) => things.length > 0);
    const others = open.filter(([group]) => group !== last);
    // The largest group first: left to the end, it would have only itself for a neighbour.
    const [group, things] = (others.length > 0 ? others : open).reduce((a, b) => (b[1].length > a[1].length ? b : a));
    mixed.push(things.shift() as T);
    last = group;
  }
  return mixed;
}
