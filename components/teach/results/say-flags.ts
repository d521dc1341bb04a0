import type { Standing } from '../../../domain/assignment/compare-receipts';
import type { BookRow, RefusalReason } from '../../../runtime/collect/protocol';
import { joinWords } from '../../assignment/describe-rules';

/** What an instructor should look at in a row, each in a few words; empty when all is well. */
export function sayFlags({
  flags,
  isSuperseded,
  isJoined,
  joined,
  differing,
  hasRival,
  hasNamesake,
  sharedWith,
}: Standing & Pick<BookRow, 'flags'>): string[] {
  const { late, ahead, otherContent, otherRules, notDrawn } = flags;
  return [
    isSuperseded ? 'Another receipt of this person holds all of it and counts' : '',
    isJoined ? 'Counts in the row of this person’s later receipt' : '',
    joined > 1 ? sayJoined(joined, differing) : '',
    hasRival
      ? 'Another receipt of this name has some of these answers but not the same work: one of the two was changed'
      : '',
    late > 0 ? `Late: ${late} ${late === 1 ? 'answer or hand-in' : 'answers and hand-ins'}` : '',
    ahead > 0 ? `Dated in the future: ${ahead} ${ahead === 1 ? 'moment' : 'moments'}` : '',
    sharedWith.length > 0 ? `Same answers at the same moment as ${joinWords(firstNames(sharedWith))}` : '',
    hasNamesake ? 'Another receipt has this name and other work' : '',
    notDrawn > 0 ? 'Quiz questions are not the ones that were to be drawn' : '',
    otherRules ? 'Made under other rules of this assignment' : '',
    otherContent ? sayContent(otherContent.stale) : '',
  ].filter(Boolean);
}

function sayJoined(joined: number, differing: number): string {
  const what = `Joined from ${joined} receipts of this person, none of which holds the others`;
  if (differing === 0) return what;
  return `${what}; ${differing} ${differing === 1 ? 'question is' : 'questions are'} answered differently in them, and the earlier answer counts`;
}

/** As many names as fit a cell. */
export function firstNames(names: readonly string[]): string[] {
  return names.length <= MOST_NAMES ? [...names] : [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`];
}

const MOST_NAMES = 3;

function sayContent(stale: number): string {
  if (stale === 0) return 'Made with another version of the content; no answer is affected';
  return `Made with another version of the content: ${stale} ${stale === 1 ? 'answer is' : 'answers are'} to another question than ours and earn${stale === 1 ? 's' : ''} nothing`;
}

/** Why something was not taken, in words that say what to do. */
export function sayRefusal(why: RefusalReason): string {
  switch (why) {
    case 'foreign':
      return 'no receipt of this module';
    case 'damaged':
      return 'a receipt that was changed or cut short after it was made; ask the student to send it again, best as the saved file';
    case 'newer':
      return 'made by a newer version of this module; reload this page and add it again';
    case 'too-large':
      return 'larger than any receipt';
    case 'too-many':
      return 'beyond what is read at once; unpack it and add it in smaller lots';
    case 'unreadable':
      return 'could not be read; check that the file is still there and is whole';
    case 'cut':
      return 'a zip that was cut short; what was whole in it is read, so download it again for the rest';
    case 'locked':
      return 'under a password; unpack it yourself and add what is in it';
    case 'packed':
      return 'packed in a way that this page does not open; unpack it yourself and add what is in it';
    case 'picture':
      return 'a PDF or a picture, out of which no receipt can be read; ask the student for the saved file or the code itself';
    case 'stopped':
      return 'not read to its end, because you stopped it; add it again for the rest';
  }
}
