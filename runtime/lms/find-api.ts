/** How many windows are looked at on the way up: no LMS nests deeper, and a loop ends. */
const MAX_DEPTH = 50;

/** The LMS's object of that name in a window above this one, or above the window that opened it; null when there is none. */
export function findApi(from: Window, name: 'API' | 'API_1484_11'): object | null {
  const above = climb(from, name);
  if (above) return above;
  const opener =
    readSafely(() => from.top?.opener as Window | null | undefined) ?? readSafely(() => from.opener as Window);
  return opener ? climb(opener, name) : null;
}

function climb(from: Window, name: string): object | null {
  let current = from;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const here = current;
    const api = readSafely(() => Reflect.get(here, name) as unknown);
    if (typeof api === 'object' && api !== null) return api;
    const parent = readSafely(() => here.parent);
    if (!parent || parent === here) return null;
    current = parent;
  }
  return null;
}

/** Windows of another site throw when they are looked into. */
function readSafely<T>(read: () => T): T | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}
