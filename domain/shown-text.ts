/** What nobody sees, of whatever script: joiners, direction marks, variation selectors, soft hyphens, fillers, the blanks of Braille and of music, and marks of what is not text. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\ufff9-\ufffc]+/gu;

/** Zero-width (non-)joiners shape the letters beside them in Persian, Indic scripts and emoji: there they stay. */
const SHAPING = /^[\u200c\u200d]$/;
const JOINED = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** More marks than this on one letter paint over the lines above it. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

/** A text without what nobody sees. */
export function dropHidden(text: string): string {
  return text.replace(HIDDEN, '');
}

/**
 * A text on one line as people see it: well-formed, without control and invisible characters, single spaces, composed
 * (NFC), at most `maxChars` characters. Cleaning twice changes nothing.
 */
export function cleanLine(text: string, maxChars: number): string {
  const line = cleanVisible(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' '));
  const short = [...line.replace(/ +/g, ' ').trim()].slice(0, maxChars).join('');
  // The cut may leave a joiner without its second letter.
  return short.replace(/[\u200c\u200d]+$/, '').trim();
}

/** The same over several lines, which stay as they are. */
export function cleanLines(text: string, maxChars: number): string {
  const lines = cleanVisible(text.replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n').replace(/[^\P{Cc}\n\t]+/gu, ' '));
  return [...lines]
    .slice(0, maxChars)
    .join('')
    .replace(/[\u200c\u200d]+$/, '');
}

function cleanVisible(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(HIDDEN, (run, at: number, whole: string) =>
      SHAPING.test(run) && JOINED.test(lastOf(whole.slice(0, at))) && JOINED.test(firstOf(whole.slice(at + 1)))
        ? run
        : '',
    )
    .normalize('NFC')
    .replace(MARKS, '$1');
}

function firstOf(text: string): string {
  return text === '' ? '' : String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}

/** Letters of other scripts that look like Latin ones, in lower case. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j' },
  ...{ ѕ: 's', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', α: 'a', β: 'b', ε: 'e', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'v' },
  ...{ ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x', ζ: 'z', ı: 'i', ɑ: 'a', ɡ: 'g' },
};

/** A text as it is compared by eye: letter case, width, what is invisible and which script a letter is from do not matter. */
export function lookOf(text: string): string {
  const plain = dropHidden(text.normalize('NFKC')).toLowerCase().normalize('NFKC');
  return plain
    .replace(/[а-ӿԁ-ԝα-ωıɑɡ]/gu, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
