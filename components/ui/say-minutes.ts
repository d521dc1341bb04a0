import { rangeOf } from '../../domain/assignment/minutes';

/** "25–35 minutes", from a steady reader's minutes. */
export function sayMinutes(minutes: number): string {
  const { from, to } = rangeOf(minutes);
  return from === to ? `${from} ${from === 1 ? 'minute' : 'minutes'}` : `${from}–${to} minutes`;
}
