// @ts-check

/** Numbers from 0 to 1, the same ones for the same seed (Numerical Recipes' linear congruential generator). */
export function makeRandom(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A finished answer to an item by someone who guesses.
 * @param {{ kind: string, options?: { id: string }[] }} item
 * @param {{ cards: { id: string }[], bins: { id: string }[], capacity: 1 | 'many', fill: 'cards' | 'bins' } | null} board
 * @param {() => number} random
 */
export function guessAnswer(item, board, random) {
  if (!board) {
    const options = item.options ?? [];
    const first = Math.floor(random() * options.length);
    const chosen = options.filter((_, i) => i === first || (item.kind === 'multiple' && random() < 0.5));
    return { kind: 'choice', chosen: chosen.map(({ id }) => id) };
  }
  const shuffled = board.bins.map((bin) => ({ bin, key: random() })).sort((a, b) => a.key - b.key);
  const placed = board.cards.flatMap((card, i) => {
    const at = board.capacity === 1 ? i : Math.floor(random() * shuffled.length);
    const bin = shuffled[at]?.bin;
    return bin ? [[card.id, bin.id]] : [];
  });
  return { kind: 'placement', placed: Object.fromEntries(placed) };
}
