const ROW = 'self.__next_f.push([1,';

/**
 * The payload that the page carries for React, as far as it has come: it stands in the page's own inline scripts. What the
 * first step's exercises need of it comes before the rest (scripts/first-answer.mjs).
 */
function readPayload(page: Document): string {
  let payload = '';
  for (const { text, dataset } of page.scripts) {
    if (dataset.firstItems !== undefined) payload += text;
    // One a script; the first may stand behind what opens the list (scripts/flight.mjs writes them so).
    const start = text.startsWith('(self.__next_f') || text.startsWith(ROW) ? text.indexOf(ROW) : -1;
    if (start >= 0) payload += JSON.parse(text.slice(start + ROW.length, text.lastIndexOf('])')));
  }
  return payload;
}

/** The JSON object in a text that begins with these letters; null while it is not there whole. */
function readObject(text: string, opening: string): unknown {
  const start = text.indexOf(opening);
  const parts = /"(?:[^"\\]|\\.)*"|[{}]/g;
  parts.lastIndex = start;
  let depth = 0;
  for (let part = start < 0 ? null : parts.exec(text); part; part = parts.exec(text)) {
    depth += part[0] === '{' ? 1 : part[0] === '}' ? -1 : 0;
    if (depth === 0) return JSON.parse(text.slice(start, parts.lastIndex), withoutSigns);
  }
  return null;
}

/** React writes a dollar sign at the beginning of a text twice; once, it refers to something elsewhere, which we don't follow. */
function withoutSigns(_: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('$')) return value;
  if (value.startsWith('$$')) return value.slice(1);
  throw new Error(value);
}

/** An item of a kind, and the Chinese terms of the page, from what the page carries; null while they have not come. */
export function readItem<Item, Terms>(
  page: Document,
  kind: string,
  id: string,
): { item: Item; terms: Terms | null } | null {
  try {
    const payload = readPayload(page);
    const item = readObject(payload, `{"kind":"${kind}","id":"${id}"`);
    return item ? { item: item as Item, terms: readObject(payload, '{"zh":{') as Terms | null } : null;
  } catch {
    return null;
  }
}
