import type { Path } from './fault';
import { eachText } from './material';

/** Each `[[glossary_id]]` in the texts of parsed YAML, with the way to the text that it stands in. */
export function findInlineTerms(data: unknown): { id: string; path: Path }[] {
  return [...eachText(data)].flatMap(({ path, text }) =>
    [...text.matchAll(/\[\[([^\]]*)\]\]/g)].map((match) => ({ id: (match[1] ?? '').trim(), path })),
  );
}
