/**
 * What says that an item is still the same: `hash` over its kind, ids and key and the version of its meaning, free of
 * any language; `former` are the hashes by which earlier releases called the same (they were taken over the texts, too).
 */
export interface Identity {
  hash: string;
  former: readonly string[];
}

/** Whether an answer that carries this hash was given to the item as it is now, whatever became of its commas. */
export function isSameItem({ hash, former }: Identity, given: string): boolean {
  return given === hash || former.includes(given);
}

/** An item that is no longer asked. Its id is never used again, and what was answered to it keeps its words. */
export interface RetiredItem {
  id: string;
  bank: string;
  stem: string;
}
