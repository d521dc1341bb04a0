import { outlineOf } from '../../domain/assignment/outline';
import type { ItemPool } from '../../domain/item-pool';
import { aGradingCourse } from '../domain/assignment/an-assignment';

/** The small course of the assignment tests, as pages get it: an outline, and a file of items. */
export const outline = outlineOf(aGradingCourse());

const pool: ItemPool = {
  title: 'Provinces',
  article: { author: 'Lenz', title: 'Provinces', publisher: 'CGSP', url: 'https://example.org/', date: '' },
  paragraphs: [],
  sources: [],
  items: aGradingCourse().banks.flatMap(({ items }) => items),
  zh: {},
};

/** Answers for the network, the outermost edge: the items at any address ending in items.json, nothing elsewhere. */
export function serveItems(): void {
  globalThis.fetch = async (input) => {
    const isItems = String(input).endsWith('items.json');
    return { ok: isItems, status: isItems ? 200 : 404, json: async () => pool } as Response;
  };
}
