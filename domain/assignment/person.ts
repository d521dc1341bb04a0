import { dropHidden, lookOf } from '../shown-text';
import type { Assignment } from './assignment';

/** A name as it is compared: letter case, width, accents and whatever nobody sees do not matter. Two people may share it. */
export function nameKey(name: string): string {
  return lookOf(
    name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFKC'),
  );
}

/**
 * Who signed, where that tells one person from another: an e-mail address or number as people see it. Null where students
 * sign with their names, which two may share, and where nothing was signed.
 */
export function personOf(name: string, sign: Assignment['sign']): string | null {
  if (sign === 'name') return null;
  const seen = sign === 'email' ? addressOf(name) : digitsOf(name);
  return lookOf(seen).replace(/\s/g, '') || null;
}

/** The address in "mailto:a@b", "<a@b>" and "Amina Yusuf <a@b>". */
function addressOf(name: string): string {
  const found = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+/.exec(dropHidden(name).slice(0, 400))?.[0] ?? name;
  return found.replace(/[.\s]+$/, '');
}

/** A number as it is read aloud: blanks, dashes and slashes within it say nothing, and digits are digits in every script. Zeros in front stay. */
function digitsOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(worthOf(digit)))
    .replace(/[\s._/#\p{Pd}]/gu, '');
}

/** Decimal digits stand in the order of their worth, ten in a row, in every script (Unicode, chapter 4.6). */
function worthOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // Mathematical digits stand in five rows without a gap.
  return point >= 0x1d7ce && point <= 0x1d7ff ? (point - 0x1d7ce) % 10 : point - zero;
}
