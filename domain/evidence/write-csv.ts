import type { EvidenceLink } from './evidence';
import { tileName } from './tiles';

/** The columns of the table of links, in the order in which it is written. */
export const COLUMNS = [
  ...(['id', 'province', 'country_iso3', 'country', 'mechanism', 'form', 'duration', 'sector', 'since_year'] as const),
  ...(['note', 'source_title', 'source_publisher', 'source_date', 'source_url', 'confidence'] as const),
];
export type Column = (typeof COLUMNS)[number];

/** The links as a CSV file (RFC 4180) with all their sources, as `npm run check` reads it back. */
export function writeEvidenceCsv(links: readonly EvidenceLink[]): string {
  const rows = links.map((link) => {
    const cells: Record<Column, string> = {
      id: link.id,
      province: tileName(link.province),
      country_iso3: link.country,
      country: tileName(link.country),
      mechanism: link.mechanism,
      form: link.form,
      duration: link.duration,
      sector: link.sector,
      since_year: link.since === null ? '' : String(link.since),
      note: link.note,
      source_title: link.source.title,
      source_publisher: link.source.publisher,
      source_date: link.source.date,
      source_url: link.source.url,
      confidence: link.confidence,
    };
    return COLUMNS.map((column) => quote(cells[column])).join(',');
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
