import { type Item, isChoice } from '../../domain/item';
import { type XmlElement, xml } from '../xml';
import { explainItem, itemName } from './item-text';
import type { QtiDialect } from './qti-dialect';
import { feedback, partsOf, type QtiParts } from './qti-parts';
import type { ExportSource } from './quiz-export';

/** One item as a document of its own. */
export function writeQtiItem(
  item: Item,
  source: ExportSource,
  { namespace, schema, translate }: QtiDialect,
): XmlElement {
  const parts = partsOf(item, source);
  return translate(
    xml(
      'assessmentItem',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${schema}`,
        identifier: item.id,
        title: itemName(item, source),
        adaptive: 'false',
        timeDependent: 'false',
        'xml:lang': 'en',
      },
      declareResponse(parts),
      parts.possible > 0 ? [outcome('SCORE', 'single', 'float', '0'), outcome('MAXSCORE', 'single', 'float', '1')] : [],
      outcome('FEEDBACK', 'multiple', 'identifier', null),
      xml('itemBody', {}, parts.interaction),
      processResponse(parts, isChoice(item) || item.kind === 'predict'),
      parts.feedback,
      feedback('explain', explainItem(item, source, 'xml:lang')),
    ),
  );
}

function declareResponse({ cardinality, baseType, correct, points }: QtiParts): XmlElement {
  return xml(
    'responseDeclaration',
    { identifier: 'RESPONSE', cardinality, baseType },
    correct.length > 0
      ? xml(
          'correctResponse',
          {},
          correct.map((value) => xml('value', {}, value)),
        )
      : null,
    points &&
      xml(
        'mapping',
        // Never below nothing, as in our own marking.
        { lowerBound: 0, defaultValue: 0 },
        points.map(([mapKey, mappedValue]) => xml('mapEntry', { mapKey, mappedValue })),
      ),
  );
}

function processResponse({ points, possible }: QtiParts, hasOwnFeedback: boolean): XmlElement {
  const response = () => xml('variable', { identifier: 'RESPONSE' });
  const value = (baseType: string, text: string) => xml('baseValue', { baseType }, text);
  const score = (expression: XmlElement) => xml('setOutcomeValue', { identifier: 'SCORE' }, expression);
  const marked = points
    ? score(xml('divide', {}, xml('mapResponse', { identifier: 'RESPONSE' }), value('float', String(possible))))
    : xml(
        'responseCondition',
        {},
        xml(
          'responseIf',
          {},
          xml('match', {}, response(), xml('correct', { identifier: 'RESPONSE' })),
          score(value('float', '1')),
        ),
        xml('responseElse', {}, score(value('float', '0'))),
      );
  return xml(
    'responseProcessing',
    {},
    possible > 0
      ? xml(
          'responseCondition',
          {},
          xml('responseIf', {}, xml('isNull', {}, response()), score(value('float', '0'))),
          xml('responseElse', {}, marked),
        )
      : null,
    xml(
      'setOutcomeValue',
      { identifier: 'FEEDBACK' },
      xml('multiple', {}, hasOwnFeedback ? response() : null, value('identifier', 'explain')),
    ),
  );
}

function outcome(identifier: string, cardinality: string, baseType: string, start: string | null): XmlElement {
  return xml(
    'outcomeDeclaration',
    { identifier, cardinality, baseType },
    start === null ? null : xml('defaultValue', {}, xml('value', {}, start)),
  );
}

/** What QTI can't hold of an item, or null. */
export function qtiNote(item: Item): string | null {
  const hint = 'The hint is left out.';
  if (item.kind === 'order') return `All or nothing: QTI’s own marking does not count pairs of cards. ${hint}`;
  if (item.kind === 'predict' || item.kind === 'compare') return null;
  if (isChoice(item)) return hint;
  return `${hint} Feedback on particular wrong ${item.kind === 'extended' ? 'answers' : 'places'} is left out.`;
}
