/**
 * Fonts made here, so that no test hangs on those of the machine: bars in place of letters, with the widths of Helvetica
 * (the advance widths of Adobe's public metrics file) times a factor. TrueType, as small as a browser takes it.
 */
export interface MadeFont {
  family: string;
  /** All widths are multiplied by it. */
  stretch: number;
  /** Height of a line over the size of the type. */
  lineHeight: number;
  /** Quotation marks, dashes and dots as wide as a Chinese character, as in many Chinese fonts. */
  hasFullWidthMarks: boolean;
}

export const MADE_FONTS: readonly MadeFont[] = [
  { family: 'Made Wide', stretch: 1.25, lineHeight: 1.2, hasFullWidthMarks: false },
  { family: 'Made Narrow', stretch: 0.78, lineHeight: 1.1, hasFullWidthMarks: false },
  { family: 'Made Chinese', stretch: 1.08, lineHeight: 1.45, hasFullWidthMarks: true },
];

const EM = 1000;
// From the space to the tilde.
const ASCII = `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278
  556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
  1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778
  667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
  333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556
  556 556 333 500 278 556 500 722 500 500 500 334 260 334 584`
  .split(/\s+/)
  .map(Number);

interface Range {
  from: number;
  to: number;
  width: number;
}

function listRanges({ stretch, hasFullWidthMarks }: MadeFont): Range[] {
  const stretched = (width: number) => Math.round(width * stretch);
  return [
    ...ASCII.map((width, i) => ({ from: 0x20 + i, to: 0x20 + i, width: stretched(width) })),
    { from: 0xa0, to: 0xa0, width: stretched(278) },
    { from: 0xa1, to: 0x24f, width: stretched(600) },
    { from: 0x250, to: 0x1fff, width: stretched(560) },
    { from: 0x2010, to: 0x2027, width: hasFullWidthMarks ? EM : stretched(440) },
    { from: 0x2030, to: 0x2dff, width: hasFullWidthMarks ? EM : stretched(700) },
    { from: 0x2e80, to: 0xa4cf, width: EM },
    { from: 0xff00, to: 0xffef, width: EM },
  ];
}

/** The font as a file. */
export function makeFont(font: MadeFont): Buffer {
  const ranges = listRanges(font);
  const widths = [...new Set(ranges.map(({ width }) => width))];
  // Glyph 0 is the missing one, 1 and 2 are the spaces, then a bar for each width.
  const spaces = new Set([0x20, 0xa0]);
  const spaceWidth = ranges[0]?.width ?? 0;
  const advances = [500, spaceWidth, ...widths];
  const glyphs = advances.map((width, i) => (i === 1 ? Buffer.alloc(0) : drawBar(width)));
  const glyphOf = ({ from, width }: Range) => (spaces.has(from) ? 1 : 2 + widths.indexOf(width));
  const ascent = Math.round(EM * font.lineHeight * 0.8);
  const descent = Math.round(EM * font.lineHeight * 0.2);
  const offsets = [0];
  for (const glyph of glyphs) offsets.push((offsets.at(-1) ?? 0) + glyph.length);
  return assemble({
    'OS/2': writeOs2(ascent, descent),
    cmap: writeCmap(ranges.map((range) => [range.from, range.to, glyphOf(range)])),
    glyf: Buffer.concat(glyphs),
    head: writeHead(),
    hhea: writeNumbers([
      ...[0x00010000, 'u32'],
      ...[ascent, 'i16', -descent, 'i16', 0, 'i16', Math.max(...advances), 'u16'],
      ...[0, 'i16', 0, 'i16', EM, 'i16', 1, 'i16', 0, 'i16', 0, 'i16'],
      ...[0, 'i16', 0, 'i16', 0, 'i16', 0, 'i16', 0, 'i16', advances.length, 'u16'],
    ]),
    hmtx: writeNumbers(advances.flatMap((width) => [width, 'u16', Math.round(width * 0.1), 'i16'])),
    loca: writeNumbers(offsets.flatMap((offset) => [offset, 'u32'])),
    maxp: writeNumbers([
      ...[0x00010000, 'u32', advances.length, 'u16', 4, 'u16', 1, 'u16', 0, 'u16', 0, 'u16', 2, 'u16'],
      ...[0, 'u16', 0, 'u16', 0, 'u16', 0, 'u16', 0, 'u16', 0, 'u16', 0, 'u16', 0, 'u16'],
    ]),
    name: writeName(font.family),
    post: writeNumbers([
      ...[0x00030000, 'u32', 0, 'u32', -100, 'i16', 50, 'i16', 0, 'u32', 0, 'u32', 0, 'u32', 0, 'u32', 0, 'u32'],
    ]),
  });
}

type Kind = 'u16' | 'i16' | 'u32';

