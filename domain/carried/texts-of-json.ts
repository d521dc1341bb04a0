/** A JSON document deeper than this is none that a program wrote for a text. */
const MAX_DEPTH = 40;

/** What the texts in a JSON document say, one below the other: a notebook, or an export, keeps each line as a text of its own. */
export function* listTextsOfJson(text: string): Generator<string> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return;
  }
  const lines: string[] = [];
  collect(raw, 0, lines);
  if (lines.length > 0) yield lines.join('\n');
}

function collect(raw: unknown, depth: number, lines: string[]): void {
  if (typeof raw === 'string') lines.push(raw);
  else if (typeof raw === 'object' && raw !== null && depth < MAX_DEPTH)
    for (const each of Object.values(raw)) collect(each, depth + 1, lines);
}
