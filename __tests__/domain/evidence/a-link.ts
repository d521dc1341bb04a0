import fc from 'fast-check';
import {
  CONFIDENCES,
  DURATIONS,
  type EvidenceLink,
  FORMALITIES,
  MECHANISMS,
  SECTORS,
} from '../../../domain/evidence/evidence';
import { COUNTRIES, PROVINCES } from '../../../domain/evidence/tiles';

/** A standing health pair of Hubei and Algeria, unless said otherwise. */
export function aLink(parts: Partial<EvidenceLink> = {}): EvidenceLink {
  return {
    id: 'hubei-algeria-health',
    province: 'hubei',
    country: 'DZA',
    mechanism: 'twinning',
    form: 'formal',
    duration: 'lasting',
    sector: 'health',
    since: 1963,
    note: 'The first team.',
    source: { title: 'A title', publisher: 'A publisher', date: '2019', url: 'https://example.org/a' },
    confidence: 'high',
    ...parts,
  };
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((value) => `x${value.trim()}`);

/** Any link that the tables could hold. */
export const anyLink: fc.Arbitrary<EvidenceLink> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9-]{1,20}$/),
  province: fc.constantFrom(...PROVINCES.map(({ id }) => id)),
  country: fc.constantFrom(...COUNTRIES.map(({ id }) => id)),
  mechanism: fc.constantFrom(...MECHANISMS),
  form: fc.constantFrom(...FORMALITIES),
  duration: fc.constantFrom(...DURATIONS),
  sector: fc.constantFrom(...SECTORS),
  since: fc.option(fc.integer({ min: 1949, max: 2025 })),
  note: text,
  source: fc.record({ title: text, publisher: text, date: text, url: fc.constant('https://example.org/a') }),
  confidence: fc.constantFrom(...CONFIDENCES),
});
