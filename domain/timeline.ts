/** Who a moment of the timeline is about. */
export const TIMELINE_SIDES = ['centre', 'province', 'africa', 'study'] as const;
export type TimelineSide = (typeof TIMELINE_SIDES)[number];

export interface TimelineEntry {
  /** A year, or a year and a month: `1963`, `2013-09`. */
  when: string;
  side: TimelineSide;
  text: string;
  sources: string[];
}

/** The sources that the timeline cites, each once, in the order of time. */
export function listTimelineSources(timeline: readonly TimelineEntry[]): string[] {
  return [...new Set(timeline.flatMap(({ sources }) => sources))];
}
