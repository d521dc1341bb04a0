/** Groups of RTF that hold no text of the document. */
const SILENT = new Set([
  ...['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'themedata', 'datastore', 'listtable'],
  ...['listoverridetable', 'generator', 'header', 'footer', 'revtbl', 'rsidtbl', 'fldinst', 'latentstyles'],
]);

const WORDS: Readonly<Record<string, string>> = {
  ...{ par: '\n', line: '\n', row: '\n', cell: '\t', tab: '\t', sect: '\n', page: '\n', emdash: '—', endash: '–' },
  ...{
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: ' ',
    enspace: ' ',
    zwj: '\u200d',
    zwnj: '\u200c',
  },
};

/** Control words, symbols, bytes in hex, groups, and runs of text (Rich Text Format 1.9.1). */
const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([\s\S])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;

/** The text of an RTF document, in which bytes are Windows-1252 unless it names Unicode; total over any text. */
export function readRtf(rtf: string): string {
  const decoder = new TextDecoder('windows-1252');
  /** Whether a group is silent, and how many characters stand in for one of Unicode. */
  const stack: { isSilent: boolean; spare: number }[] = [];
  let group = { isSilent: false, spare: 1 };
  let skip = 0;
  let isStarred = false;
  const out: string[] = [];
  const say = (text: string) => {
    if (!group.isSilent) out.push(text);
  };
  for (const [, word, number, hex, symbol, brace, run] of rtf.matchAll(TOKEN)) {
    if (brace === '{') {
      stack.push(group);
      group = { ...group };
    } else if (brace === '}') {
      group = stack.pop() ?? { isSilent: false, spare: 1 };
      skip = 0;
    } else if (word !== undefined) {
      if (SILENT.has(word) || isStarred) group.isSilent = true;
      if (word === 'uc') group.spare = Math.min(8, Math.max(0, Number(number ?? 1)));
      else if (word === 'u') {
        say(String.fromCharCode(Number(number ?? 0) & 0xffff));
        skip = group.spare;
      } else if (Object.hasOwn(WORDS, word)) say(WORDS[word] ?? '');
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else say(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))));
    } else if (symbol !== undefined && symbol !== '*') {
      // \~ is a blank that does not break, \_ a hyphen that does not, \- one that shows only at a line's end.
      say(
        symbol === '~'
          ? '\u00a0'
          : symbol === '_'
            ? '-'
            : symbol === '-'
              ? ''
              : symbol === '\n' || symbol === '\r'
                ? '\n'
                : symbol,
      );
    } else if (run !== undefined) {
      const spared = Math.min(skip, run.length);
      skip -= spared;
      say(run.slice(spared));
    }
    isStarred = symbol === '*';
  }
  return out.join('');
}
