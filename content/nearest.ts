import type { FaultText } from './fault';

/** Names the nearest known id when one is near. */
export function unknown(expected: string, got: string, known: ReadonlySet<string>): FaultText {
  const near = findNearest(got, known);
  return {
    expected,
    got: `“${got}”`,
    mend: near ? `did you mean ${near}? Correct the id or add it` : 'correct the id, or add it',
  };
}

function findNearest(word: string, known: ReadonlySet<string>): string | null {
  const ranked = [...known].map((id) => ({ id, edits: countEdits(word, id) })).sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(2, Math.floor(word.length / 3)) ? best.id : null;
}

/** Levenshtein distance. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
