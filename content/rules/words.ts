/** Lower case, letters and digits only, apostrophes closed up: what two texts are compared by. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A word of a text, normalised, with where it begins. */
export interface WordAt {
  word: string;
  index: number;
}

/** Words as `normalise` sees them, in order. */
export function findWords(text: string): WordAt[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’‘][\p{L}\p{N}]+)*/gu)].map((match) => ({
    // Nearly every word; the check looks at each several times.
    word: /^[a-z0-9]+$/i.test(match[0]) ? match[0].toLowerCase() : normalise(match[0]),
    index: match.index,
  }));
}

/** The text without its `*`, `**` and `[[…]]`. */
export function stripMarkup(text: string): string {
  return text.replace(/\[\[[^\]]*\]\]/g, ' ').replace(/\*+/g, '');
}

const FUNCTION_WORDS = new Set(
  `about above according after again against also among another because been before being best between both case claim
  could does doing each either every example explains fits following from gives have into itself lenz less like made
  make makes many means might more most much must name none only other over piece points reading reason same says shows
  should since some statement such than that their them then there these they this those through under until very
  what when where whether which while whom whose will with within without word work would your article paragraph`.split(
    /\s+/,
  ),
);

/** The words of a text that carry its content, of four letters or more, plurals cut to singulars, each once. */
export function listContentWords(text: string): Set<string> {
  const words = findWords(stripMarkup(text))
    .map(({ word }) => word)
    .filter((word) => word.length >= 4 && !FUNCTION_WORDS.has(word))
    .map((word) => (word.endsWith('ss') ? word : word.replace(/s$/, '')));
  return new Set(words);
}

/** A share in whole per cent, as a fault says it. */
export function wholePercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
