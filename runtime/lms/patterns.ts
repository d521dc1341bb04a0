import { boardOf } from '../../domain/board';
import { isChoice, type ScoredItem } from '../../domain/item';
import { own } from '../../domain/own';
import type { ReportedInteraction } from '../../domain/report';
import type { Response } from '../../domain/response';

/** What SCORM and xAPI call a question. A drag task is `matching`; one about the order of cards is `sequencing`. */
export type InteractionType = 'choice' | 'matching' | 'sequencing';

export function interactionType(kind: ReportedInteraction['kind']): InteractionType {
  if (kind === 'single' || kind === 'multiple') return 'choice';
  return kind === 'order' ? 'sequencing' : 'matching';
}

/** A response as the parts of a pattern: options, cards in their order, or pairs of a card and its place. */
function partsOf(item: ScoredItem, response: Response): string[][] {
  if (isChoice(item)) {
    const chosen = response.kind === 'choice' ? response.chosen : [];
    return item.options.filter(({ id }) => chosen.includes(id)).map(({ id }) => [id]);
  }
  const placed = response.kind === 'placement' ? response.placed : {};
  const { cards, bins } = boardOf(item);
  if (item.kind === 'order')
    return bins.flatMap((bin) => cards.filter(({ id }) => placed[id] === bin.id).map(({ id }) => [id]));
  // A gap asks for a word, as a card asks for a place: the question comes first.
  if (item.kind === 'cloze')
    return bins.flatMap((gap) => cards.filter(({ id }) => placed[id] === gap.id).map(({ id }) => [gap.id, id]));
  return cards.flatMap(({ id }) => {
    const bin = own(placed, id);
    return bin === undefined ? [] : [[id, bin]];
  });
}

/** A response in SCORM 2004's and xAPI's notation: `a[.]1[,]b[.]2`. */
export function writePattern(item: ScoredItem, response: Response): string {
  return partsOf(item, response)
    .map((part) => part.join('[.]'))
    .join('[,]');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '123456789';

/**
 * A response in SCORM 1.2's notation, `a.1,b.2`: there an option or a card is one character. Letters and figures follow
 * the order in which the answer key lists them, so that it can be read beside the key.
 */
export function writeShortPattern(item: ScoredItem, response: Response): string {
  const { cards, bins } = isChoice(item) ? { cards: item.options, bins: [] } : boardOf(item);
  const [asked, given] = item.kind === 'cloze' ? [bins, cards] : [cards, bins];
  const short = (list: readonly { id: string }[], id: string | undefined, signs: string) =>
    signs[list.findIndex((each) => each.id === id)] ?? '';
  return partsOf(item, response)
    .map(([first, second]) => {
      const letter = short(asked, first, LETTERS);
      return second === undefined ? letter : `${letter}.${short(given, second, given.length > 9 ? LETTERS : DIGITS)}`;
    })
    .join(',');
}

/** The parts of a question by name, as xAPI describes them. */
export function listComponents(item: ScoredItem): Record<string, { id: string; text: string }[]> {
  if (isChoice(item)) return { choices: item.options };
  const { cards, bins } = boardOf(item);
  if (item.kind === 'order') return { choices: cards };
  return item.kind === 'cloze' ? { source: bins, target: cards } : { source: cards, target: bins };
}
