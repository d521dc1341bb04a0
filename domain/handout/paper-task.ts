import { boardOf, placeId } from '../board';
import { type Item, isChoice, type ScoredItem } from '../item';
import { viewBoard, viewOptions } from '../view';

/** What sheet and key are shuffled by where nobody asks for another form. */
export const PAPER_SEED = 'paper';

interface Part {
  id: string;
  text: string;
}

/** An option or a place with the letter or number that stands before it on paper. */
export interface Marked extends Part {
  mark: string;
}

/** What is done with a question on paper: no key, no feedback. */
export type PaperTask =
  | { kind: 'tick'; most: 1 | 'many'; options: Marked[] }
  /** Each card gets the mark of a place; places of a scale are numbered, others lettered. */
  | { kind: 'assign'; isScale: boolean; names: { places: string; cards: string }; places: Marked[]; cards: Part[] }
  /** Each card gets a number from 1. */
  | { kind: 'number'; cards: Part[] }
  | { kind: 'fill'; text: string; gaps: string[]; words: Part[] }
  | { kind: 'write'; lines: number };

/** The paper form of an item, in an order that depends on the seed and the item alone. */
export function paperTask(item: Item, seed: string): PaperTask {
  if (item.kind === 'compare') return { kind: 'write', lines: 4 };
  if (item.kind === 'predict' || isChoice(item))
    return {
      kind: 'tick',
      most: item.kind === 'multiple' ? 'many' : 1,
      options: viewOptions(item, seed).map((option, i) => ({ ...option, mark: letterOf(i) })),
    };
  const { cards, bins } = viewBoard(item, seed);
  switch (item.kind) {
    case 'order':
      return { kind: 'number', cards };
    case 'cloze':
      return { kind: 'fill', text: item.text, gaps: item.gaps.map(({ id }) => id), words: cards };
    case 'line': {
      const places = bins.map((bin, i) => ({ ...bin, mark: String(i + 1) }));
      return { kind: 'assign', isScale: true, names: { places: 'Stops of the line', cards: 'Cards' }, places, cards };
    }
    default: {
      const names =
        item.kind === 'extended' ? { places: 'Answers', cards: 'Parts' } : { places: 'Places', cards: 'Cards' };
      const places = bins.map((bin, i) => ({ ...bin, mark: letterOf(i) }));
      return { kind: 'assign', isScale: false, names, places, cards };
    }
  }
}

/** One line of the key: what stands on the sheet, what belongs there, and why. */
export interface PaperAnswer {
  id: string;
  /** As the sheet has it: a letter, a number, `1 or 2`, or `Gap 1`. */
  mark: string;
  text: string;
  why: string;
}

/** The key of an item to the sheet of the same seed, its lines in the sheet's order. */
export function answerPaper(item: ScoredItem, seed: string): PaperAnswer[] {
  const task = paperTask(item, seed);
  if (isChoice(item)) {
    const marks = new Map(task.kind === 'tick' ? task.options.map(({ id, mark }) => [id, mark]) : []);
    return item.options
      .filter(({ correct }) => correct)
      .map(({ id, text, feedback }) => ({ id, mark: marks.get(id) ?? '', text, why: feedback }))
      .sort((a, b) => (a.mark < b.mark ? -1 : 1));
  }
  if (item.kind === 'cloze')
    return item.gaps.map(({ id, word, right }, i) => ({
      id,
      mark: `Gap ${i + 1}`,
      text: boardOf(item).cards.find((card) => card.id === word)?.text ?? '',
      why: right,
    }));
  const sheet = task.kind === 'assign' || task.kind === 'number' ? task.cards : [];
  const places = task.kind === 'assign' ? task.places : [];
  return sheet.flatMap(({ id }) => {
    const at = item.cards.findIndex((card) => card.id === id);
    const card = item.cards[at];
    if (!card) return [];
    const bins = 'bin' in card ? [card.bin] : 'accept' in card ? card.accept.map(placeId) : [];
    const found = places.filter((place) => bins.includes(place.id));
    const where = task.kind === 'assign' && !task.isScale ? ` → ${found[0]?.text ?? ''}` : '';
    const mark = task.kind === 'number' ? String(at + 1) : found.map((place) => place.mark).join(' or ');
    return [{ id, mark, text: card.text + where, why: card.right }];
  });
}

/** What to do, as it is printed above the task. */
export function sayPaperHow(item: Item): string {
  switch (item.kind) {
    case 'single':
      return 'Mark one.';
    case 'multiple':
      return 'Mark all that apply.';
    case 'match':
      return 'Write a letter on each line. A letter is used once at most; some are left over.';
    case 'sort':
      return 'Write a letter on each line. A letter may be used more than once.';
    case 'extended':
      return 'Write a letter on each line. A letter may be used more than once, or not at all.';
    case 'order':
      return `Number the boxes from 1 (${item.from}) to ${item.cards.length} (${item.to}).`;
    case 'cloze':
      return 'Write a word into each gap. Some words are left over.';
    case 'line':
      return 'Write a number on each line. A number may be used more than once.';
    case 'predict':
      return 'A guess. Mark one.';
    case 'compare':
      return 'In your own words.';
  }
}

/** A, B, C …; no item has more than 26 options or places. */
function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
