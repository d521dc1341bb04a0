/** A stretch of an item's text. `zh` names a glossary entry. */
export type Inline = { kind: 'text' | 'em' | 'strong' | 'zh'; value: string };

const MARKS = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[\[([a-z0-9_]+)\]\]/g;

/** The stretches of a text with *em*, **strong** and [[glossary id]]; anything else stays text. */
export function parseInline(text: string): Inline[] {
  // Most have none, and a board draws dozens at each press.
  if (!text.includes('*') && !text.includes('[[')) return text === '' ? [] : [{ kind: 'text', value: text }];
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > end) parts.push({ kind: 'text', value: text.slice(end, match.index) });
    const [whole, strong, em, zh] = match;
    if (strong !== undefined) parts.push({ kind: 'strong', value: strong });
    else if (em !== undefined) parts.push({ kind: 'em', value: em });
    else if (zh !== undefined) parts.push({ kind: 'zh', value: zh });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: 'text', value: text.slice(end) });
  return parts;
}

/** The text without its marks, for names and announcements; a glossary id becomes what `name` calls it. */
export function plainText(text: string, name: (id: string) => string = (id) => id): string {
  return parseInline(text)
    .map((part) => (part.kind === 'zh' ? name(part.value) : part.value))
    .join('');
}
