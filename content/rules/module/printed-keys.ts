import { allItems } from '../../material';
import { inItem, type ModuleRule, type Sentence } from '../rule';
import { listContentWords } from '../words';

/** Share of the key's content words from which a sentence prints it. */
const PRINTED = 0.85;
/** A key of fewer content words can't be recognised. */
const LEAST_WORDS = 4;

/** A key that stands in another item’s text, whatever the bank, is told to whoever meets that one first. */
const printedKey: ModuleRule = {
  id: 'printed-key',
  severity: 'warning',
  *find(material, _standards, sentences) {
    const byWord = listByWord(sentences);
    for (const entry of allItems(material)) {
      const { item } = entry;
      if (item.kind !== 'single') continue;
      const key = item.options.find(({ correct }) => correct);
      const words = listContentWords(key?.text ?? '');
      if (words.size < LEAST_WORDS) continue;
      const others = item.options.filter((option) => option !== key).map(({ text }) => listContentWords(text));
      const teller = findTeller(words, byWord, (sentence) => {
        if (sentence.entry === entry) return false;
        const said = new Set(sentence.words);
        return prints(said, words) && !others.some((other) => prints(said, other));
      });
      if (teller)
        yield inItem(teller.entry, [...teller.path], {
          expected: 'texts that leave other items open',
          got: `the key of ${item.id}`,
          mend: 'give one of the two a case or a point of its own, or delete the near-duplicate',
        });
    }
  },
};

export const PRINTED_KEY_RULES: ModuleRule[] = [printedKey];

/** Each sentence with its place in reading order. */
type Placed = readonly [place: number, sentence: Sentence];

function listByWord(sentences: readonly Sentence[]): Map<string, Placed[]> {
  const byWord = new Map<string, Placed[]>();
  for (const [place, sentence] of sentences.entries())
    for (const word of sentence.words) {
      const list = byWord.get(word);
      if (list) list.push([place, sentence]);
      else byWord.set(word, [[place, sentence]]);
    }
  return byWord;
}

/**
 * The first sentence that prints these words and is as wanted. It holds all but a few of them, so it is among those that
 * hold one of that few and one more, whichever they are: of the rarest words, so that few sentences are looked at.
 */
function findTeller(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, Placed[]>,
  isTeller: (sentence: Sentence) => boolean,
): Sentence | undefined {
  const mayLack = words.size - Math.ceil(PRINTED * words.size);
  const rarest = [...words]
    .map((word) => byWord.get(word) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, mayLack + 1);
  const candidates = new Map(rarest.flat());
  return [...candidates]
    .sort(([a], [b]) => a - b)
    .map(([, sentence]) => sentence)
    .find(isTeller);
}

function prints(said: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].filter((word) => said.has(word)).length >= PRINTED * words.size;
}
