import type { BookRow, RefusalReason } from '../../../runtime/collect/protocol';
import { listWords } from '../../assignment/describe-rules';

/** What an instructor should look at in a row, each in a few words; empty when all is well. */
export function sayFlags({
  flags,
  isSuperseded,
  hasNamesake,
  sharedWith,
}: Pick<BookRow, 'flags' | 'isSuperseded' | 'hasNamesake' | 'sharedWith'>): string[] {
  const { late, otherContent, otherRules, notDrawn } = flags;
  return [
    isSuperseded ? 'Handed in again later; the later receipt counts' : '',
    late > 0 ? `Late: ${late} ${late === 1 ? 'answer or hand-in' : 'answers and hand-ins'}` : '',
    sharedWith.length > 0 ? `Same answers at the same moment as ${listWords(firstNames(sharedWith))}` : '',
    hasNamesake ? 'Another receipt has this name and other work' : '',
    notDrawn > 0 ? 'Quiz questions are not the ones that were to be drawn' : '',
    otherRules ? 'Made under other rules of this assignment' : '',
    otherContent ? sayContent(otherContent.stale) : '',
  ].filter(Boolean);
}

/** As many names as fit a cell. */
function firstNames(names: readonly string[]): string[] {
  return names.length <= MOST_NAMES ? [...names] : [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`];
}

const MOST_NAMES = 3;

function sayContent(stale: number): string {
  if (stale === 0) return 'Made with another version of the content; no answer is affected';
  return `Made with another version of the content: ${stale} ${stale === 1 ? 'answer is' : 'answers are'} left out`;
}

/** Why something was not taken, in words that say what to do. */
export function sayRefusal(why: RefusalReason): string {
  switch (why) {
    case 'foreign':
      return 'no receipt of this module';
    case 'damaged':
      return 'a receipt that was changed or cut short after it was made; ask the student to send it again';
    case 'newer':
      return 'made by a newer version of this module; reload this page and add it again';
    case 'too-large':
      return 'larger than any receipt';
    case 'unreadable':
      return 'could not be read; check that the file is still there and is whole';
  }
}
