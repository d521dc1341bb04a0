import { listLinkReadings } from './carried/link-readings';

/** A place in this module: a page's path from its root, and what stands behind the #, which may be nothing. */
export interface ModulePlace {
  path: string;
  fragment: string;
}

/** The longest text in which a link is looked for, in characters: far above the longest record's. */
const MAX_CHARS = 60_000;

/** Pages that a fragment says something to, as their addresses end. */
const PAGE =
  /\/(assignment|record|i|teach(?:\/results|\/handout(?:\/key)?)?|lessons\/[a-z][a-z0-9-]{1,39}|quiz\/[a-z][a-z0-9-]{1,39})(?=[^\w-]|$)(?:[^\w#?]{0,20}(?:\?[^#]{0,2000})?#([\s\S]*))/;

/**
 * The place that an address names, whatever a mail program or a scanner did to it (`%23` for the #, encoded twice,
 * wrapped, with signs around it); null when it names none of the pages that take a fragment.
 */
export function findPlace(address: string): ModulePlace | null {
  let found: ModulePlace | null = null;
  for (const reading of listLinkReadings(address, MAX_CHARS)) {
    const [, page, rest] = PAGE.exec(reading) ?? [];
    if (page === undefined || rest === undefined) continue;
    const fragment = cleanFragment(page, rest);
    // A wrapping that is still on cuts it short.
    if (fragment.length > (found?.fragment.length ?? 0)) found = { path: `/${page}`, fragment };
  }
  return found;
}

/** Codes of assignments and records are letters, digits and dots; all else is a name. What comes behind was put there. */
function cleanFragment(page: string, rest: string): string {
  const plain = rest.replace(/^#+/, '');
  if (page === 'record') {
    const code = /^import=([\w.-]+)/.exec(plain.replace(/\s+/g, ''))?.[1] ?? '';
    return code === '' ? '' : `import=${code.replace(/[.-]+$/, '')}`;
  }
  if (page === 'assignment' || page.startsWith('teach'))
    return /a\d{1,6}\.[\w-]+\.[0-9a-f]{8}/.exec(plain.replace(/\s+/g, ''))?.[0] ?? '';
  return nameOfFragment(plain);
}

/** The name that a fragment is: its first letters, digits, `_` and `-`; signs around it and parameters behind it were put there. */
export function nameOfFragment(fragment: string): string {
  const name = /[\p{L}\p{N}_-]{1,200}/u.exec(repeatDecode(fragment))?.[0] ?? '';
  return name.replace(/^-+|-+$/g, '');
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
