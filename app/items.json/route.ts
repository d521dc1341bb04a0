import type { ItemPool } from '../../domain/item-pool';
import { getCourse, zhTerms } from '../course';

// A file made at build, for `next start` and for the export alike.
export const dynamic = 'force-static';

/** All items in one file: review, the record page and the Anki export load it only when they need it. */
export function GET() {
  const course = getCourse();
  const pool: ItemPool = { items: course.banks.flatMap((bank) => bank.items), zh: zhTerms(course) };
  return Response.json(pool);
}
