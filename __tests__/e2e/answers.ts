import { ideaOf, sayHeadline, sayNews } from '../../components/exercises/say-feedback';
import { boardOf, placeId } from '../../domain/board';
import { feedbackOn } from '../../domain/feedback';
import { type BoardItem, type Item, isBoard, isChoice, type ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import type { Scored } from '../../domain/score/score';
import { scoreItem } from '../../domain/score/score-item';
import { speak } from './course-files';

/** The response that earns every point; to a prediction its first option, to "in your own words" a sentence. */
export function rightAnswer(item: Item): Response {
  if (item.kind === 'compare') return { kind: 'text', text: 'Provinces act within what Beijing designs.' };
  if (item.kind === 'predict') return { kind: 'choice', chosen: item.options.slice(0, 1).map(({ id }) => id) };
  if (isChoice(item))
    return { kind: 'choice', chosen: item.options.filter(({ correct }) => correct).map(({ id }) => id) };
  return { kind: 'placement', placed: placeRightly(item) };
}

/** A finished response with one mistake in it: a wrong option, two cards exchanged, or one card or word misplaced. */
export function wrongAnswer(item: ScoredItem): Response {
  if (isChoice(item)) {
    const chosen = item.options.filter(({ correct }) => !correct).map(({ id }) => id);
    const right = item.options.filter(({ correct }) => correct).map(({ id }) => id);
    return { kind: 'choice', chosen: item.kind === 'single' ? chosen.slice(0, 1) : right.slice(0, -1) };
  }
  const placed = placeRightly(item);
  const [first, second] = Object.keys(placed);
  if (first === undefined || second === undefined) throw new Error(`${item.id} has too few cards to go wrong`);
  const place = placed[first] ?? '';
  if (item.kind === 'match' || item.kind === 'order')
    return { kind: 'placement', placed: { ...placed, [first]: placed[second] ?? '', [second]: place } };
  if (item.kind === 'cloze') {
    const decoy = item.words.find(({ id }) => !(id in placed));
    if (!decoy) throw new Error(`${item.id} has no decoy`);
    const { [first]: gap = '', ...others } = placed;
    return { kind: 'placement', placed: { [decoy.id]: gap, ...others } };
  }
  const bins = boardOf(item).bins.map(({ id }) => id);
  const farthest = bins.indexOf(place) < bins.length / 2 ? bins[bins.length - 1] : bins[0];
  return { kind: 'placement', placed: { ...placed, [first]: farthest ?? '' } };
}

function placeRightly(item: BoardItem): Record<string, string> {
  switch (item.kind) {
    case 'match':
    case 'sort':
    case 'extended':
      return Object.fromEntries(item.cards.map((card) => [card.id, card.bin]));
    case 'order':
      return Object.fromEntries(item.cards.map((card, i) => [card.id, placeId(i + 1)]));
    case 'cloze':
      return Object.fromEntries(item.gaps.map((gap) => [gap.word, gap.id]));
    case 'line':
      return Object.fromEntries(item.cards.map((card) => [card.id, placeId(card.accept[0] ?? 1)]));
  }
}

/** What must be heard at a rung of help (1–4): after a new attempt how it turned out, else the help; whichever way it was given. */
export function spokenFeedback(item: ScoredItem, response: Response, rung: number, isNewAttempt = rung === 1): string {
  const feedback = feedbackOn(item, response, rung);
  if (!feedback) throw new Error(`${item.id}: an unfinished answer has no feedback`);
  return speak(sayNews(item.kind, feedback, rung, isNewAttempt));
}

/** The helps that are asked for one after another; choosing one is told which at once. */
export function helpsOf(item: ScoredItem): string[] {
  return [...(item.kind === 'single' ? [] : ['Show which']), 'Give me a hint', 'Show the answer'];
}

/** How an answer turned out, as the feedback that takes the focus is named: a right one by its idea, too. */
export function feedbackName(item: ScoredItem, response: Response): string {
  const feedback = feedbackOn(item, response, 4);
  if (!feedback) throw new Error(`${item.id}: an unfinished answer has no feedback`);
  const idea = feedback.verdict === 'right' ? ` ${speak(ideaOf(item.kind, feedback).idea)}` : '';
  return `Feedback: ${sayHeadline(item.kind, feedback)}${idea}`;
}

/** What is read after that name of a right answer: the rest of the reason. */
export function feedbackNews(item: ScoredItem, right: Response): string {
  const feedback = feedbackOn(item, right, 4);
  return feedback ? speak(ideaOf(item.kind, feedback).rest) : '';
}

/** The score line after this answer as the first, and a better one since: "First try 63 % · best 100 %". */
export function firstTryLine(item: ScoredItem, first: Response, best?: Response): string {
  const [score, top] = [scoreItem(item, first), scoreItem(item, best ?? first)];
  if (score.status === 'invalid' || top.status === 'invalid')
    throw new Error(`${item.id}: an unfinished answer has no score`);
  const share = (one: Scored) => `${Math.round((100 * one.earned) / one.possible)}\u00a0%`;
  return `First try ${share(score)}${best ? ` · best ${share(top)}` : ''}`;
}

/** Which cards to move where, in a fixed order, an order's from its first place on; none for other responses. */
export function listMoves(item: Item, response: Response): { card: string; bin: string }[] {
  if (!isBoard(item) || response.kind !== 'placement') return [];
  const moves = Object.entries(response.placed).map(([card, bin]) => ({ card, bin }));
  return item.kind === 'order' ? moves.sort((one, other) => one.bin.localeCompare(other.bin)) : moves;
}
