import type { Locator } from 'playwright/test';
import { boardOf, placeId } from '../../domain/board';
import { isChoice, type ScoredItem } from '../../domain/item';
import type { Placed, Response } from '../../domain/response';
import { fractionOf } from '../../domain/score/score';
import { scoreItem } from '../../domain/score/score-item';
import { comeToLife } from './pages';

/** The key of an item, or an answer with less than half of its points. */
export function responseTo(item: ScoredItem, isRight: boolean): Response {
  if (isChoice(item)) {
    const options = item.options.filter((option) => option.correct === isRight).map((option) => option.id);
    return { kind: 'choice', chosen: item.kind === 'single' ? options.slice(0, 1) : options };
  }
  const candidates = [keyOf(item), ...Array.from({ length: 12 }, (_, turn) => turnedBy(item, turn))];
  const placed = candidates.find((candidate) => {
    const score = scoreItem(item, { kind: 'placement', placed: candidate });
    return score.status === 'scored' && (isRight ? fractionOf(score) === 1 : fractionOf(score) < 0.5);
  });
  if (!placed) throw new Error(`found no ${isRight ? 'right' : 'wrong'} answer to ${item.id}`);
  return { kind: 'placement', placed };
}

function keyOf(item: Exclude<ScoredItem, { kind: 'single' | 'multiple' }>): Placed {
  switch (item.kind) {
    case 'match':
    case 'sort':
    case 'extended':
      return Object.fromEntries(item.cards.map((card) => [card.id, card.bin]));
    case 'order':
      return Object.fromEntries(item.cards.map((card, i) => [card.id, placeId(i + 1)]));
    case 'line':
      return Object.fromEntries(item.cards.map((card) => [card.id, placeId(card.accept[0] ?? 1)]));
    case 'cloze':
      return Object.fromEntries(item.gaps.map((gap) => [gap.word, gap.id]));
  }
}

/** Cards dealt to the bins in turn, from the end, some places on. */
function turnedBy(item: Exclude<ScoredItem, { kind: 'single' | 'multiple' }>, turn: number): Placed {
  const { cards, bins, fill } = boardOf(item);
  const reversed = [...bins].reverse();
  const dealt = fill === 'bins' ? cards.slice(turn % cards.length, (turn % cards.length) + bins.length) : cards;
  return Object.fromEntries(dealt.map((card, i) => [card.id, reversed[(i + turn) % bins.length]?.id ?? '']));
}

/** Gives an answer by the plainest way, options or lists, and leaves the checking to the caller. */
export async function giveAnswer(form: Locator, item: ScoredItem, response: Response): Promise<void> {
  await comeToLife(form);
  const control = (name: string) => form.locator(`[name="${item.id}/${name}"]`);
  if (response.kind === 'choice') {
    for (const id of response.chosen)
      await control('choice')
        .and(form.locator(`[value="${id}"]`))
        .check();
    return;
  }
  if (response.kind !== 'placement') throw new Error(`${item.id}: no text is asked for`);
  const lists = form.getByRole('button', { name: 'Use plain lists instead' });
  if (await lists.isVisible()) await lists.click();
  for (const [card, bin] of Object.entries(response.placed)) {
    if (item.kind === 'cloze') await control(bin).selectOption(card);
    else await control(card).selectOption(bin);
  }
}
