import type { Path } from './fault';
import { eachText, type Part } from './material';
import { listContentWords } from './rules/words';

/** A sentence of an item, by its place in the bank: all that rules about other items’ texts ask of it. */
export interface SaidWords {
  index: number;
  path: Path;
  /** Its content words, each once. */
  words: string[];
}

const NOT_READ = ['id', 'objective', 'misconception', 'reason', 'view'];

/** What a learner may read of a part’s items, sentence by sentence; feedback on a wrong answer is about that. */
export function listSentences({ banks }: Part): SaidWords[] {
  return banks.flatMap(({ items }) =>
    items.flatMap(({ item }, index) =>
      [...eachText(item)]
        .filter(({ path }) => !NOT_READ.includes(String(path.at(-1))))
        .flatMap(({ path, text }) =>
          text.split(/(?<=[.!?])\s+/).map((sentence) => ({ index, path, words: [...listContentWords(sentence)] })),
        )
        .filter(({ words }) => words.length > 0),
    ),
  );
}
