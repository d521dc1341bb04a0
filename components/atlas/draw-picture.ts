import type { AtlasState } from '../../domain/evidence/atlas-state';
import { chooseLinks } from '../../domain/evidence/choose-links';
import { type EvidenceLinkHead, LINE_KINDS, type LineKind, lineKindOf } from '../../domain/evidence/evidence';
import { sayKind } from '../../domain/evidence/say-link';
import { COUNTRIES, PROVINCES, type Tile, tileName } from '../../domain/evidence/tiles';
import { drawCurves, drawEnds } from './draw-curves';
import { FRAMES, middleOf } from './geometry';
import { layCurves } from './link-curves';
import { layPairs } from './pair-rows';
import { plainName } from './plain-name';

export interface Picture {
  title: string;
  finding: string | null;
  /** Whose argument and whose tables, and where they are. */
  credit: string;
  date: string;
  state: AtlasState;
  links: readonly EvidenceLinkHead[];
}

/** For paper and slides: the light colours, wherever it is saved. */
const PAPER = '#fffdf7';
const INK = '#211c15';
const SOFT = '#5b5244';
const CLUSTER = '#6f4a00';
const FILL = { province: '#9c2a1a', country: '#0e5a54' };
const SANS = "'Avenir Next','Segoe UI',Roboto,Helvetica,Arial,sans-serif";

const WIDE = 1200;
const EDGE = 40;
const ROW = 24;
/** So many letters of the credit's size fill a line. */
const LINE = 165;

const KINDS: Record<LineKind, string> = {
  twin: 'twinning, lasting',
  mission: 'one-off mission',
  cluster: 'clustering',
};

const TILES = 'a number: its links; no number: none under this choice; dotted: none found';

/** The view as an SVG document: the same curves and rows as on the page, with title, finding, legend, credit and date. */
export function drawPicture({ title, finding, credit, date, state, links }: Picture): string {
  const drawn = chooseLinks(links, state);
  const hasChosen = state.province !== null || state.country !== null || drawn.length <= 12;
  const heads = [
    write(EDGE, 62, title, 30, { weight: 700 }),
    ...(finding ? wrap(finding, 95).map((line, i) => write(EDGE, 98 + i * 26, line, 20)) : []),
  ];
  const top = 108 + (finding ? wrap(finding, 95).length * 26 : 0);
  const body = state.as === 'pairs' ? drawColumns(drawn, top) : drawMaps(drawn, links, top, hasChosen);
  const foot = top + body.height + 40;
  const notes = wrap(`${credit} ${date}.`, LINE);
  const height = foot + 34 + notes.length * 18 + EDGE / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${height}" width="${WIDE}" height="${height}" font-family="${SANS}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${WIDE}" height="${height}" fill="${PAPER}"/>`,
    ...heads,
    body.text,
    drawLegend(foot),
    state.as === 'pairs' ? '' : write(EDGE + 640, foot + 5, TILES, 14, { fill: SOFT }),
    ...notes.map((line, i) => write(EDGE, foot + 42 + i * 18, line, 13, { fill: SOFT })),
    '</svg>',
  ].join('\n');
}

function drawMaps(
  drawn: readonly EvidenceLinkHead[],
  links: readonly EvidenceLinkHead[],
  top: number,
  isBold: boolean,
): { text: string; height: number } {
  const unit = (WIDE - 2 * EDGE) / FRAMES.wide.width;
  const known = new Set(links.flatMap(({ province, country }) => [province, country]));
  const met = new Map<string, number>();
  for (const id of drawn.flatMap(({ province, country }) => [province, country])) met.set(id, (met.get(id) ?? 0) + 1);
  const laid = layCurves('wide', drawn);
  const ends = isBold
    ? `<path d="${drawEnds(laid.map(({ curve }) => curve))}" stroke="${INK}" stroke-width="${r(7 / unit, 3)}" stroke-linecap="round"/>`
    : '';
  const lines = laid.map(({ link, curve }) =>
    drawLine(link, drawCurves([curve]), { width: (isBold ? 2.2 : 1.2) / unit, opacity: isBold ? 1 : 0.25, unit }),
  );
  const tile = (side: 'province' | 'country') => (one: Tile) => {
    const at = middleOf('wide', one.id) ?? { x: 0, y: 0 };
    const [x, y] = [EDGE + at.x * unit, top + at.y * unit];
    const count = met.get(one.id) ?? 0;
    const words = [...breakName(one.short), ...(count > 0 ? [String(count)] : [])];
    const half = unit * 0.46;
    const box =
      count > 0
        ? `fill="${FILL[side]}"`
        : known.has(one.id)
          ? 'fill="#efe7d6" stroke="#8d8069"'
          : `fill="${PAPER}" stroke="#8d8069" stroke-dasharray="2 3"`;
    return [
      `<rect x="${r(x - half)}" y="${r(y - half)}" width="${r(half * 2)}" height="${r(half * 2)}" rx="3" ${box}/>`,
      ...words.map((word, i) =>
        write(x, y + 4.2 + (i - (words.length - 1) / 2) * 13.5, word, 12, {
          anchor: 'middle',
          fill: count > 0 ? '#fff' : SOFT,
        }),
      ),
    ].join('');
  };
  const under = `<g transform="translate(${EDGE} ${top}) scale(${r(unit)})" fill="none">${lines.join('')}${ends}</g>`;
  const tiles = [...PROVINCES.map(tile('province')), ...COUNTRIES.map(tile('country'))].join('\n');
  // Bold lines run in the gaps between tiles; quiet ones would only be bits there.
  return { text: isBold ? tiles + under : under + tiles, height: FRAMES.wide.height * unit };
}

