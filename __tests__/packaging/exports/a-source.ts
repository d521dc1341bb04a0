import type { Item } from '../../../domain/item';
import type { ExportSource } from '../../../packaging/exports/quiz-export';
import { aCloze, aCompare, aLine, aMatch, aMultiple, anOrder, aPredict, aSingle, aSort } from '../../domain/an-item';
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
    anOrder(),
    aCloze(),
    aLine(),
    aPredict(),
    aCompare(),
  ];
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