/** Numbers, each followed by its kind. */
function writeNumbers(parts: readonly (number | string)[]): Buffer {
  const pieces: Buffer[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const [value, kind] = [Number(parts[i]), parts[i + 1] as Kind];
    const piece = Buffer.alloc(kind === 'u32' ? 4 : 2);
    if (kind === 'u32') piece.writeUInt32BE(value);
    else if (kind === 'u16') piece.writeUInt16BE(value);
    else piece.writeInt16BE(value);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** A bar from the line up to the height of an x, a tenth of its width away from its neighbours. */
function drawBar(width: number): Buffer {
  const [left, right, top] = [Math.round(width * 0.1), Math.round(width * 0.9), 500];
  return Buffer.concat([
    writeNumbers([1, 'i16', left, 'i16', 0, 'i16', right, 'i16', top, 'i16', 3, 'u16', 0, 'u16']),
    Buffer.from([1, 1, 1, 1]), // Four points on the curve, their places as differences of two bytes.
    writeNumbers([
      left,
      'i16',
      right - left,
      'i16',
      0,
      'i16',
      left - right,
      'i16',
      0,
      'i16',
      0,
      'i16',
      top,
      'i16',
      0,
      'i16',
    ]),
    Buffer.alloc(2), // To a length that four divides: 34 + 2.
  ]);
}

/** Format 13: a whole range of characters to one glyph. */
function writeCmap(groups: readonly (readonly [from: number, to: number, glyph: number])[]): Buffer {
  return writeNumbers([
    ...[0, 'u16', 1, 'u16', 3, 'u16', 10, 'u16', 12, 'u32'],
    ...[13, 'u16', 0, 'u16', 16 + 12 * groups.length, 'u32', 0, 'u32', groups.length, 'u32'],
    ...groups.flatMap(([from, to, glyph]) => [from, 'u32', to, 'u32', glyph, 'u32']),
  ]);
}

function writeHead(): Buffer {
  return writeNumbers([
    ...[0x00010000, 'u32', 0x00010000, 'u32', 0, 'u32', 0x5f0f3cf5, 'u32', 3, 'u16', EM, 'u16'],
    ...[0, 'u32', 0, 'u32', 0, 'u32', 0, 'u32', 0, 'i16', -200, 'i16', EM, 'i16', EM, 'i16'],
    ...[0, 'u16', 8, 'u16', 2, 'i16', 1, 'i16', 0, 'i16'],
  ]);
}

function writeOs2(ascent: number, descent: number): Buffer {
  return Buffer.concat([
    writeNumbers([4, 'u16', 550, 'i16', 400, 'u16', 5, 'u16', 0, 'u16']),
    writeNumbers([650, 'i16', 600, 'i16', 0, 'i16', 75, 'i16', 650, 'i16', 600, 'i16', 0, 'i16', 350, 'i16']),
    writeNumbers([50, 'i16', 300, 'i16', 0, 'i16']),
    Buffer.alloc(10), // PANOSE: says nothing.
    writeNumbers([1, 'u32', 0, 'u32', 0, 'u32', 0, 'u32']),
    Buffer.from('MADE'),
    writeNumbers([0x40, 'u16', 0x20, 'u16', 0xffef, 'u16']),
    writeNumbers([ascent, 'i16', -descent, 'i16', 0, 'i16', ascent, 'u16', descent, 'u16']),
    writeNumbers([1, 'u32', 0, 'u32', 500, 'i16', 700, 'i16', 0, 'u16', 0x20, 'u16', 1, 'u16']),
  ]);
}

function writeName(family: string): Buffer {
  const texts: [id: number, text: string][] = [
    [1, family],
    [2, 'Regular'],
    [3, family],
    [4, family],
    [5, 'Version 1.0'],
    [6, family.replaceAll(' ', '')],
  ];
  const utf16 = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let at = 0;
  const records = texts.flatMap(([id], i) => {
    const length = utf16[i]?.length ?? 0;
    at += length;
    return [3, 'u16', 1, 'u16', 0x409, 'u16', id, 'u16', length, 'u16', at - length, 'u16'];
  });
  return Buffer.concat([
    writeNumbers([0, 'u16', texts.length, 'u16', 6 + 12 * texts.length, 'u16', ...records]),
    ...utf16,
  ]);
}

function assemble(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const range = power * 16;
  const head = [0x00010000, 'u32', entries.length, 'u16', range, 'u16', Math.log2(power), 'u16'];
  let at = 12 + 16 * entries.length;
  const directory: Buffer[] = [writeNumbers([...head, entries.length * 16 - range, 'u16'])];
  const bodies: Buffer[] = [];
  for (const [tag, body] of entries) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    directory.push(Buffer.from(tag), writeNumbers([sumOf(padded), 'u32', at, 'u32', body.length, 'u32']));
    bodies.push(padded);
    at += padded.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

function sumOf(table: Buffer): number {
  let sum = 0;
  for (let i = 0; i < table.length; i += 4) sum = (sum + table.readUInt32BE(i)) >>> 0;
  return sum;
}
