import type { Standing } from '../../../domain/assignment/compare-receipts';
import type { BookRow, RefusalReason } from '../../../runtime/collect/protocol';
import { joinWords } from '../../assignment/describe-rules';

/** One thing to look at in a row: a word or two as its sign, and the whole of it. */
export interface Flag {
  sign: string;
  text: string;
}

type Flagged = Standing & Pick<BookRow, 'flags'>;

/** What an instructor should look at in a row; empty when all is well. */
export function listFlags({
  flags,
  isSuperseded,
  isJoined,
  joined,
  differing,
  hasRival,
  hasNamesake,
  sharedWith,
}: Flagged): Flag[] {
  const { late, ahead, otherContent, otherRules, notDrawn } = flags;
  const found: [is: boolean, sign: string, text: () => string][] = [
    [isSuperseded, 'replaced', () => 'Another receipt of this person holds all of it and counts'],
    [isJoined, 'joined', () => 'Counts in the row of this person’s later receipt'],
    [joined > 1, 'joined', () => sayJoined(joined, differing)],
    [
      hasRival,
      'changed',
      () => 'Another receipt of this name has some of these answers but not the same work: one of the two was changed',
    ],
    [late > 0, 'late', () => `Late: ${late} ${late === 1 ? 'answer or hand-in' : 'answers and hand-ins'}`],
    [ahead > 0, 'future', () => `Dated in the future: ${ahead} ${ahead === 1 ? 'moment' : 'moments'}`],
    [sharedWith.length > 0, 'shared', () => `Same answers at the same moment as ${joinWords(firstNames(sharedWith))}`],
    [hasNamesake, 'namesake', () => 'Another receipt has this name and other work'],
    [notDrawn > 0, 'not drawn', () => 'Quiz questions are not the ones that were to be drawn'],
    [otherRules, 'other rules', () => 'Made under other rules of this assignment'],
    [otherContent !== null, 'other version', () => sayContent(otherContent?.stale ?? 0)],
  ];
  return found.flatMap(([is, sign, text]) => (is ? [{ sign, text: text() }] : []));
}

/** The same, each in a few words. */
export function sayFlags(row: Flagged): string[] {
  return listFlags(row).map(({ text }) => text);
}

/** What each sign stands for, for a legend. */
export const SIGN_MEANINGS: Readonly<Record<string, string>> = {
  replaced: 'a later receipt of the same person counts instead',
  joined: 'several receipts of one person make one row',
  changed: 'two receipts of one name share answers and differ',
  late: 'something came after the due date',
  future: 'a moment lies in the future',
  shared: 'answers given at the very moment of somebody else’s',
  namesake: 'two receipts of one name share nothing',
  'not drawn': 'the quiz asked other questions than it should',
  'other rules': 'made under other rules',
  'other version': 'made with another version of the questions',
};

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
