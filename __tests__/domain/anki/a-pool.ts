import type { CitedPool } from '../../../domain/item-pool';

/** A module with two cited things and one Chinese term; any part can be overridden. */
export function aPool(parts: Partial<CitedPool> = {}): CitedPool {
  return {
    title: 'Provinces',
    article: {
      author: 'Lenz',
      title: 'Provinces',
      publisher: 'CGSP',
      url: 'https://example.org/lenz/',
      date: '2023',
    },
    paragraphs: [{ id: 'P5', find: 'province-by-province pairs & more' }],
    sources: [
      {
        id: 'expo',
        title: '博览会',
        publisher: 'Hunan Daily',
        date: '2021',
      },
    ],
    items: [],
    zh: { baotuan_chuhai: { text: '抱团出海', pinyin: 'bàotuán chūhǎi', gloss: 'going to sea together' } },
    ...parts,
  };
}
