import { PAPER_SEED } from '../../domain/handout/paper-task';
import { type BoardItem, type ChoiceItem, type CompareItem, type Item, isBoard, isChoice } from '../../domain/item';
import { shuffle } from '../../domain/seed';
import { hashText } from '../../domain/sha1';
import { viewBoard, viewOptions } from '../../domain/view';
import { toChoiceSet } from '../exports/choice-set';
import { explainItem, explainOne, itemName, toHtml, toNodes } from '../exports/item-text';
import type { ExportSource } from '../exports/quiz-export';
import { writeFragment, type XmlElement, xml } from '../xml';

export interface CcChoice {
  id: string;
  /** HTML, as is the feedback. */
  text: string;
  isRight: boolean;
  feedback: string;
}

/** A question as the profile of QTI 1.2.1 in Common Cartridge can hold it. All texts are HTML. */
export type CcQuestion = {
  /** The item's id, with a number behind it where the item became several questions. */
  id: string;
  title: string;
  body: string;
  /** Shown once it is answered, however. */
  explanation: string;
} & (
  | { profile: 'multiple_choice' | 'true_false'; choices: CcChoice[]; isInOrder: boolean }
  | { profile: 'multiple_response'; choices: CcChoice[] }
  | { profile: 'essay' }
);

/**
 * The questions that stand for an item: one; several for a board, one a card (in a cloze one a gap), of which none tells
 * anything of the others; none for a guess, which has no key.
 */
export function toCcQuestions(item: Item, source: ExportSource): CcQuestion[] {
  if (isChoice(item)) return [choiceQuestion(item, source)];
  if (isBoard(item)) return boardQuestions(item, source);
  return item.kind === 'compare' ? [essayQuestion(item, source)] : [];
}

function choiceQuestion(item: ChoiceItem, source: ExportSource): CcQuestion {
  // Shuffled here as well: not every system does it.
  const choices = viewOptions(item, PAPER_SEED).flatMap(({ id }): CcChoice[] => {
    const option = item.options.find((one) => one.id === id);
    if (!option) return [];
    const { text, correct, feedback } = option;
    return [{ id, text: toHtml(text, source), isRight: correct, feedback: toHtml(feedback, source) }];
  });
  const head = { id: item.id, title: itemName(item, source) };
  const body = [stemOf(item, source)];
  const explanation = explainItem(item, source);
  if (item.kind === 'single') return singleChoice(head, body, choices, false, explanation);
  // Feedback on a tick has no place of its own here, so all of it stands in the explanation.
  const each = xml(
    'ul',
    {},
    item.options.map(({ text, feedback }) =>
      xml('li', {}, ...toNodes(text, source), ': ', ...toNodes(feedback, source)),
    ),
  );
  return {
    ...head,
    ...{ profile: 'multiple_response', body: writeFragment(body), choices },
    explanation: writeFragment([...explanation, each]),
  };
}

function boardQuestions(item: BoardItem, source: ExportSource): CcQuestion[] {
  const isInOrder = item.kind === 'line' || item.kind === 'order' || item.kind === 'extended';
  return toChoiceSet(item).map((set, i) => {
    const places = isInOrder ? set.places : shuffle(set.places, `${PAPER_SEED}/${item.id}`);
    const choices = places.map(({ id, text, share, feedback }) => ({
      ...{ id, text: toHtml(text, source), isRight: share === 1, feedback: toHtml(feedback, source) },
    }));
    const body = [stemOf(item, source), ...passageOf(item, source), xml('p', {}, ...toNodes(set.card, source))];
    const head = { id: set.id, title: itemName({ ...item, id: set.id }, source) };
    return singleChoice(head, body, choices, isInOrder, explainOne(item, i, source));
  });
}

/** What all questions of a board need beside their own card: the text with its gaps, or the cards that have an order. */
function passageOf(item: BoardItem, source: ExportSource): XmlElement[] {
  if (item.kind === 'cloze') {
    const numbered = item.text.replace(
      /\{([a-z0-9_]+)\}/g,
      (_, id) => `[${item.gaps.findIndex((gap) => gap.id === id) + 1}: ____]`,
    );
    return [xml('p', {}, ...toNodes(numbered, source))];
  }
  if (item.kind !== 'order') return [];
  return [
    xml('p', {}, ...toNodes(`The cards, in no order; from “${item.from}” to “${item.to}”:`, source)),
    xml(
      'ul',
      {},
      viewBoard(item, PAPER_SEED).cards.map(({ text }) => xml('li', {}, ...toNodes(text, source))),
    ),
  ];
}

/** The profile wants three choices or more; of two it makes one statement, true or false. */
function singleChoice(
  head: { id: string; title: string },
  body: XmlElement[],
  choices: CcChoice[],
  isInOrder: boolean,
  explanation: XmlElement[],
): CcQuestion {
  const question = { ...head, explanation: writeFragment(explanation) };
  const [first, second] = choices;
  if (choices.length !== 2 || !first || !second)
    return { ...question, profile: 'multiple_choice', body: writeFragment(body), choices, isInOrder };
  // Which of the two is stated must not tell which is right.
  const isFirst = Number.parseInt(hashText(head.id).slice(0, 2), 16) % 2 === 0;
  const [stated, other] = isFirst ? [first, second] : [second, first];
  return {
    ...question,
    profile: 'true_false',
    body: `${writeFragment(body)}<p>True or false? ${stated.text}</p>`,
    choices: [
      { ...stated, id: 'true', text: 'True' },
      { ...other, id: 'false', text: 'False' },
    ],
    isInOrder: true,
  };
}

function essayQuestion(item: CompareItem, source: ExportSource): CcQuestion {
  return {
    ...{ id: item.id, title: itemName(item, source), profile: 'essay' },
    body: writeFragment([stemOf(item, source)]),
    explanation: writeFragment(explainItem(item, source)),
  };
}

function stemOf(item: Item, source: ExportSource): XmlElement {
  return xml('p', {}, ...toNodes(item.stem, source));
}

const ONE_IS_ASKED = 'A ready quiz asks one of them. The hint is left out.';

/** What a cartridge can't hold of an item as it is in the module, in words for an instructor. */
export function cartridgeNote(item: Item): string {
  switch (item.kind) {
    case 'single':
      return 'The hint is left out.';
    case 'multiple':
      return 'All or nothing: the profile’s multiple response gives no shares. The hint is left out.';
    case 'match':
    case 'sort':
    case 'extended':
      return `Became single choices, one a ${item.kind === 'extended' ? 'part' : 'card'}: the profile has no matching. ${ONE_IS_ASKED}`;
    case 'order':
      return `Became single choices, one a card: the profile has no ordering. ${ONE_IS_ASKED}`;
    case 'cloze':
      return `Became single choices, one a gap: the profile has no words to drag. ${ONE_IS_ASKED}`;
    case 'line':
      return `Became single choices, one a card, in which a stop beside the right one earns nothing. ${ONE_IS_ASKED}`;
    case 'compare':
      return 'Became an essay question, marked by hand; the model answer is its solution. In the module it is worth nothing.';
    case 'predict':
      return 'Left out: a guess has no key, and the profile has no question without one.';
  }
}
