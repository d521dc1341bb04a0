import type { Course } from '../course';
import { type Investigation, NO_EVIDENCE } from '../evidence/evidence';
import { itemsOf } from '../evidence/investigation-steps';
import { type Outline, outlineOf } from './outline';

/**
 * The atlas as a part of an assignment: its investigations stand in links, receipts and records as the steps of a lesson
 * of this name. So links keep their form, old ones are read as ever, and a page that is older than the part names what it
 * lacks instead of misreading it.
 */
export const ATLAS_PART = 'atlas';

/** Minutes that one look at the maps takes; each question takes one more. */
const MINUTES_A_LOOK = 2;

/** The outline of a course with the investigations of its atlas among what can be assigned. */
export function outlineWithAtlas(
  course: Pick<Course, 'lessons' | 'banks'> & Partial<Pick<Course, 'evidence'>>,
): Outline {
  const outline = outlineOf(course);
  const { investigations } = course.evidence ?? NO_EVIDENCE;
  if (investigations.length === 0) return outline;
  const atlas = {
    id: ATLAS_PART,
    title: 'Evidence atlas',
    minutes: investigations.reduce((sum, investigation) => sum + minutesOfInvestigation(investigation), 0),
    steps: investigations.map((investigation) => ({
      id: investigation.id,
      title: investigation.title,
      items: itemsOf(investigation),
    })),
  };
  return { ...outline, lessons: [...outline.lessons, atlas] };
}

function minutesOfInvestigation(investigation: Investigation): number {
  return itemsOf(investigation).length + investigation.looks.length * MINUTES_A_LOOK;
}
