import type { ItemPool } from '../../domain/item-pool';
import { getCourse, zhTerms } from '../course';

// A file made at build, for `next start` and for the export alike.
export const dynamic = 'force-static';

/**
 * All items in one file: the pages that ask, print or mark questions of every bank (review, assignments, their results and handouts, a
 * question’s own page, the Anki export) load it only when they need it.
 */
export function GET() {
  const course = getCourse();
  const items = course.banks.flatMap((bank) => bank.items);
  const cited = new Set(items.flatMap((item) => item.sources));
  const { title, article, paragraphs } = course;
  const sources = course.sources.filter((source) => cited.has(source.id));
  const pool: ItemPool = { title, article, paragraphs, sources, items, zh: zhTerms(course) };
  return Response.json(pool);
}
