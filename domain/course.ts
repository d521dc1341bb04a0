import type { ArgumentMap } from './argument';
import type { EvidenceTables } from './evidence/evidence';
import type { RetiredItem } from './identity';
import type { Item, Paragraph } from './item';
import type { TimelineEntry } from './timeline';

/** Everything the pages are made from, parsed and checked by content/; no MDX in it. */
export interface Course {
  title: string;
  subtitle: string;
  article: { author: string; title: string; publisher: string; url: string; date: string };
  lessons: Lesson[];
  /** One a lesson, under the lesson's id; `final`; and one a page that has its own (`atlas`), which no quiz draws from. */
  banks: Bank[];
  /** Items that are no longer asked. */
  retired: RetiredItem[];
  paragraphs: ParagraphNote[];
  glossary: GlossaryEntry[];
  sources: Source[];
  /** Where to start reading. */
  reading: ReadingEntry[];
  /** What the page of sources tells of the module itself. */
  method: MethodSection[];
  argument: ArgumentMap;
  /** In the order of time. */
  timeline: TimelineEntry[];
  evidence: EvidenceTables;
}

export interface Outcome {
  id: string;
  text: string;
}

export interface Lesson {
  id: string;
  title: string;
  /** The question that the lesson answers. */
  question: string;
  minutes: number;
  outcomes: Outcome[];
  steps: Step[];
}

export interface Step {
  id: string;
  title: string;
  /** Ids of the items placed in this step, in reading order. */
  items: string[];
}

export interface Bank {
  id: string;
  title: string;
  /** Items in one form of the quiz; 0 where the bank has none. */
  draw: number;
  /** Share of the points (0–1) from which the results page says passed. */
  pass: number;
  items: Item[];
}

export interface ParagraphNote {
  id: Paragraph;
  summary: string;
  /** At most eight consecutive words of the paragraph, for a text fragment. */
  find: string;
}

export interface GlossaryEntry {
  id: string;
  term: string;
  definition: string;
  cites: Paragraph[];
  sources: string[];
  zh: { text: string; pinyin: string; gloss: string } | null;
  /** Where lessons use it. */
  uses: { lesson: string; step: string }[];
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  date: string;
  url: string | null;
  status: 'verified' | 'partly';
  note: string;
}

/** A work to start reading with: a source, and why. */
export interface ReadingEntry {
  source: string;
  why: string;
}

export interface MethodSection {
  title: string;
  points: { text: string; sources: string[] }[];
}

/** The sources that the page of sources cites by a mark, each once, in reading order. */
export function listMethodSources(method: readonly MethodSection[]): string[] {
  return [...new Set(method.flatMap(({ points }) => points.flatMap(({ sources }) => sources)))];
}
