import { boardOf, placeId } from '../../domain/board';
import type { ClozeItem, ExtendedItem, Item, LineItem, MatchItem, OrderItem, SortItem } from '../../domain/item';
import { type XmlElement, xml } from '../xml';
import { shareAt } from './choice-set';
import { toNodes, toPlain } from './item-text';
import type { ExportSource } from './quiz-export';

/** How an item asks and is marked in QTI, in the names of version 2.1. */
export interface QtiParts {
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'directedPair' | 'string';
  /** The key; empty where there is none. */
  correct: string[];
  /** What each value earns, in points; null where only the whole key counts. */
  points: [value: string, points: number][] | null;
  possible: number;
  interaction: XmlElement;
  feedback: XmlElement[];
}

/** An item in QTI's terms. */
export function partsOf(item: Item, source: ExportSource): QtiParts {
  const prompt = xml('prompt', {}, toNodes(item.stem, source, 'xml:lang'));
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'predict':
      return choiceParts(item, prompt, source);
    case 'order':
      return orderParts(item, prompt, source);
    case 'cloze':
      return clozeParts(item, prompt, source);
    case 'match':
    case 'sort':
    case 'extended':
    case 'line':
      return matchParts(item, prompt, source);
    case 'compare':
      return {
        ...{ cardinality: 'single', baseType: 'string', correct: [], points: null, possible: 0, feedback: [] },
        interaction: xml('extendedTextInteraction', { responseIdentifier: 'RESPONSE', expectedLines: 5 }, prompt),
      };
  }
}

function choiceParts(
  item: Extract<Item, { kind: 'single' | 'multiple' | 'predict' }>,
  prompt: XmlElement,
  source: ExportSource,
): QtiParts {
  const isMany = item.kind === 'multiple';
  const options = item.options.map((option) => ({
    ...option,
    correct: 'correct' in option && option.correct === true,
  }));
  const key = options.filter(({ correct }) => correct).map(({ id }) => name(id));
  return {
    cardinality: isMany ? 'multiple' : 'single',
    baseType: 'identifier',
    correct: key,
    points: key.length === 0 ? null : options.map(({ id, correct }) => [name(id), correct ? 1 : isMany ? -1 : 0]),
    possible: key.length,
    interaction: xml(
      'choiceInteraction',
      { responseIdentifier: 'RESPONSE', shuffle: String(item.kind !== 'predict'), maxChoices: isMany ? 0 : 1 },
      prompt,
      options.map(({ id, text }) => xml('simpleChoice', { identifier: name(id) }, toNodes(text, source, 'xml:lang'))),
    ),
    feedback:
      item.kind === 'predict'
        ? []
        : item.options.map(({ id, feedback: text }) =>
            feedback(name(id), [xml('p', {}, toNodes(text, source, 'xml:lang'))]),
          ),
  };
}

function matchParts(
  item: MatchItem | SortItem | ExtendedItem | LineItem,
  prompt: XmlElement,
  source: ExportSource,
): QtiParts {
  const { bins } = boardOf(item);
  const pairs = item.cards.flatMap((card) =>
    bins.map(({ id }): [string, number] => [
      `${name(card.id)} ${name(id)}`,
      'accept' in card ? shareAt(item.kind === 'line' ? item : {}, card.accept, id) : card.bin === id ? 1 : 0,
    ]),
  );
  const keys = item.cards.map((card) => ('accept' in card ? placeId(card.accept[0] ?? 1) : card.bin));
  const choice = (id: string, text: string, attributes: Record<string, string | number>) =>
    xml('simpleAssociableChoice', { identifier: name(id), ...attributes }, toNodes(text, source, 'xml:lang'));
  // A line's places are a scale: their order means something. A list that all parts share ends with “none of them”.
  const fixed: Record<string, string> = item.kind === 'line' || item.kind === 'extended' ? { fixed: 'true' } : {};
  return {
    cardinality: 'multiple',
    baseType: 'directedPair',
    correct: item.cards.map((card, i) => `${name(card.id)} ${name(keys[i] ?? '')}`),
    points: pairs.filter(([, points]) => points > 0),
    possible: item.cards.length,
    interaction: xml(
      'matchInteraction',
      { responseIdentifier: 'RESPONSE', shuffle: 'true', maxAssociations: item.cards.length },
      prompt,
      xml(
        'simpleMatchSet',
        {},
        item.cards.map((card) => choice(card.id, card.text, { matchMax: 1 })),
      ),
      // 0 is without limit.
      xml(
        'simpleMatchSet',
        {},
        bins.map((bin) => choice(bin.id, bin.text, { matchMax: item.kind === 'match' ? 1 : 0, ...fixed })),
      ),
    ),
    feedback: [],
  };
}

function orderParts(item: OrderItem, prompt: XmlElement, source: ExportSource): QtiParts {
  return {
    cardinality: 'ordered',
    baseType: 'identifier',
    correct: item.cards.map(({ id }) => name(id)),
    points: null,
    possible: 1,
    interaction: xml(
      'orderInteraction',
      { responseIdentifier: 'RESPONSE', shuffle: 'true' },
      { ...prompt, children: [...prompt.children, ` (From “${item.from}” to “${item.to}”.)`] },
      item.cards.map((card) =>
        xml('simpleChoice', { identifier: name(card.id) }, toNodes(card.text, source, 'xml:lang')),
      ),
    ),
    feedback: [],
  };
}

function clozeParts(item: ClozeItem, prompt: XmlElement, source: ExportSource): QtiParts {
  const pairs = item.gaps.map((gap) => `${name(gap.word)} ${name(gap.id)}`);
  const passage = item.text
    .split(/\{([a-z0-9_]+)\}/)
    .flatMap((part, i) => (i % 2 === 1 ? [xml('gap', { identifier: name(part) })] : toNodes(part, source, 'xml:lang')));
  return {
    cardinality: 'multiple',
    baseType: 'directedPair',
    correct: pairs,
    points: pairs.map((pair) => [pair, 1]),
    possible: item.gaps.length,
    interaction: xml(
      'gapMatchInteraction',
      { responseIdentifier: 'RESPONSE', shuffle: 'true' },
      prompt,
      item.words.map((word) => xml('gapText', { identifier: name(word.id), matchMax: 1 }, toPlain(word.text, source))),
      xml('p', {}, passage),
    ),
    feedback: [],
  };
}

/** What is shown once an outcome holds its identifier. */
export function feedback(identifier: string, content: XmlElement[]): XmlElement {
  return xml('modalFeedback', { outcomeIdentifier: 'FEEDBACK', showHide: 'show', identifier }, content);
}

/** QTI's identifiers must not begin with a digit, which ours may. */
function name(id: string): string {
  return `x_${id}`;
}
