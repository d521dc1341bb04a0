/** What mail programs, lists and editors put before a line: initials of who is quoted, bullets, remarks, and numbers. */
const MARKS: readonly RegExp[] = [
  /^[ \t]*(?:[\w.]{0,12}>[> \t]*)+/,
  /^[ \t]*(?:[-+*•·–:;#%│┃]|\/\/|--)(?:[ \t]|$)/,
  /^[ \t]*\d{1,5}(?:[.):|]?[ \t]|[.):|]$|$)/,
];

/** Fewer lines that begin alike are no list. */
const MIN_LINES = 3;

/** Lines without what was put before each of them; a text in which fewer than three begin alike stays. */
export function dropLineMarks(text: string): string {
  const lines = text.split('\n');
  let plain = lines;
  for (const mark of MARKS) {
    if (plain.filter((line) => mark.test(line)).length < MIN_LINES) continue;
    plain = plain.map((line) => line.replace(mark, ''));
  }
  // PGP puts a hyphen and a blank before a line that begins with a hyphen (RFC 9580 §7.2), mail servers a dot before a dot (RFC 5321 §4.5.2).
  return plain.map((line) => line.replace(/^- -/, '-').replace(/^\.\./, '.')).join('\n');
}
