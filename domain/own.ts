/**
 * The value under a key that comes from content or from outside; undefined where there is none of its own. A card may be
 * called `constructor`, which every object has from elsewhere.
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
