import type { ScoredItem } from '../../domain/item';
import type { Report, ReportedInteraction } from '../../domain/report';

/** How a learning management system is told what a learner does: one driver a standard, one contract for all. */
export interface LmsDriver {
  /** The longest state that is kept, in characters. */
  readonly maxStateChars: number;
  /** Begins the session with the LMS; called once, before anything else. The ledger is not read before it has resolved. */
  open(ledger: LmsLedger): Promise<LmsStart>;
  /** Tells all that is new. Whatever is sent is the newest, however many calls wait; resolves when the LMS has answered. */
  save(): Promise<LmsSaved>;
  /**
   * Says the last things and ends the session; afterwards nothing is said. `at-once` sends everything in this very moment,
   * since the page may be going away; `in-order` waits for each answer, and where one is missing the session goes on.
   */
  close(how: 'at-once' | 'in-order'): Promise<LmsSaved>;
}

/** What there is to tell, and the one memory of what was told. */
export interface LmsLedger {
  /** All of it as it stands now. */
  read(): LmsNews;
  /** The LMS has answered that it has these. */
  note(answers: readonly ReportedInteraction[]): void;
}

export interface LmsNews {
  /** Where the learner is, in printable ASCII. */
  state: string;
  report: Report;
  /** The counted answers that the LMS has not said to have. */
  answers: readonly ReportedInteraction[];
}

export type LmsSaved =
  /** `leftOut` counts the answers that are not told one by one, since an LMS has no room for so many. */
  | { ok: true; leftOut: number }
  /** `all`: where the learner is, too; `reports`: only what is reported. `said` are the LMS's own words about it. */
  | { ok: false; lost: 'all' | 'reports'; said: string | null };

export type LmsStart =
  | {
      ok: true;
      /** What `save` kept in an earlier session of this attempt, or null. */
      state: string | null;
      /** False when the LMS lets an attempt be looked at: then nothing is to be told. */
      isRecording: boolean;
      /** Whether what is looked at is no finished attempt but a preview. */
      isPreview: boolean;
      /** Where the LMS wants learners to go when they leave, or null when it looks after that itself. */
      exitUrl: string | null;
    }
  /** No LMS is there, or it did not let the session begin or hand out what it keeps. */
  | { ok: false; why: 'no-lms' | 'refused'; said?: string | null };

/** An answer by its question and its try: a better try at a quiz answers the same question again. */
export function nameOfAnswer({ item, form }: Pick<ReportedInteraction, 'item' | 'form'>): string {
  return form === null ? item : `${item} ${form}`;
}

/** What drivers say about the content besides the report. */
export interface LmsContent {
  /** A name for the whole, unique in the world, without spaces. */
  iri: string;
  title: string;
  /** How many answers a learner who does it all gives. */
  questions: number;
  items: ReadonlyMap<string, ScoredItem>;
  /** Titles of the parts by objective id. */
  parts: ReadonlyMap<string, string>;
  /** An item's text without marks. */
  toPlain: (text: string) => string;
}
