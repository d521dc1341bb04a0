/** The entities of HTML that mail programs and editors write for what stands in receipts and links, and for blanks and quotes. */
const NAMED: Readonly<Record<string, string>> = {
  ...{
    quot: '"',
    amp: '&',
    lt: '<',
    gt: '>',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
  },
  ...{ zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', ZeroWidthSpace: '', NoBreak: '', wbr: '' },
  ...{
    hyphen: '-',
    dash: '-',
    minus: '−',
    ndash: '–',
    mdash: '—',
    lowbar: '_',
    UnderBar: '_',
    period: '.',
    colon: ':',
  },
  ...{
    comma: ',',
    semi: ';',
    num: '#',
    percnt: '%',
    equals: '=',
    plus: '+',
    sol: '/',
    bsol: '\\',
    quest: '?',
    ast: '*',
  },
  ...{
    lcub: '{',
    lbrace: '{',
    rcub: '}',
    rbrace: '}',
    lsqb: '[',
    lbrack: '[',
    rsqb: ']',
    rbrack: ']',
    lpar: '(',
    rpar: ')',
  },
  ...{ NewLine: '\n', Tab: '\t', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', bdquo: '„', sbquo: '‚', hellip: '…' },
  ...{ laquo: '«', raquo: '»', commat: '@', excl: '!', dollar: '$', verbar: '|', vert: '|', grave: '`', Hat: '^' },
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,16}));?/g;

/** A text with its entities as the characters that they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : latinOf(name, whole);
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : whole;
  });
}

const MARKS: Readonly<Record<string, string>> = {
  ...{
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030a',
    cedil: '\u0327',
  },
  ...{ caron: '\u030c' },
};

/** `&eacute;` and its like: a letter and the name of its mark. */
function latinOf(name: string, spare: string): string {
  const mark = Object.hasOwn(MARKS, name.slice(1)) ? MARKS[name.slice(1)] : undefined;
  return mark === undefined ? spare : `${name.charAt(0)}${mark}`.normalize('NFC');
}

/** Tags after which a new line begins: of HTML, of Word’s XML and of OpenDocument’s. */
const BREAK =
  /^\/?(?:br|p|div|li|tr|td|th|h[1-6]|pre|blockquote|w:p|w:br|w:cr|text:p|text:h|text:line-break|a:p|a:br|row|si)$/i;

/** Tags that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ 'w:nobreakhyphen': '-', 'w:softhyphen': '', 'w:tab': '\t', 'text:tab': '\t', 'text:s': ' ' },
};

/** What stands between a document's tags, be it HTML or an office program's XML; its entities stay. */
export function stripTags(text: string): string {
  return dropComments(text)
    .replace(/<(style|script|head|w:delText)\b[^<>]*>[^<]*<\/\1>/gi, '')
    .replace(/<([A-Za-z/!?][^<>]*)>/g, (_, tag: string) => {
      const name = /^\/?[^\s/]*/.exec(tag)?.[0].toLowerCase() ?? '';
      if (BREAK.test(name)) return '\n';
      const character = Object.hasOwn(CHARACTERS, name) ? (CHARACTERS[name] ?? '') : '';
      const count = name === 'text:s' ? Number(/text:c="(\d{1,3})"/.exec(tag)?.[1] ?? 1) : 1;
      return character.repeat(count);
    });
}

/** By hand: a pattern would look from each of many beginnings to the end of the text. */
function dropComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    kept.push(text.slice(from, at));
    from = end + 3;
  }
  return from === 0 ? text : kept.join('') + text.slice(from);
}
