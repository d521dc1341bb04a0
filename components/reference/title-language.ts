/** Words that tell a title's language: few, since the test reads every title of the module and says which are missing. */
const TELLING: readonly [language: string, words: RegExp][] = [
  ['zh-Hans', /\p{Script=Han}/u],
  ['de', /\b(?:und|feiern|verlängern)\b/i],
  ['fr', /\b(?:du|la|publique)\b/i],
  ['pt', /(?:^|\s)(?:reforça|lançam|médica)(?=\s|$)/i],
];

/** The language of a source's title, for `lang`; undefined where it is the page's own, as what we have put in [brackets] is. */
export function languageOf(title: string): string | undefined {
  const language = TELLING.find(([, words]) => words.test(title))?.[0];
  return title.startsWith('[') && language !== 'zh-Hans' ? undefined : language;
}
