import { fileOfHome, type ItemHome, nameOfHomes } from '../domain/handout/item-home';
import type { Citations, ItemHomes, ItemIndex, ItemPool } from '../domain/item-pool';
import { own } from '../domain/own';

/** Which items a page shows: those of some banks, of the banks that some items are in (unknown ids are in none), or all. */
export type WantedItems = 'all' | { banks: readonly string[] } | { items: readonly string[] };

const loading = new Map<string, Promise<unknown>>();

/**
 * Whole banks from this site's own files below `url` (content/item-files.ts), each fetched once a page, put together. Rejects
 * when one of them can't be had; a later call asks again for what is missing.
 */
export async function loadItems(url: string, wanted: WantedItems): Promise<ItemPool> {
  const banks = await listWanted(url, wanted);
  const pools = await Promise.all(banks.map((bank) => loadFile(`${url}/${bank}.json`, isItemPool)));
  return { items: pools.flatMap(({ items }) => items), zh: Object.assign({}, ...pools.map(({ zh }) => zh)) };
}

/** What all items cite; as `loadItems`. */
export function loadCitations(url: string): Promise<Citations> {
  return loadFile(`${url}/_citations.json`, isCitations);
}

/** Where an item belongs, from one of so many files; null for an id that there is not. As `loadItems`. */
export async function loadItemHome(url: string, files: number, id: string): Promise<ItemHome | null> {
  const { homes } = await loadFile(`${url}/${nameOfHomes(fileOfHome(id, files), files)}.json`, isItemHomes);
  return own(homes, id) ?? null;
}

async function listWanted(url: string, wanted: WantedItems): Promise<string[]> {
  if (wanted !== 'all' && 'banks' in wanted) return [...new Set(wanted.banks)];
  const banks = Object.entries((await loadFile(`${url}/_index.json`, isItemIndex)).banks);
  const ids = wanted === 'all' ? null : new Set(wanted.items);
  return banks.filter(([, items]) => !ids || items.some((id) => ids.has(id))).map(([bank]) => bank);
}

async function loadFile<T>(url: string, isWhole: (file: unknown) => file is T): Promise<T> {
  const asked = loading.get(url) ?? fetchFile(url);
  loading.set(url, asked);
  try {
    const file = await asked;
    if (!isWhole(file)) throw new Error(`${url}: expected the module's items, got something else`);
    return file;
  } catch (failure) {
    loading.delete(url);
    throw failure;
  }
}

async function fetchFile(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected the module's items, got status ${response.status}`);
  return response.json();
}

// The files are products of the same build as this code: enough to tell them from a host's error page.
const has = (file: unknown, key: string) => typeof file === 'object' && file !== null && key in file;
const isItemPool = (file: unknown): file is ItemPool => has(file, 'items') && has(file, 'zh');
const isItemIndex = (file: unknown): file is ItemIndex => has(file, 'banks');
const isItemHomes = (file: unknown): file is ItemHomes => has(file, 'homes');
const isCitations = (file: unknown): file is Citations => has(file, 'sources') && has(file, 'paragraphs');
