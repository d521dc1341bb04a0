'use client';

import { useEffect, useState } from 'react';
import type { ItemHome } from '../../domain/handout/item-home';
import type { ItemPool } from '../../domain/item-pool';
import { loadItemHome, loadItems } from '../../runtime/load-items';

/** Of one item what a page needs; `pool` is null while it comes, or where nobody wants it; `home` of an unknown id. */
export interface FoundItem {
  home: ItemHome | null;
  pool: ItemPool | null;
}

/** Where the items of this site are fetched from: the address, and among how many files their homes are. */
export interface ItemFiles {
  itemsUrl: string;
  homes: number;
}

/**
 * An item's home, then its bank, where `wantsPool` says of the home that it is wanted; null until the home has come. When
 * one of them can't be had there is a way to ask again.
 */
export function useFetchedItem(
  id: string | null,
  { itemsUrl, homes }: ItemFiles,
  wantsPool: (home: ItemHome) => boolean,
): { found: FoundItem | null; retry: (() => void) | null } {
  const [got, setGot] = useState<(FoundItem & { id: string }) | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  // They are files of their own, so that no page carries what it does not show.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is told by its number; who asks always wants the same
  useEffect(() => {
    if (id === null || id === '') return;
    let isWanted = true;
    const load = async () => {
      const home = await loadItemHome(itemsUrl, homes, id);
      const hasMore = home !== null && wantsPool(home);
      if (isWanted) setGot({ id, home, pool: null });
      if (!hasMore) return;
      const pool = await loadItems(itemsUrl, { banks: [home.bank] });
      if (isWanted) setGot({ id, home, pool });
    };
    load().catch(() => {
      if (isWanted) setFailed(`${id} ${tries}`);
    });
    return () => {
      isWanted = false;
    };
  }, [id, itemsUrl, homes, tries]);
  const hasFailed = id !== null && failed === `${id} ${tries}`;
  return { found: got?.id === id ? got : null, retry: hasFailed ? () => setTries(tries + 1) : null };
}
