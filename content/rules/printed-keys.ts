import { allItems, eachText, type ItemEntry } from '../material';
import { inItem, type Rule } from './rule';
import { listContentWords } from './words';

/** Share of the key's content words from which a sentence prints it. */
const PRINTED = 0.85;
/** A key of fewer content words can't be recognised. */
const LEAST_WORDS = 4;

interface Sentence {
  entry: ItemEntry;
  path: readonly (string | number)[];
  words: ReadonlySet<string>;
}

/** A key that stands in another item’s text, whatever the bank, is told to whoever meets that one first. */
const printedKey: Rule = {
  id: 'printed-key',
  severity: 'warning',
  *find(material) {
    const entries = allItems(material);
    const sentences = entries.flatMap(listSentences);
    for (const entry of entries) {
      const { item } = entry;
      if (item.kind !== 'single') continue;
      const key = item.options.find(({ correct }) => correct);
      const words = listContentWords(key?.text ?? '');
      if (words.size < LEAST_WORDS) continue;
      const others = item.options.filter((option) => option !== key).map(({ text }) => listContentWords(text));
      const teller = sentences.find(
        (sentence) =>
          sentence.entry !== entry && prints(sentence, words) && !others.some((other) => prints(sentence, other)),
      );
      if (teller)
        yield inItem(teller.entry, [...teller.path], {
          expected: 'texts that leave other items open',
          got: `the key of ${item.id}`,
          mend: 'give one of the two a case or a point of its own, or delete the near-duplicate',
        });
    }
  },
};

export const PRINTED_KEY_RULES: Rule[] = [printedKey];

function prints({ words: sentence }: Sentence, words: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].filter((word) => sentence.has(word)).length >= PRINTED * words.size;
}

/** What a learner may read of an item, sentence by sentence; feedback on a wrong answer is about that. */
function listSentences(entry: ItemEntry): Sentence[] {
  return [...eachText(entry.item)]
    .filter(({ path }) => !['id', 'objective', 'misconception', 'reason', 'view'].includes(String(path.at(-1))))
    .flatMap(({ path, text }) =>
      text.split(/(?<=[.!?])\s+/).map((sentence) => ({ entry, path, words: listContentWords(sentence) })),
    );
}
