/** Letters that do not come apart into a Latin letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n' },
};

/** Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|clock|conin|conout|com\d|lpt\d)$/;

/** A text as a part of a file's name that every system takes: `[a-z0-9-]`, at most `maxChars`; `spare` when nothing is left of it. */
export function slugOf(text: string, { maxChars, spare }: { maxChars: number; spare: string }): string {
  const slug = text
    .slice(0, 20 * maxChars)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxChars)
    .replace(/-$/, '');
  if (slug === '') return spare;
  return RESERVED.test(slug) ? `${slug}-${spare || 'x'}` : slug;
}
