import { writeXml, type XmlElement, xml } from '../../../packaging/xml';
import { writeZip } from '../../../packaging/zip';
import type { Cell } from './csv-rows';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The most characters that a cell holds (Excel specifications and limits). */
const MAX_CELL_CHARS = 32_767;

/**
 * One sheet as an Excel workbook (ECMA-376): opens alike in every region, texts are texts with all their zeros and digits,
 * numbers are numbers, and nothing in it is a formula.
 */
export function writeXlsx(rows: readonly Cell[][], sheetName: string): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    xml('Relationship', { Id: id, Type: `${RELATIONS}/${type}`, Target: target });
  const files = {
    '[Content_Types].xml': xml(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      xml('Override', { PartName: '/xl/workbook.xml', ContentType: `${TYPE}.sheet.main+xml` }),
      xml('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${TYPE}.worksheet+xml` }),
    ),
    '_rels/.rels': xml(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      relation('r1', 'officeDocument', 'xl/workbook.xml'),
    ),
    'xl/_rels/workbook.xml.rels': xml(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    ),
    'xl/workbook.xml': xml(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      xml('sheets', {}, xml('sheet', { name: sheetName, sheetId: 1, 'r:id': 'r1' })),
    ),
    'xl/worksheets/sheet1.xml': xml('worksheet', { xmlns: MAIN }, xml('sheetData', {}, rows.map(writeRow))),
  };
  const texts = Object.entries(files).map(([path, root]) => [path, writeXml(root)]);
  return writeZip(Object.fromEntries(texts), '[Content_Types].xml');
}

function writeRow(row: readonly Cell[], i: number): XmlElement {
  return xml(
    'row',
    { r: i + 1 },
    row.map((cell, column) => writeCell(cell, `${nameColumn(column)}${i + 1}`)),
  );
}

function writeCell(cell: Cell, place: string): XmlElement {
  if (typeof cell === 'number') return xml('c', { r: place }, xml('v', {}, String(cell)));
  const text = cell.slice(0, MAX_CELL_CHARS).replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&');
  return xml('c', { r: place, t: 'inlineStr' }, xml('is', {}, xml('t', { 'xml:space': 'preserve' }, text)));
}

/** A, B … Z, AA, AB … */
function nameColumn(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? nameColumn(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
