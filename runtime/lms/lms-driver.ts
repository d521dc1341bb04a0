import type { ScoredItem } from '../../domain/item';
import type { Report, ReportedInteraction } from '../../domain/report';
import type { Saved } from '../record-storage';

/** How a learning management system is told what a learner does: one driver a standard, one contract for all. */
export interface LmsDriver {
  /** The longest state that is kept, in characters. */
  readonly maxStateChars: number;
  /** Begins the session with the LMS; called once, before anything else. */
  open(): Promise<LmsStart>;
  /** Keeps the state, and tells the news when there are any. What the LMS knows already is not said again. */
  save(state: string, news: LmsNews | null): Promise<Saved>;
  /**
   * Says the last things and ends the session, at once, since the page may be going away. A second call does nothing,
   * and nothing is said after it. Resolves when all has been handed over.
   */
  close(state: string, news: LmsNews): Promise<void>;
}

export type LmsStart =
  | {
      ok: true;
      /** What `save` kept in an earlier session of this attempt, or null. */
      state: string | null;
      /** False when the LMS lets a finished or a foreign attempt be looked at: then nothing is to be told. */
      isRecording: boolean;
      /** Where the LMS wants learners to go when they leave, or null when it looks after that itself. */
      exitUrl: string | null;
    }
  /** No LMS is there, or it did not let the session begin. */
  | { ok: false; why: 'no-lms' | 'refused' };

/** The report as it stands, and the counted answers that have not been told yet. */
export interface LmsNews {
  report: Report;
  answers: readonly ReportedInteraction[];
}

/** What drivers say about the content besides the report. */
export interface LmsContent {
  /** A name for the whole, unique in the world, without spaces. */
  iri: string;
  title: string;
  items: ReadonlyMap<string, ScoredItem>;
  /** Titles of the parts by objective id. */
  parts: ReadonlyMap<string, string>;
  /** An item's text without marks. */
  toPlain: (text: string) => string;
}
