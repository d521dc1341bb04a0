// @ts-check
// The elements of a page as React's server writes them: attributes in double quotes, every tag closed.

/** @typedef {{ tag: string, start: number, end: number, look: string }} PageElement `look`: see `sayElement` */

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const TOKEN =
  /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<\/([\w-]+)>|<(script|style)\b([^>]*)>([\s\S]*?)<\/\2>|<([\w:-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi;
const ENTITIES = /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' });

function decode(/** @type {string} */ text) {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|nbsp));/gi, (_, hex, number, name) => {
    return name ? (ENTITIES[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number));
  });
}

/** How an element looks, by which one of the page is told from the others: its tag, class and id, and what is in it. */
export function sayElement(
  /** @type {{ tag: string, name: string, id: string, content: string }} */ { tag, name, id, content },
) {
  return `<${tag}.${name}#${id}>${content}</>`;
}

/**
 * Every element of a page with its place. Throws where the markup is not as React writes it.
 * @param {string} html
 */
export function listElements(html) {
  /** @type {PageElement[]} */
  const found = [];
  const root = { tag: '', attributes: '', start: 0, content: '' };
  const open = [root];
  const close = (/** @type {typeof root} */ { tag, attributes, start, content }, /** @type {number} */ end) => {
    const read = (/** @type {RegExp} */ pattern) => decode(pattern.exec(attributes)?.[1] ?? '');
    const look = sayElement({ tag, name: read(/\sclass="([^"]*)"/), id: read(/\sid="([^"]*)"/), content });
    found.push({ tag, start, end, look });
    const parent = open.at(-1);
    if (parent) parent.content += look;
  };
  let at = 0;
  for (const token of html.matchAll(TOKEN)) {
    const [all, closed, raw, rawAttributes = '', rawText = '', opened, attributes = '', isEmpty] = token;
    if (token.index !== at) throw new Error(`markup that is not React’s: ${html.slice(at, at + 60)}`);
    at += all.length;
    if (raw) close({ tag: raw, attributes: rawAttributes, start: token.index, content: rawText }, at);
    else if (opened) {
      const element = { tag: opened, attributes, start: token.index, content: '' };
      if (isEmpty || VOID.has(opened)) close(element, at);
      else open.push(element);
    } else if (closed) {
      const element = open.length > 1 ? open.pop() : undefined;
      if (element?.tag !== closed) throw new Error(`</${closed}> closes <${element?.tag}>`);
      close(element, at);
    } else if (!all.startsWith('<')) {
      const parent = open.at(-1);
      if (parent) parent.content += decode(all);
    }
  }
  if (open.length > 1 || at < html.length) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  return found;
}
