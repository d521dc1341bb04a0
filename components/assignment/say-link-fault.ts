import type { DecodedLink } from '../../domain/assignment/link';
import { joinWords } from './describe-rules';

export type UnusableLink = Extract<DecodedLink, { ok: false }>;

/** What is wrong with a link, in words that say what to do. */
export function sayLinkFault(fault: UnusableLink): { heading: string; text: string } {
  switch (fault.why) {
    case 'damaged':
      return {
        heading: 'This link was damaged on its way',
        text: 'Part of it is missing or was changed, often by a line break in an e-mail. Copy the whole link again, from https to its last character, or ask your instructor for it.',
      };
    case 'foreign':
      return {
        heading: 'This link holds no assignment',
        text: 'What stands after the # is no assignment of this module. Perhaps the link was cut short: copy it again, or ask your instructor for it.',
      };
    case 'newer':
      return {
        heading: 'This link is from a newer version of this module',
        text: 'Reload this page to get that version, then open the link again.',
      };
    case 'unknown-content':
      return {
        heading: 'This assignment asks for what is not here',
        text: `This version of the module does not have ${joinWords(fault.unknown)}. Reload this page; if that does not help, tell your instructor, who can make a new link.`,
      };
  }
}
