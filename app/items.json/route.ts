import { makeWholePool } from '../../content/item-files';
import { getCourse } from '../course';

// A file made at build, for `next start` and for the export alike.
export const dynamic = 'force-static';

/** All items in one file, for pages of earlier builds that are still open, and for scripts: pages load banks (app/items). */
export function GET() {
  return Response.json(makeWholePool(getCourse()));
}
