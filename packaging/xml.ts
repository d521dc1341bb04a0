/** An element to be written. A text child is written as it is meant; nothing in it is ever read as markup. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (XmlElement | string)[];
}

type Child = XmlElement | string | null | readonly (XmlElement | string)[];

/** An element; attributes that are undefined and children that are null are left out. */
export function xml(name: string, attributes: XmlElement['attributes'] = {}, ...children: Child[]): XmlElement {
  return { name, attributes, children: children.flat().filter((child) => child !== null) };
}

/** A document (XML 1.0, UTF-8): elements on lines of their own, but for those that stand beside text. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

/** Elements and text one after another, without anything between: a piece of HTML. */
export function writeFragment(nodes: readonly (XmlElement | string)[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escapeXml(node) : writeCompact(node))).join('');
}

function writeCompact({ name, attributes, children }: XmlElement): string {
  return `<${name}${writeAttributes(attributes)}>${writeFragment(children)}</${name}>`;
}

function writeAttributes(attributes: XmlElement['attributes']): string {
  return Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
}

function writeElement({ name, attributes, children }: XmlElement, indent: string): string {
  const open = `<${name}${writeAttributes(attributes)}`;
  if (children.length === 0) return `${open}/>`;
  // Space beside text would become part of the text.
  const isText = children.some((child) => typeof child === 'string');
  const inner = isText ? '' : `${indent}  `;
  const body = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeElement(child, inner)));
  if (isText) return `${open}>${body.join('')}</${name}>`;
  return `${open}>\n${body.map((line) => `${inner}${line}\n`).join('')}${indent}</${name}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for content and attributes; characters that XML 1.0 can't hold at all are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
