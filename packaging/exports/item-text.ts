import { parseInline, plainText } from '../../domain/inline';
import { type BoardItem, type Item, isBoard, isScored } from '../../domain/item';
import { writeFragment, type XmlElement, xml } from '../xml';
import type { ExportSource } from './quiz-export';

type Nodes = (XmlElement | string)[];

/** An item's text as elements of (X)HTML; `lang` names the attribute for a language (`xml:lang` in XML). */
export function toNodes(text: string, { zh }: ExportSource, lang: 'lang' | 'xml:lang' = 'lang'): Nodes {
  return parseInline(text).flatMap((part): Nodes => {
    if (part.kind === 'strong' || part.kind === 'em') return [xml(part.kind, {}, part.value)];
    const term = part.kind === 'zh' ? zh.get(part.value) : undefined;
    return term ? [xml('span', { [lang]: 'zh-Hans' }, term.text), ` (${term.pinyin})`] : [part.value];
  });
}

/** The same as HTML text, in which nothing but our own emphasis is markup. */
export function toHtml(text: string, source: ExportSource): string {
  return writeFragment(toNodes(text, source));
}

/** The same without emphasis, on one line, for where a format takes no HTML. */
export function toPlain(text: string, { zh }: ExportSource): string {
  return plainText(text, (id) => zh.get(id)?.text ?? id).replace(/\s+/g, ' ');
}

/** A question's name in lists: its id, so that it can be found again, and the beginning of its stem. */
export function itemName(item: Item, source: ExportSource): string {
  const stem = toPlain(item.stem, source);
  return `${item.id}: ${stem.length > 70 ? `${stem.slice(0, 69).trimEnd()}…` : stem}`;
}

/** What is said about an item once it is answered: why, card by card where there are cards, and the paragraph. */
export function explainItem(item: Item, source: ExportSource, lang: 'lang' | 'xml:lang' = 'lang'): XmlElement[] {
  return explain(item, source, lang, isBoard(item) ? listRows(item) : []);
}

/**
 * The same about one card (a gap, in a cloze) of a board that has become a set of questions: not a word of the others,
 * which may still be open, nor of why, which would tell them too.
 */
export function explainOne(item: BoardItem, index: number, source: ExportSource): XmlElement[] {
  const row = listRows(item)[index];
  return [
    ...(row ? [xml('p', {}, ...(row.label ? [toNodes(row.label, source), ': '] : []), toNodes(row.text, source))] : []),
    whereToRead(item, source),
  ];
}

function listRows(item: BoardItem): { label: string; text: string }[] {
  if (item.kind === 'cloze')
    return item.gaps.map((gap) => ({
      label: item.words.find(({ id }) => id === gap.word)?.text ?? '',
      text: gap.right,
    }));
  return item.cards.map((card) => ({ label: card.text, text: card.right }));
}

function whereToRead(item: Item, source: ExportSource): XmlElement {
  return xml(
    'p',
    {},
    `See ${item.cites.map((cite) => cite.replace('P', 'paragraph ')).join(', ')} of ${source.article}.`,
  );
}

function explain(
  item: Item,
  source: ExportSource,
  lang: 'lang' | 'xml:lang',
  cards: { label: string; text: string }[],
): XmlElement[] {
  const nodes = (text: string) => toNodes(text, source, lang);
  const text = isScored(item)
    ? item.explanation
    : item.kind === 'predict'
      ? item.answer
      : `A model answer: ${item.model}`;
  const rows = item.kind === 'compare' ? item.points.map((point) => ({ label: '', text: point })) : cards;
  return [
    xml('p', {}, nodes(text)),
    ...(rows.length > 0
      ? [
          xml(
            'ul',
            {},
            rows.map((row) => xml('li', {}, ...(row.label ? [nodes(row.label), ': '] : []), nodes(row.text))),
          ),
        ]
      : []),
    whereToRead(item, source),
  ];
}
