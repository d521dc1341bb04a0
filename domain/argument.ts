import type { Paragraph } from './item';

/** What a claim rests on in the article itself. */
export const GROUNDS = ['reason', 'example', 'nothing'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What was found of a claim beyond the article; `untested` where nothing that we read decides. */
export const FINDINGS = ['agrees', 'narrows', 'counts against', 'untested'] as const;
export type FindingOnClaim = (typeof FINDINGS)[number];

/** How two claims hang together. `feeds` may lead from a claim to itself: a loop. */
export const TIES = ['leads to', 'is an example of', 'pulls against', 'feeds'] as const;

/** One claim of the article with all that the module has to say of it. */
export interface Claim {
  id: string;
  /** A few words, for the map. */
  short: string;
  /** Where it stands on the map: the row from 1, and the side, or the whole width. */
  row: number;
  side: 'left' | 'right' | 'whole';
  cites: Paragraph[];
  /** What Lenz argues, as her argument. */
  claim: string;
  rests: { on: Ground; text: string };
  /** What is on record of it elsewhere, under the key that argument.yaml has for it. `view` is a view of the atlas that bears on it, as an address writes it; empty where there is none. */
  record: { finding: FindingOnClaim; text: string; sources: string[]; view: string };
  open: { text: string; sources: string[] };
  /** Who said it, or something near it, before; empty where we know of nobody. */
  before: { text: string; sources: string[] };
  lesson: string;
  step: string;
}

export interface Tie {
  from: string;
  to: string;
  kind: (typeof TIES)[number];
  text: string;
}

/** The article's argument as a map: claims, row by row, and how they hang together. */
export interface ArgumentMap {
  claims: Claim[];
  ties: Tie[];
}

/** A module without such a map. */
export const NO_ARGUMENT: ArgumentMap = { claims: [], ties: [] };

/** What a picture of the map needs of a claim. */
export type ClaimHead = Pick<Claim, 'id' | 'short' | 'row' | 'side' | 'lesson' | 'cites'>;

/** The rows of the map from above, the claims of each from the left. */
export function listRows<T extends ClaimHead>(claims: readonly T[]): T[][] {
  const rows = [...new Set(claims.map(({ row }) => row))].sort((a, b) => a - b);
  const order = { left: 0, whole: 0, right: 1 };
  return rows.map((row) => claims.filter((claim) => claim.row === row).sort((a, b) => order[a.side] - order[b.side]));
}

/** The map without its texts, for a package, which has no page for them. */
export function withoutTexts({ claims }: ArgumentMap): ArgumentMap {
  const nothing = { text: '', sources: [] };
  return {
    claims: claims.map((claim) => ({
      ...claim,
      claim: '',
      rests: { on: claim.rests.on, text: '' },
      record: { ...nothing, finding: claim.record.finding, view: '' },
      open: nothing,
      before: nothing,
    })),
    ties: [],
  };
}

/** The sources that the map cites, each once, in reading order. */
export function listArgumentSources({ claims }: ArgumentMap): string[] {
  return [
    ...new Set(claims.flatMap(({ record, open, before }) => [...record.sources, ...open.sources, ...before.sources])),
  ];
}
