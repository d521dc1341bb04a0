import { placeId } from '../../domain/board';
import { allItems, type ItemEntry, type Material } from '../material';
import type { ItemFile } from '../schema';
import { findRepeats } from './choices';
import { unknown } from './references';
import { inItem, type Rule } from './rule';
import { normalise } from './words';

const MOST_CARDS = 8;

const tooManyCards: Rule = {
  id: 'too-many-cards',
  severity: 'error',
  *find(material) {
    for (const { entry, list, rows } of placed(material))
      if (rows.length > MOST_CARDS)
        yield inItem(entry, [list], {
          expected: `${MOST_CARDS} or fewer`,
          got: String(rows.length),
          mend: 'drop some, or make two items',
        });
  },
};

const unknownBin: Rule = {
  id: 'unknown-bin',
  severity: 'error',
  *find(material) {
    for (const entry of allItems(material)) {
      const { item } = entry;
      if (item.kind === 'match' || item.kind === 'sort') {
        const bins = new Set(item.bins.map(({ id }) => id));
        for (const [i, { bin }] of item.cards.entries())
          if (!bins.has(bin)) yield inItem(entry, ['cards', i, 'bin'], unknown('a bin of this item', bin, bins));
      }
      if (item.kind === 'cloze') {
        const words = new Set(item.words.map(({ id }) => id));
        for (const [i, { word }] of item.gaps.entries())
          if (!words.has(word)) yield inItem(entry, ['gaps', i, 'word'], unknown('a word of this item', word, words));
      }
      if (item.kind === 'line')
        for (const [i, { accept }] of item.cards.entries())
          for (const [s, stop] of accept.entries())
            if (stop > item.stops)
              yield inItem(entry, ['cards', i, 'accept', s], {
                expected: `a stop from 1 to ${item.stops}`,
                got: String(stop),
                mend: 'correct the stop, or write more stops',
              });
    }
  },
};

/** In a match a bin takes one card, and in a cloze a word goes into one gap. */
const sharedBin: Rule = {
  id: 'shared-bin',
  severity: 'error',
  *find(material) {
    for (const entry of allItems(material)) {
      const { item } = entry;
      if (item.kind === 'match')
        for (const [i, first] of findRepeats(item.cards.map(({ bin }) => bin)))
          yield inItem(entry, ['cards', i, 'bin'], {
            expected: 'a bin of its own in a match',
            got: `that of cards[${first}]`,
            mend: 'give it its own bin, or make the item a sort',
          });
      if (item.kind === 'cloze')
        for (const [i, first] of findRepeats(item.gaps.map(({ word }) => word)))
          yield inItem(entry, ['gaps', i, 'word'], {
            expected: 'a word of its own',
            got: `that of gaps[${first}]`,
            mend: 'give the gap its own word',
          });
    }
  },
};

/** The last card must not find its place by elimination, nor all cards by there being one place. */
const giveaway: Rule = {
  id: 'giveaway',
  severity: 'error',
  *find(material) {
    for (const entry of allItems(material)) {
      const { item } = entry;
      if (item.kind === 'match' && countDecoys(item) === 0)
        yield inItem(entry, ['bins'], {
          expected: 'bins that no card belongs to',
          got: 'none',
          mend: 'add two decoys: the last pair gives itself away',
        });
      if (item.kind === 'sort' && new Set(item.cards.map(({ bin }) => bin)).size < 2)
        yield inItem(entry, ['cards'], {
          expected: 'cards of two bins or more',
          got: 'one',
          mend: 'add a card of another bin',
        });
      if (item.kind === 'line')
        for (const [i, { accept }] of item.cards.entries())
          if (new Set(accept).size >= item.stops)
            yield inItem(entry, ['cards', i, 'accept'], {
              expected: 'a stop that is wrong',
              got: 'all accepted',
              mend: 'accept fewer stops',
            });
    }
  },
};

const fewDecoys: Rule = {
  id: 'few-decoys',
  severity: 'warning',
  *find(material) {
    for (const entry of allItems(material)) {
      const { item } = entry;
      const decoys = countDecoys(item);
      if ((item.kind === 'match' && decoys === 1) || (item.kind === 'cloze' && decoys < 2))
        yield inItem(entry, [item.kind === 'match' ? 'bins' : 'words'], {
          expected: 'two or more decoys',
          got: String(decoys),
          mend: `add a ${item.kind === 'match' ? 'bin' : 'word'} that looks right to someone mistaken`,
        });
    }
  },
};

const clozeGaps: Rule = {
  id: 'cloze-gaps',
  severity: 'error',
  *find(material) {
    for (const entry of allItems(material)) {
      const { item } = entry;
      if (item.kind !== 'cloze') continue;
      const inText = [...item.text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
      const gaps = new Set(item.gaps.map(({ id }) => id));
      for (const id of inText)
        if (!gaps.has(id)) yield inItem(entry, ['text'], unknown('a gap of this item', id, gaps));
      for (const [i] of findRepeats(inText))
        yield inItem(entry, ['text'], {
          expected: 'each gap once',
          got: `{${inText[i]}} again`,
          mend: 'add a second gap',
        });
      for (const [i, { id }] of item.gaps.entries())
        if (!inText.includes(id))
          yield inItem(entry, ['gaps', i], {
            expected: `{${id}} in text`,
            got: 'none',
            mend: 'put it into text, or remove the gap',
          });
    }
  },
};

/** `at` is shown when a card lies in that place, so it must be a place, and a wrong one. */
const atKeys: Rule = {
  id: 'at-key',
  severity: 'error',
  *find(material) {
    for (const { entry, list, rows } of placed(material))
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
const equalCardFeedback: Rule = {
  id: 'equal-card-feedback',
  severity: 'warning',
  *find(material) {
    for (const { entry, list, rows } of placed(material))
      for (const side of ['right', 'wrong'] as const)
        for (const [i, first] of findRepeats(rows.map((row) => normalise(row[side]))))
          yield inItem(entry, [list, i, side], {
            expected: 'feedback of its own',
            got: `that of ${list}[${first}] again`,
            mend: 'say what is so about this one',
          });
  },
};

export const BOARD_RULES: Rule[] = [
  tooManyCards,
  unknownBin,
  sharedBin,
  giveaway,
  fewDecoys,
  clozeGaps,
  atKeys,
  equalCardFeedback,
];

interface PlacedRow {
  at: Record<string, string>;
  right: string;
  wrong: string;
  places: string[];
  rightPlaces: string[];
}

function* placed(material: Material): Generator<{ entry: ItemEntry; list: 'cards' | 'gaps'; rows: PlacedRow[] }> {
  for (const entry of allItems(material)) {
    const rows = listPlaced(entry.item);
    if (rows) yield { entry, list: entry.item.kind === 'cloze' ? 'gaps' : 'cards', rows };
  }
}

function listPlaced(item: ItemFile): PlacedRow[] | null {
  switch (item.kind) {
    case 'match':
    case 'sort': {
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

function countDecoys(item: ItemFile): number {
  if (item.kind === 'match') return item.bins.filter(({ id }) => !item.cards.some(({ bin }) => bin === id)).length;
  if (item.kind === 'cloze') return item.words.filter(({ id }) => !item.gaps.some(({ word }) => word === id)).length;
  return 0;
}
