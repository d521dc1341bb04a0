import { PROVINCES } from '../../domain/evidence/tiles';
import type { TimelineEntry } from '../../domain/timeline';

/** The provinces that the timeline names, in the order of the tiles. Beijing is left out: there it means the centre. */
export function listNamedProvinces(timeline: readonly TimelineEntry[]): string[] {
  const texts = timeline.map(({ text }) => text).join('\n');
  return PROVINCES.filter(({ id, name }) => id !== 'beijing' && new RegExp(`\\b${name}\\b`).test(texts)).map(
    ({ id }) => id,
  );
}
