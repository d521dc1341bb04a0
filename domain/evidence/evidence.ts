import type { Paragraph } from '../item';

export const MECHANISMS = ['twinning', 'clustering'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

export const FORMALITIES = ['formal', 'informal', 'unclear'] as const;
export type Formality = (typeof FORMALITIES)[number];

/** `one-off`: a single mission, which leaves no standing pair behind. */
export const DURATIONS = ['lasting', 'one-off'] as const;
export type Duration = (typeof DURATIONS)[number];

export const SECTORS = [
  ...(['health', 'agriculture', 'education', 'trade'] as const),
  ...(['construction', 'manufacturing', 'mining'] as const),
];
export type Sector = (typeof SECTORS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type EvidenceConfidence = (typeof CONFIDENCES)[number];

/** What filters, maps and timeline need of a documented link between a province and a country. */
export interface EvidenceLinkHead {
  /** Stable: addresses and the content files name it. */
  id: string;
  /** A tile of `PROVINCES`. */
  province: string;
  /** A tile of `COUNTRIES`: ISO 3166-1 alpha-3. */
  country: string;
  mechanism: Mechanism;
  /** Named as the column of the table and the key of an atlas's address are. */
  form: Formality;
  duration: Duration;
  sector: Sector;
  /** The year in which the record begins; null where no source gives one. */
  since: number | null;
}

export interface EvidenceLink extends EvidenceLinkHead {
  /** What the source says, in our words. */
  note: string;
  source: { title: string; publisher: string; date: string; url: string };
  confidence: EvidenceConfidence;
}

/** How rows are coded; `links` are those that the rule was made for. */
export interface CodingRule {
  id: string;
  title: string;
  text: string;
  links: string[];
}

/** Where sources read differently. */
export interface Contradiction {
  topic: string;
  readings: string;
  links: string[];
}

/** Something said of the subject that no source we read bears out: shown as such and never as a fact. */
export interface Unverified {
  claim: string;
  why: string;
}

/** An expert team of 2020 and where it came from. */
export interface RescueTeam {
  country: string;
  /** Tiles of `PROVINCES`. */
  provinces: string[];
  note: string;
  sources: string[];
  status: 'verified' | 'partly';
}

interface Passage {
  text: string;
  cites: Paragraph[];
  sources: string[];
}

/** One claim put to the test: predict, then filter and read off (once or more), then conclude. */
export interface Investigation {
  id: string;
  title: string;
  claim: string;
  cites: Paragraph[];
  predict: Passage & { item: string };
  /** `view` is what the button sets, as an address writes it; `table` shows the teams of 2020 beside it. */
  looks: (Passage & { view: string; button: string; items: string[]; table: 'teams' | null })[];
  conclude: Passage & { items: string[]; carries: string; cannot: string };
}

/** The evidence tables with all that qualifies them. */
export interface EvidenceTables {
  links: EvidenceLink[];
  rules: CodingRule[];
  contradictions: Contradiction[];
  unverified: Unverified[];
  teams: RescueTeam[];
  investigations: Investigation[];
}

/** A module without evidence tables. */
export const NO_EVIDENCE: EvidenceTables = {
  links: [],
  rules: [],
  contradictions: [],
  unverified: [],
  teams: [],
  investigations: [],
};

/** How a link is drawn: each of the three has a stroke and a mark of its own. */
export type LineKind = 'twin' | 'mission' | 'cluster';
export const LINE_KINDS: readonly LineKind[] = ['twin', 'mission', 'cluster'];

export function lineKindOf({ mechanism, duration }: Pick<EvidenceLinkHead, 'mechanism' | 'duration'>): LineKind {
  if (mechanism === 'clustering') return 'cluster';
  return duration === 'one-off' ? 'mission' : 'twin';
}
