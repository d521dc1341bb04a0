import { type XmlElement, xml } from '../xml';
import type { ManifestContent } from './manifest-content';

/** cmi5.xml (cmi5 Quartz, section 13): a course of one assignable unit. */
export function cmi5Course({ id, title, note, passMark }: Omit<ManifestContent, 'files'>): XmlElement {
  const course = courseIri(id);
  const texts = () => [
    xml('title', {}, langstring(title)),
    // The description must not be missing.
    xml('description', {}, langstring(note.trim() || title)),
  ];
  return xml(
    'courseStructure',
    { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
    xml('course', { id: course }, texts()),
    xml(
      'au',
      {
        id: `${course}:au`,
        moveOn: passMark > 0 ? 'CompletedAndPassed' : 'Completed',
        // At most four decimals.
        masteryScore: passMark > 0 ? Math.round(passMark * 1e4) / 1e4 : undefined,
        launchMethod: 'AnyWindow',
      },
      texts(),
      xml('url', {}, 'index.html'),
    ),
  );
}

/** The publisher's name for an assignment, under which its parts and questions are named too. */
export function courseIri(id: string): string {
  return `urn:x-provinces:${id}`;
}

function langstring(text: string): XmlElement {
  return xml('langstring', { lang: 'en' }, text);
}
