import { dropHidden, lookOf } from '../shown-text';
import type { Assignment } from './assignment';

/**
 * A name as it is compared: letter case, width, accents, hyphens and apostrophes, the order of its words and whatever nobody
 * sees do not matter. Two people may share it.
 */
export function nameKey(name: string): string {
  const plain = lookOf(
    name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u0640\ue000-\uf8ff]/g, '')
      .normalize('NFKC'),
  );
  const words = plain
    .replace(/[ßłøđæœħðþı]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
  // Of a name that is nothing but signs, those.
  return words.sort().join(' ') || plain;
}

/** Letters that do not come apart into a Latin one and a mark, as they are written where a keyboard lacks them. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ħ: 'h', ð: 'd', þ: 'th', ı: 'i' },
};

/**
 * Who signed, where that tells one person from another: an e-mail address or number as people see it. Null where students
 * sign with their names, which two may share, and where nothing was signed.
 */
export function personOf(name: string, sign: Assignment['sign']): string | null {
  if (sign === 'name') return null;
  const seen = sign === 'email' ? plainHost(addressOf(name)) : digitsOf(name);
  return lookOf(seen).replace(/\s/g, '') || null;
}

/** The address in "mailto:a@b", "<a@b>" and "Amina Yusuf <a@b>", as it was typed; a text in which there is none stays. */
export function addressOf(name: string): string {
  const found = /[^\s<>()[\]{}"',;:|*«»“”‘’„]+@[^\s<>()[\]{}"',;:|*?«»“”‘’„]+/.exec(
    dropHidden(name).slice(0, 400),
  )?.[0];
  return (found ?? name).replace(/[.!\s]+$/, '');
}

/** An address with its host as the net knows it: "bücher.example" and "xn--bcher-kva.example" are one. */
function plainHost(address: string): string {
  const at = address.lastIndexOf('@');
  const host = address.slice(at + 1);
  if (at < 0 || !/[^\x20-\x7e]/.test(host)) return address;
  try {
    return `${address.slice(0, at)}@${new URL(`http://${lookOf(host)}`).hostname}`;
  } catch {
    return address;
  }
}

/** A number as it is read aloud: signs within it and words like "No." before it say nothing, and digits are digits in every script. Zeros in front stay. */
function digitsOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(worthOf(digit)))
    .replace(/^[\s\p{P}]*(?:(?:student|matriculation|matric|id|no|nr|number)[\s\p{P}]+)+(?=\S*\d)/iu, '')
    .replace(/[\s\p{P}]/gu, '');
}

/** Decimal digits stand in the order of their worth, ten in a row, in every script (Unicode, chapter 4.6). */
function worthOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // Mathematical digits stand in five rows without a gap.
  return point >= 0x1d7ce && point <= 0x1d7ff ? (point - 0x1d7ce) % 10 : point - zero;
}
