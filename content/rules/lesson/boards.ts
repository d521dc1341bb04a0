import { allItems } from '../../material';
import { unknown } from '../../nearest';
import type { ItemFile } from '../../schema';
import { inItem, type LessonRule } from '../rule';
import { findRepeats } from './choices';

const unknownBin: LessonRule = {
  id: 'unknown-bin',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part)) {
      const { item } = entry;
      if (item.kind === 'match' || item.kind === 'sort' || item.kind === 'extended') {
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

const namelessMiddle: LessonRule = {
  id: 'nameless-middle',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part)) {
      const { item } = entry;
      if (item.kind === 'line' && item.middle !== undefined && item.stops % 2 === 0)
        yield inItem(entry, ['middle'], {
          expected: 'an odd number of stops, one of which is the middle',
          got: `${item.stops} stops`,
          mend: 'leave the middle’s name out, or write one stop more or fewer',
        });
    }
  },
};

/** In a match a bin takes one card, and in a cloze a word goes into one gap. */
const sharedBin: LessonRule = {
  id: 'shared-bin',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part)) {
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
const giveaway: LessonRule = {
  id: 'giveaway',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part)) {
      const { item } = entry;
      if (item.kind === 'match' && countDecoys(item) === 0)
        yield inItem(entry, ['bins'], {
          expected: 'bins that no card belongs to',
          got: 'none',
          mend: 'add two decoys: the last pair gives itself away',
        });
      if ((item.kind === 'sort' || item.kind === 'extended') && new Set(item.cards.map(({ bin }) => bin)).size < 2)
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

const fewDecoys: LessonRule = {
  id: 'few-decoys',
  severity: 'warning',
  *find(part) {
    for (const entry of allItems(part)) {
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

const clozeGaps: LessonRule = {
  id: 'cloze-gaps',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part)) {
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

export const BOARD_RULES: LessonRule[] = [unknownBin, namelessMiddle, sharedBin, giveaway, fewDecoys, clozeGaps];

function countDecoys(item: ItemFile): number {
  if (item.kind === 'match') return item.bins.filter(({ id }) => !item.cards.some(({ bin }) => bin === id)).length;
  if (item.kind === 'cloze') return item.words.filter(({ id }) => !item.gaps.some(({ word }) => word === id)).length;
  return 0;
}
