import { findWords, stripMarkup } from './rules/words';

/** An option as a guesser sees it who sees nothing else: its words, and its shape beside the other options. */
export interface SeenOption {
  features: readonly string[];
  correct: boolean;
}

const HEDGES = /\b(some|may|might|can|could|often|mostly|partly|limits?|qualif\w+|narrows?|at least|in part|so far)\b/i;
const EXTREMES = /\b(all|only|must|nothing|nobody|no|proves?|refutes?|entirely|alone|always|never|every|any)\b/i;

/** What a sitter can go by in options alone. `texts` are all options of the item, `index` the one that is described. */
export function listCues(texts: readonly string[], index: number): string[] {
  const text = stripMarkup(texts[index] ?? '');
  const lengths = texts.map((each) => stripMarkup(each).length);
  const own = lengths[index] ?? 0;
  const rank = lengths.filter((length) => length > own).length;
  const words = [...new Set(findWords(text).map(({ word }) => word))];
  return [
    ...words.map((word) => `word ${word}`),
    `begins ${words[0] ?? ''}`,
    rank === 0 ? 'is longest' : rank === lengths.length - 1 ? 'is shortest' : 'is between',
    ...(HEDGES.test(text) ? ['is hedged'] : []),
    ...(EXTREMES.test(text) ? ['is extreme'] : []),
    ...(/[,:;]|\bbecause\b|\bsince\b|\bso\b/i.test(text) ? ['has a clause'] : []),
  ];
}

/** How often each cue stands on right and on wrong options. */
export interface CueCounts {
  right: Map<string, number>;
  wrong: Map<string, number>;
  rightTotal: number;
  wrongTotal: number;
}

export function countCues(options: Iterable<SeenOption>): CueCounts {
  const counts: CueCounts = { right: new Map(), wrong: new Map(), rightTotal: 0, wrongTotal: 0 };
  for (const option of options) addCues(counts, option, 1);
  return counts;
}

/** Adds an option's cues, or with -1 takes them out again, as for an item that is to be guessed. */
export function addCues(counts: CueCounts, { features, correct }: SeenOption, by: 1 | -1): void {
  const side = correct ? counts.right : counts.wrong;
  for (const feature of features) side.set(feature, (side.get(feature) ?? 0) + by);
  if (correct) counts.rightTotal += by;
  else counts.wrongTotal += by;
}

/** The log odds that an option with these cues is right, by a naive Bayes model with add-one smoothing. */
export function oddsOf({ right, wrong, rightTotal, wrongTotal }: CueCounts, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + weightOf(feature), 0);
  function weightOf(feature: string): number {
    const inRight = ((right.get(feature) ?? 0) + 1) / (rightTotal + 2);
    const inWrong = ((wrong.get(feature) ?? 0) + 1) / (wrongTotal + 2);
    return Math.log(inRight / inWrong);
  }
}
