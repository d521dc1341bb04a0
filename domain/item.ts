import type { Identity } from './identity';

/** The kinds of item. QTI's names where it has one; `line` is a graded position on a scale. */
export type ScoredKind = 'single' | 'multiple' | 'match' | 'sort' | 'extended' | 'order' | 'cloze' | 'line';
export type UnscoredKind = 'predict' | 'compare';
export type Kind = ScoredKind | UnscoredKind;

export const LEVELS = ['remember', 'apply', 'analyse'] as const;
export type Level = (typeof LEVELS)[number];

export const PARAGRAPHS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] as const;
export type Paragraph = (typeof PARAGRAPHS)[number];

/** What every item carries. `hash` and `former`: see `Identity`; `inline` texts may hold *em*, **strong** and [[glossary ids]]. */
interface ItemBase extends Identity {
  id: string;
  bank: string;
  for: 'lesson' | 'quiz';
  objective: string;
  level: Level;
  cites: Paragraph[];
  sources: string[];
  stem: string;
}

interface ScoredBase extends ItemBase {
  hint: string;
  explanation: string;
  /** The idea in one sentence, where the explanation does not begin with it. */
  takeaway?: string | undefined;
  /** A case the article does not mention, taken from the evidence tables. */
  transfer: boolean;
}

export interface Option {
  id: string;
  text: string;
  correct: boolean;
  feedback: string;
  /** The error that this option stands for; empty on a correct one. */
  misconception: string;
}

/** Feedback on one card (or gap): why its place is right, and what a wrong place says about the reader. */
export interface PlacementFeedback {
  right: string;
  wrong: string;
  misconception: string;
  /** Feedback on one particular wrong place (bin id; in a cloze: word id), before `wrong`. */
  at: Record<string, string>;
}

export interface Bin {
  id: string;
  text: string;
}

export interface Card extends PlacementFeedback {
  id: string;
  text: string;
}

export interface SingleItem extends ScoredBase {
  kind: 'single';
  options: Option[];
}
export interface MultipleItem extends ScoredBase {
  kind: 'multiple';
  options: Option[];
}
/** A bin takes one card; bins that no card belongs to are decoys. */
export interface MatchItem extends ScoredBase {
  kind: 'match';
  bins: Bin[];
  cards: (Card & { bin: string })[];
}
/** A bin takes any number of cards. */
export interface SortItem extends ScoredBase {
  kind: 'sort';
  bins: Bin[];
  cards: (Card & { bin: string })[];
}
/**
 * Extended matching (Case and Swanson): a shared list of answers (`bins`) and several questions (`cards`) that each have
 * one; an answer serves any number of questions or none.
 */
export interface ExtendedItem extends ScoredBase {
  kind: 'extended';
  bins: Bin[];
  cards: (Card & { bin: string })[];
}
/** Cards are listed in the right order; `from` and `to` name the two ends. */
export interface OrderItem extends ScoredBase {
  kind: 'order';
  from: string;
  to: string;
  cards: Card[];
}
/** `text` holds `{gapId}` where a word goes; words that no gap wants are decoys. */
export interface ClozeItem extends ScoredBase {
  kind: 'cloze';
  text: string;
  gaps: ({ id: string; word: string } & PlacementFeedback)[];
  words: Bin[];
}
/** Places 1 (`from`) to `stops` (`to`); a card is right at any stop in `accept`, half right one stop beside. */
export interface LineItem extends ScoredBase {
  kind: 'line';
  from: string;
  to: string;
  stops: number;
  /** What the middle stop is called; "Halfway" where it is missing. */
  middle?: string | undefined;
  /** False where each stop is a place of its own, so that one beside the right one is wrong; missing: half right. */
  half?: false | undefined;
  cards: (Card & { accept: number[] })[];
}
/** An unscored guess before reading; `answer` is what the lesson goes on to say. */
export interface PredictItem extends ItemBase {
  kind: 'predict';
  options: Bin[];
  answer: string;
}
/** An unscored sentence in the learner's own words, set beside a model and the points that it makes. */
export interface CompareItem extends ItemBase {
  kind: 'compare';
  model: string;
  points: string[];
  /** The prediction that is replayed beside it. */
  replays: string;
}

export type ScoredItem =
  | SingleItem
  | MultipleItem
  | MatchItem
  | SortItem
  | ExtendedItem
  | OrderItem
  | ClozeItem
  | LineItem;
export type ChoiceItem = SingleItem | MultipleItem;
export type BoardItem = MatchItem | SortItem | ExtendedItem | OrderItem | ClozeItem | LineItem;
export type Item = ScoredItem | PredictItem | CompareItem;

export function isScored(item: Item): item is ScoredItem {
  return item.kind !== 'predict' && item.kind !== 'compare';
}

export function isChoice(item: Item): item is ChoiceItem {
  return item.kind === 'single' || item.kind === 'multiple';
}

export function isBoard(item: Item): item is BoardItem {
  return isScored(item) && !isChoice(item);
}
