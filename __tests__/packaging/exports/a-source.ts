import type { ExtendedItem, Item } from '../../../domain/item';
import type { Response } from '../../../domain/response';
import type { ExportSource } from '../../../packaging/exports/quiz-export';
import { put } from '../../domain/a-response';
import {
  aCloze,
  aCompare,
  aLine,
  aMatch,
  aMultiple,
  anExtended,
  anOrder,
  aPredict,
  aSingle,
  aSort,
} from '../../domain/an-item';
import { NASTY } from '../a-package';

/** One item of every kind, from one bank, with text that breaks what is written without care. */
export function aSource(items: Item[] = everyItem()): ExportSource {
  return {
    title: `Week 3/4: ${NASTY}`,
    items,
    article: 'Charlotte Lenz, “China’s Provinces”',
    zh: new Map([['duikou', { text: '对口', pinyin: 'duìkǒu', gloss: 'counterpart' }]]),
  };
}

export function everyItem(): Item[] {
  const single = aSingle();
  return [
    {
      ...single,
      stem: `${NASTY} *really* [[duikou]]?`,
      options: single.options.map((option, i) =>
        i === 1 ? { ...option, text: NASTY, feedback: `%50% ${NASTY}` } : option,
      ),
    },
    aMultiple(),
    { ...aMatch(), cards: aMatch().cards.map((card, i) => (i === 0 ? { ...card, text: `${NASTY} -> x` } : card)) },
    aSort(),
    anExtended(),
    anOrder(),
    aCloze(),
    aLine(),
    aPredict(),
    aCompare(),
  ];
}

/** The response that gives each card, in its order, the place of this text. */
export function putTexts(item: ExtendedItem, places: readonly string[]): Response {
  const idOf = (text: string | undefined) => item.bins.find((bin) => bin.text === text)?.id ?? '';
  return put(Object.fromEntries(item.cards.map((card, i) => [card.id, idOf(places[i])])));
}

/** The text that HTML shows, without tags. */
export function shownBy(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&percnt;', '%')
    .replaceAll('&amp;', '&');
}
