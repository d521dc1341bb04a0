import type { Assignment } from '../../domain/assignment/assignment';
import type { Outline } from '../../domain/assignment/outline';
import { describePart, describeRules } from '../assignment/describe-rules';

/** The text that goes with a link, ready for an e-mail. */
export function writeInvitation(
  assignment: Assignment,
  outline: Outline,
  address: string,
): { subject: string; body: string } {
  const { title, note, parts } = assignment;
  const rules = describeRules(assignment, outline).filter(({ name }) => ['Due', 'Time', 'Pass mark'].includes(name));
  const body = [
    title || 'A new assignment',
    ...(note ? ['', note] : []),
    '',
    ...parts.map((part) => `• ${describePart(part, outline)}`),
    '',
    ...rules.map(({ name, text }) => `${name}: ${text}`),
    '',
    'Open this link; no account is needed. At the end the page makes a receipt: hand it in to me.',
    address,
    '',
  ].join('\n');
  return { subject: title || 'A new assignment', body };
}
