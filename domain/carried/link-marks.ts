import { listLinkReadings } from './link-readings';

/** The longest address that is looked at, in characters. */
const MAX_CHARS = 2000;

/** An address, of mail or of a page, as programs find it in a text. */
const ADDRESS = '[^\\s<>()\\[\\]|"“”]{3,2000}';

/** `[a](mailto:a)` of Markdown; `<mailto:a|a>` of Slack; `a <mailto:a>`, `a<http://a>` and `a <a>` of Outlook; `<a>`. */
const MARKDOWN = new RegExp(`\\[(${ADDRESS})\\]\\((${ADDRESS})\\)`, 'g');
const SLACK = new RegExp(`<(${ADDRESS})\\|(${ADDRESS})>`, 'g');
const BEHIND = new RegExp(`(?<![^\\s<>()\\[\\]|"“”])(${ADDRESS}) ?<(${ADDRESS})>`, 'g');
const ALONE = new RegExp(`<(${ADDRESS})>`, 'g');

/** Where scanners put the address that was meant. */
const BEHIND_PARAMETER = /[?&]u(?:rl)?=(https?(?:%3A|-3A)[^\s<>"“”&]{1,4000})/gi;

/** A text in which addresses stand as they were typed, without what programs add to make links of them. */
export function dropLinkMarks(text: string): string {
  if (!/[<\]]|https?:/i.test(text)) return text;
  const plain = /[<\]]/.test(text)
    ? text
        .replace(MARKDOWN, (whole, shown: string, target: string) => (isSame(shown, target) ? shown : whole))
        .replace(SLACK, (whole, target: string, shown: string) => (isSame(shown, target) ? shown : whole))
        .replace(BEHIND, (whole, shown: string, target: string) => (isSame(shown, target) ? shown : whole))
        .replace(ALONE, (whole, target: string) => (isAddress(target) ? plainOf(target) : whole))
    : text;
  return unwrapAll(plain);
}

/** An address alone, in which a program may have written `&amp;`. */
function plainOf(target: string): string {
  return target.replace(/^mailto:/i, '').replaceAll('&amp;', '&');
}

function isSame(shown: string, target: string): boolean {
  const bare = (address: string) =>
    plainOf(address)
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '');
  return bare(target) === bare(shown) || unwrap(target) === shown;
}

function isAddress(text: string): boolean {
  return /^(?:mailto:|https?:\/\/|www\.)/i.test(text) || /^[^@]+@[^@]+$/.test(text);
}

/** Every scanner's address in a text as the one that it was put in place of. */
function unwrapAll(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const match of text.matchAll(BEHIND_PARAMETER)) {
    let start = match.index;
    while (start > from && match.index - start < MAX_CHARS && !/[\s<>"“”]/.test(text.charAt(start - 1))) start -= 1;
    if (match.index < from || !/^https?:/i.test(text.slice(start, start + 8))) continue;
    const rest = /^[^\s<>"“”]*/.exec(text.slice(match.index))?.[0].length ?? 0;
    const end = match.index + rest;
    kept.push(text.slice(from, start), unwrap(text.slice(start, end)));
    from = end;
  }
  return from === 0 ? text : kept.join('') + text.slice(from);
}

/** The address that a scanner put behind its own, without the scanner's parameters. */
function unwrap(address: string): string {
  const found = /[?&]u(?:rl)?=(https?(?:%3A|-3A)[^&\s]*)/i.exec(address.slice(0, 3 * MAX_CHARS))?.[1];
  if (found === undefined) return address;
  if (/^https?%3A/i.test(found)) {
    try {
      return decodeURIComponent(found);
    } catch {
      return address;
    }
  }
  return (
    listLinkReadings(address, MAX_CHARS).find((reading) => /^https?:\/\//.test(reading) && reading !== address) ??
    address
  );
}
