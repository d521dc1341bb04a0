/**
 * A resume code, and behind it which of the counted answers in it the LMS has not said to have: their places in the
 * report. Left away where there is no room: then none of them is told again.
 */
export function markUntold(code: string, isUntold: readonly boolean[], maxChars: number): string {
  const places = isUntold.flatMap((is, i) => (is ? [i.toString(36)] : []));
  const marked = places.length === 0 ? code : `${code}~${places.join('.')}`;
  return marked.length <= maxChars ? marked : code;
}

/** What `markUntold` wrote; total over any text. */
export function readUntold(marked: string): { code: string; untold: Set<number> } {
  const [, code = marked, places = ''] = /^(.*)~([0-9a-z.]*)$/.exec(marked) ?? [];
  const numbers = places.split('.').map((place) => Number.parseInt(place, 36));
  return { code, untold: new Set(numbers.filter((place) => Number.isSafeInteger(place))) };
}
