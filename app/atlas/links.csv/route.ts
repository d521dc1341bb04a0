import { writeEvidenceCsv } from '../../../domain/evidence/write-csv';
import { getCourse } from '../../course';

// A file made at build, for `next start` and for the export alike.
export const dynamic = 'force-static';

/** All links with their sources; the mark at the beginning tells spreadsheets that it is UTF-8. */
export function GET() {
  return new Response(`\ufeff${writeEvidenceCsv(getCourse().evidence.links)}`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
