import type { TimelineSide } from '../../domain/timeline';

export const SIDE_WORDS: Record<TimelineSide, string> = {
  centre: 'Beijing',
  province: 'a province',
  africa: 'an African state',
  study: 'a study',
};

/** One sign each, so that colour is never alone. */
export const SIDE_SIGNS: Record<TimelineSide, string> = { centre: '◆', province: '■', africa: '●', study: '○' };

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `1963` as it stands, `2013-09` as September 2013. */
export function sayWhen(when: string): string {
  const [year = when, month] = when.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}
