import type { ItemPool } from '../domain/item-pool';

const loading = new Map<string, Promise<ItemPool>>();

/** The module's items from this site's own file (app/items.json), fetched once a page; rejects when it can't be had, and a later call tries again. */
export function loadItems(url: string): Promise<ItemPool> {
  const known = loading.get(url);
  if (known) return known;
  const asked = fetchItems(url);
  loading.set(url, asked);
  asked.catch(() => loading.delete(url));
  return asked;
}

async function fetchItems(url: string): Promise<ItemPool> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected the module's items, got status ${response.status}`);
  const pool: unknown = await response.json();
  if (!isItemPool(pool)) throw new Error(`${url}: expected the module's items, got something else`);
  return pool;
}

/** The file is a product of the same build as this code: enough to tell it from a host's error page. */
function isItemPool(pool: unknown): pool is ItemPool {
  return typeof pool === 'object' && pool !== null && 'items' in pool && Array.isArray(pool.items) && 'zh' in pool;
}
