import { childrenOf, findAll, textOf, type XmlNode } from './read-xml';

/** What another program makes of an answer: its score of 100, and the feedback that it shows, as HTML. */
export interface MarkedAnswer {
  score: number;
  shown: string[];
}

/** The items of a quiz or a bank. */
export function readItems(document: XmlNode): XmlNode[] {
  return findAll(document, 'item');
}

/** The metadata of an item or an assessment, by label; throws where a label comes twice. */
export function metadataOf(node: XmlNode): Record<string, string> {
  const holder = childrenOf(node, 'itemmetadata')[0] ?? node;
  const fields = childrenOf(holder, 'qtimetadata').flatMap((data) => childrenOf(data, 'qtimetadatafield'));
  const entries = fields.map((field) => [textOf(field, 'fieldlabel'), textOf(field, 'fieldentry')] as const);
  if (new Set(entries.map(([label]) => label)).size < entries.length) throw new Error('a label comes twice');
  return Object.fromEntries(entries);
}

/** The choices of an item, in the file's order. */
export function choicesOf(item: XmlNode): { id: string; text: string }[] {
  return findAll(item, 'response_label').map((label) => ({
    id: label.attributes.ident ?? '',
    text: textOf(label, 'mattext'),
  }));
}

/** The text of the question itself. */
export function questionOf(item: XmlNode): string {
  const [presentation] = childrenOf(item, 'presentation');
  const [material] = presentation ? childrenOf(presentation, 'material') : [];
  return material ? textOf(material, 'mattext') : '';
}

/** Marks an answer (the chosen idents) by the item's own response processing, as QTI 1.2 tells how. */
export function mark(item: XmlNode, chosen: readonly string[]): MarkedAnswer {
  let score = 0;
  const shown: string[] = [];
  for (const condition of findAll(item, 'respcondition')) {
    if (!childrenOf(condition, 'conditionvar').every((when) => holdsAny(when, chosen))) continue;
    for (const set of childrenOf(condition, 'setvar')) score = Number(set.text);
    for (const { attributes } of childrenOf(condition, 'displayfeedback')) {
      const feedback = childrenOf(item, 'itemfeedback').find(
        ({ attributes: own }) => own.ident === attributes.linkrefid,
      );
      if (!feedback) throw new Error(`no feedback ${attributes.linkrefid}`);
      shown.push(textOf(feedback, 'mattext'));
    }
    if (condition.attributes.continue !== 'Yes') break;
  }
  return { score, shown };
}

function holdsAny(when: XmlNode, chosen: readonly string[]): boolean {
  return when.children.some((test) => holds(test, chosen));
}

function holds(test: XmlNode, chosen: readonly string[]): boolean {
  if (test.name === 'other') return true;
  if (test.name === 'varequal') return chosen.includes(test.text);
  if (test.name === 'not') return !test.children.some((inner) => holds(inner, chosen));
  if (test.name === 'and') return test.children.every((inner) => holds(inner, chosen));
  throw new Error(`unknown condition ${test.name}`);
}
