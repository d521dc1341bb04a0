import type { FindingOnClaim, Ground, Tie } from '../../domain/argument';

export const GROUND_WORDS: Record<Ground, string> = {
  reason: 'rests on a reason',
  example: 'rests on an example',
  nothing: 'stands without a reason or an example',
};

export const FINDING_WORDS: Record<FindingOnClaim, string> = {
  agrees: 'the record agrees',
  narrows: 'the record narrows it',
  'counts against': 'the record counts against it',
  untested: 'not tested by what we read',
};

/** One sign each, so that colour is never alone. */
export const FINDING_SIGNS: Record<FindingOnClaim, string> = {
  agrees: '✓',
  narrows: '◑',
  'counts against': '✗',
  untested: '?',
};

/** A tie as the claim at its beginning tells it, and as the claim at its end does. */
export const TIE_WORDS: Record<Tie['kind'], { from: string; to: string }> = {
  'leads to': { from: 'Leads to', to: 'Follows from' },
  'is an example of': { from: 'Is an example of', to: 'Its example' },
  'pulls against': { from: 'Pulls against', to: 'Pulls against' },
  feeds: { from: 'Feeds', to: 'Is fed by' },
};
