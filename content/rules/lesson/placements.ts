import { placeId } from '../../../domain/board';
import { allItems, type ItemEntry, type Part } from '../../material';
import type { ItemFile } from '../../schema';
import { inItem, type LessonRule } from '../rule';
import { normalise } from '../words';
import { findRepeats } from './choices';

const MOST_CARDS = 8;

const tooManyCards: LessonRule = {
  id: 'too-many-cards',
  severity: 'error',
  *find(part) {
    for (const { entry, list, rows } of placed(part))
      if (rows.length > MOST_CARDS)
        yield inItem(entry, [list], {
          expected: `${MOST_CARDS} or fewer`,
          got: String(rows.length),
          mend: 'drop some, or make two items',
        });
  },
};

/** `at` is shown when a card lies in that place, so it must be a place, and a wrong one. */
const atKeys: LessonRule = {
  id: 'at-key',
  severity: 'error',
  *find(part) {
    for (const { entry, list, rows } of placed(part))
      for (const [i, { at, places, rightPlaces }] of rows.entries())
        for (const key of Object.keys(at)) {
          if (!places.includes(key))
            yield inItem(entry, [list, i, 'at', key], {
              expected: `one of ${places.join(', ')}`,
              got: `“${key}”`,
              mend: 'name a place by its id',
            });
          else if (rightPlaces.includes(key))
            yield inItem(entry, [list, i, 'at', key], {
              expected: 'a wrong place',
              got: `${key}, which is right`,
              mend: 'move the text to right, or name another place',
            });
        }
  },
};

/** A learner who errs twice should read two things. */
const equalCardFeedback: LessonRule = {
  id: 'equal-card-feedback',
  severity: 'warning',
  *find(part) {
    for (const { entry, list, rows } of placed(part))
      for (const side of ['right', 'wrong'] as const)
        for (const [i, first] of findRepeats(rows.map((row) => normalise(row[side]))))
          yield inItem(entry, [list, i, side], {
            expected: 'feedback of its own',
            got: `that of ${list}[${first}] again`,
            mend: 'say what is so about this one',
          });
  },
};

/** In extended matching what is wrong here is right there, so each pair that a reader may choose is answered by itself. */
const extendedPairs: LessonRule = {
  id: 'extended-pairs',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part)) {
      const { item } = entry;
      if (item.kind !== 'extended') continue;
      for (const [i, card] of item.cards.entries()) {
        const missing = item.bins
          .filter(({ id }) => id !== card.bin && !Object.hasOwn(card.at, id))
          .map(({ id }) => id);
        if (missing.length > 0)
          yield inItem(entry, ['cards', i], {
            expected: 'feedback on every answer that is not its own',
            got: `none on ${missing.join(', ')}`,
            mend: 'say under at for which question it would have been the answer, and what decides here',
          });
      }
    }
  },
};

export const PLACEMENT_RULES: LessonRule[] = [tooManyCards, atKeys, equalCardFeedback, extendedPairs];

interface PlacedRow {
  at: Record<string, string>;
  right: string;
  wrong: string;
  places: string[];
  rightPlaces: string[];
}

function* placed(part: Part): Generator<{ entry: ItemEntry; list: 'cards' | 'gaps'; rows: PlacedRow[] }> {
  for (const entry of allItems(part)) {
    const rows = listPlaced(entry.item);
    if (rows) yield { entry, list: entry.item.kind === 'cloze' ? 'gaps' : 'cards', rows };
  }
}

function listPlaced(item: ItemFile): PlacedRow[] | null {
  switch (item.kind) {
    case 'match':
    case 'sort':
    case 'extended': {
      const places = item.bins.map(({ id }) => id);
      return item.cards.map((card) => ({ ...card, places, rightPlaces: [card.bin] }));
    }
    case 'order': {
      const places = item.cards.map((_, i) => placeId(i + 1));
      return item.cards.map((card, i) => ({ ...card, places, rightPlaces: [placeId(i + 1)] }));
    }
    case 'cloze': {
      const places = item.words.map(({ id }) => id);
      return item.gaps.map((gap) => ({ ...gap, places, rightPlaces: [gap.word] }));
    }
    case 'line': {
      const places = Array.from({ length: item.stops }, (_, i) => placeId(i + 1));
      return item.cards.map((card) => ({ ...card, places, rightPlaces: card.accept.map(placeId) }));
    }
    default:
      return null;
  }
}
