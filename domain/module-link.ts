import { listLinkReadings } from './carried/link-readings';

/** A place in this module: a page's path from its root, and what stands behind the #, which may be nothing. */
export interface ModulePlace {
  path: string;
  fragment: string;
}

/** The longest text in which a link is looked for, in characters: far above the longest record's. */
const MAX_CHARS = 60_000;

/** Pages that a fragment says something to, as their addresses end, in whichever letter case. */
const PAGE =
  /\/(assignment|record|i|teach(?:\/results|\/handout(?:\/key)?)?|lessons\/[a-z][a-z0-9-]{1,39}|quiz\/[a-z][a-z0-9-]{1,39})(?=[^\w-]|$)(?:\/index\.html?)?(?:[^\w#?]{0,20}(?:\?[^#]{0,2000})?#([\s\S]*))/i;

/** The same where the # itself was lost: only codes, which nothing else looks like, and the name of an exercise. */
const LOST =
  /\/(assignment|record|i|teach(?:\/results|\/handout(?:\/key)?)?)[/\s]{1,20}((?:a\d{1,6}\.|import=)[\s\S]*|[a-z]{2,4}_[\w-]+(?=[^\w-]|$)[\s\S]{0,200})/i;

/** A step of a lesson where the # was lost: what stands in the address behind the lesson’s name and is no page of its own. */
const LOST_STEP =
  /\/(lessons\/[a-z][a-z0-9-]{1,39})\/{1,2}(?!(?:worksheet|key|discussion|teaching-note|index)(?![\w-]))([a-z][a-z0-9-]{1,39})(?=[^\w-]|$)/i;

/**
 * The place that an address names, whatever a mail program or a scanner did to it (`%23` for the #, encoded twice,
 * wrapped, with signs around it); null when it names none of the pages that take a fragment.
 */
export function findPlace(address: string): ModulePlace | null {
  let found: ModulePlace | null = null;
  const readings = listLinkReadings(address, MAX_CHARS);
  for (const reading of readings) {
    const [, named, rest] = PAGE.exec(reading) ?? LOST.exec(reading) ?? [];
    if (named === undefined || rest === undefined) continue;
    const page = named.toLowerCase();
    const fragment = cleanFragment(page, rest);
    // A wrapping that is still on cuts it short.
    if (fragment.length > (found?.fragment.length ?? 0)) found = { path: `/${page}`, fragment };
  }
  return found ?? findStep(readings);
}

function findStep(readings: readonly string[]): ModulePlace | null {
  for (const reading of readings) {
    const [, lesson, step] = LOST_STEP.exec(reading) ?? [];
    if (lesson && step) return { path: `/${lesson.toLowerCase()}`, fragment: step };
  }
  return null;
}

/**
 * Where whoever pasted this wants to go: by an address, by the code of an assignment or of a part of a record alone, or by
 * the name of an exercise; null when nothing of it is ours.
 */
export function findMeant(text: string): ModulePlace | null {
  const place = findPlace(text);
  if (place) return place;
  for (const reading of listLinkReadings(text, MAX_CHARS)) {
    const compact = reading.replace(/[\s>|]+/g, '');
    const link = /(?:^|[^\w.-])(a\d{1,6}\.[\w-]+\.[0-9a-f]{8})/.exec(compact)?.[1];
    if (link !== undefined) return { path: '/assignment', fragment: link };
    const part = /(?:^|[^\w.-])([0-9a-f]{10}\.\d{1,3}\.\d{1,3}\.[\w-]+\.[0-9a-f]{6})/.exec(compact)?.[1];
    if (part !== undefined) return { path: '/record', fragment: `import=${part}` };
  }
  const name = /^\W{0,9}#?([a-z][a-z0-9]{0,19}_\w{1,60})\W{0,9}$/.exec(text.trim().slice(0, 100))?.[1];
  return name === undefined ? null : { path: '/i', fragment: name };
}

/** Codes of assignments and records are letters, digits and dots; all else is a name. What comes behind was put there. */
function cleanFragment(page: string, rest: string): string {
  const plain = rest.replace(/^[#!/\s]+/, '');
  if (page === 'record') {
    const whole = plain.replace(/\s+/g, '');
    // A whole part ends in its checksum; of any other the words behind it are left to the page.
    const code =
      /^import=([0-9a-f]{10}\.\d{1,3}\.\d{1,3}\.[\w-]+\.[0-9a-f]{6})/.exec(whole)?.[1] ??
      /^import=([\w.-]+)/.exec(whole)?.[1]?.replace(/[.-]+$/, '') ??
      '';
    return code === '' ? '' : `import=${code}`;
  }
  if (page === 'assignment' || page.startsWith('teach'))
    return /a\d{1,6}\.[\w-]+\.[0-9a-f]{8}/.exec(plain.replace(/\s+/g, ''))?.[0] ?? '';
  return nameOfFragment(plain);
}

/** The name that a fragment is: its first letters, digits, `_` and `-`; signs around it and parameters behind it were put there. */
export function nameOfFragment(fragment: string): string {
  const name = /[\p{L}\p{N}_-]{1,200}/u.exec(repeatDecode(fragment))?.[0] ?? '';
  return name.replace(/^[-_]+|[-_]+$/g, '');
}

/** The name of an exercise as it was typed or pasted: alone, behind a #, or in a whole link. */
export function nameOfItem(text: string): string {
  const place = findPlace(text);
  if (place?.path === '/i') return place.fragment;
  const typed = text.slice(0, MAX_CHARS);
  return nameOfFragment(typed.slice(typed.lastIndexOf('#') + 1));
}

function repeatDecode(text: string): string {
  const readings = listLinkReadings(text, 1000);
  return readings.find((reading) => !/%23|&#/.test(reading)) ?? text;
}
