import { listArgumentSources } from '../../domain/argument';
import type { Course, Source } from '../../domain/course';
import { listTimelineSources } from '../../domain/timeline';

/** The sources that the page of the argument cites, in the order of their numbers. */
export function listCitedByArgument({ argument, timeline, sources }: Course): Source[] {
  const ids = new Set([...listArgumentSources(argument), ...listTimelineSources(timeline)]);
  return [...ids].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
