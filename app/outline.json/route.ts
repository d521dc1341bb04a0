import { outlineWithAtlas } from '../../domain/assignment/atlas-part';
import { getCourse } from '../course';

// A file made at build, for `next start` and for the export alike.
export const dynamic = 'force-static';

/** Lessons, steps and banks by id and title: a lesson or quiz that was assigned in order loads it to see what stands before it. */
export function GET() {
  return Response.json(outlineWithAtlas(getCourse()));
}
