import type { Choice } from '../../domain/evidence/choose-links';
import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import type { Side } from '../../domain/evidence/tiles';

/** What a picture of the links is given, be it maps or pairs: the links, what is chosen of them, and how that changes. */
export interface PictureProps<L extends EvidenceLinkHead = EvidenceLinkHead> {
  links: readonly L[];
  /** How many links each place has in all, those outside `links` included. */
  totals: Readonly<Record<string, number>>;
  /** The places that are pressed; what is drawn may still be `choice`, and follow. */
  pressed: Readonly<Record<Side, string | null>>;
  choice: Choice;
  choose: (side: Side, id: string | null) => void;
  /** The id of the link that stands open. */
  opened: string | null;
  open: (link: string | null) => void;
}

/** A place on one of the two sides. */
export interface AtlasPlace {
  side: Side;
  id: string;
}

/** The place that a choice is about; of a pair its province. */
export function pickPlace({ province, country }: Readonly<Record<Side, string | null>>): AtlasPlace | null {
  if (province) return { side: 'province', id: province };
  return country ? { side: 'country', id: country } : null;
}
