import { slugOf } from '../../domain/slug';

/** The address, within its page, of a section that has only a title. */
export function sectionId(title: string): string {
  return slugOf(title, { maxChars: 40, spare: 'section' });
}