function drawColumns(drawn: readonly EvidenceLinkHead[], top: number): { text: string; height: number } {
  const columns = layPairs(drawn);
  const height = columns.rows * ROW;
  const [left, right] = [EDGE + 150, WIDE - EDGE - 170];
  const at = (id: string) => top + (columns.middles.get(id) ?? 0) * height;
  const names = (['province', 'country'] as const).flatMap((side) => {
    const x = side === 'province' ? left - 10 : right + 10;
    const anchor = side === 'province' ? 'end' : 'start';
    const rows = columns[side].reduce((sum, { tiles }) => sum + tiles.length + 1, 0);
    return columns[side].flatMap(({ name, tiles }) => [
      write(x, at(tiles[0]?.id ?? '') - height / rows + 5, name, 12, { anchor, fill: SOFT, weight: 600 }),
      ...tiles.map(({ id }) => write(x, at(id) + 5, plainName(id), 14, { anchor })),
    ]);
  });
  const half = (right - left) * 0.4;
  const lines = drawn.map((link) => {
    const bend = link.mechanism === 'clustering' ? 6 : 0;
    const [from, to] = [at(link.province), at(link.country)];
    const path = `M${left} ${r(from)}C${left + half} ${r(from + bend)} ${right - half} ${r(to + bend)} ${right} ${r(to)}`;
    return drawLine(link, path, { width: 1.6, opacity: 0.8, unit: 1 });
  });
  return { text: `<g fill="none">${lines.join('')}</g>${names.join('')}`, height };
}

/** A link's line with its own name; `unit` is the scale that it stands in. */
function drawLine(
  link: EvidenceLinkHead,
  path: string,
  { width, opacity, unit }: { width: number; opacity: number; unit: number },
): string {
  const kind = lineKindOf(link);
  const name = `${tileName(link.province)} – ${tileName(link.country)}: ${sayKind(link)}`;
  const stroke = `stroke="${kind === 'cluster' ? CLUSTER : INK}" stroke-width="${r(width, 4)}"`;
  const dash = kind === 'mission' ? ` stroke-dasharray="${r(7 / unit, 3)} ${r(5 / unit, 3)}"` : '';
  const beads =
    kind === 'cluster'
      ? `<path d="${path}" stroke="${CLUSTER}" stroke-width="${r(width * 3, 4)}" stroke-linecap="round" stroke-dasharray="0.001 ${r(9 / unit, 3)}"/>`
      : '';
  return `<g data-link="${escapeXml(link.id)}" data-line="${kind}" opacity="${opacity}"><title>${escapeXml(name)}</title><path d="${path}" ${stroke}${dash}/>${beads}</g>`;
}

function drawLegend(y: number): string {
  return LINE_KINDS.map((kind, i) => {
    const x = EDGE + i * 220;
    const colour = kind === 'cluster' ? CLUSTER : INK;
    const dash = kind === 'mission' ? ' stroke-dasharray="7 5"' : '';
    const beads =
      kind === 'cluster'
        ? `<path d="M${x} ${y}h44" stroke="${CLUSTER}" stroke-width="6" stroke-linecap="round" stroke-dasharray="0.001 9"/>`
        : '';
    return `<g><path d="M${x} ${y}h44" stroke="${colour}" stroke-width="2"${dash}/>${beads}${write(x + 54, y + 5, KINDS[kind], 14, { fill: SOFT })}</g>`;
  }).join('');
}

/** `Heilong-` and `jiang` where the name is too long for a tile in one. */
function breakName(short: string): string[] {
  return short
    .replace('C. ', 'C.\u00a0')
    .split(' ')
    .flatMap((word) => {
      const parts = word.split('\u00ad');
      const tail = parts.pop() ?? '';
      return parts.length > 0 && word.length > 8 ? [`${parts.join('')}-`, tail] : [`${parts.join('')}${tail}`];
    });
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function write(
  x: number,
  y: number,
  text: string,
  size: number,
  { anchor = 'start', fill = INK, weight = 400 }: { anchor?: string; fill?: string; weight?: number } = {},
): string {
  return `<text x="${r(x)}" y="${r(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`;
}

const r = (value: number, digits = 1) => Number(value.toFixed(digits));

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Also what XML forbids even as a reference is taken out. */
const escapeXml = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very signs that XML has no room for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
