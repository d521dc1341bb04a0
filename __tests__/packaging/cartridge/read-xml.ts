import { XMLParser } from 'fast-xml-parser';

/** An element as another program reads it: by its local name, whatever prefix stands before it. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', preserveOrder: true },
  ...{ parseTagValue: false, parseAttributeValue: false, trimValues: false, removeNSPrefix: true },
});

/** The root of a document. */
export function parseXml(document: string): XmlNode {
  const root = (parser.parse(document) as Record<string, unknown>[]).find(
    (node) => !Object.keys(node).some((key) => key === '#text' || key === '?xml'),
  );
  return toNode(root ?? {});
}

function toNode(node: Record<string, unknown>): XmlNode {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inner = node[name];
  if (name === '#text') return { name, attributes: {}, children: [], text: String(inner) };
  const children = (Array.isArray(inner) ? inner : [])
    .map((child) => toNode(child as Record<string, unknown>))
    .filter((child) => child.name !== '#text' || !/^\s*\n\s*$/.test(child.text));
  const raw = (node[':@'] ?? {}) as Record<string, string>;
  const attributes = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key.slice(1), value]));
  return { name, attributes, children, text: children.map(({ text }) => text).join('') };
}

export function findAll(node: XmlNode, name: string): XmlNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => findAll(child, name))];
}

export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The text of the only element of this name; throws where there is none or are several. */
export function textOf(node: XmlNode, name: string): string {
  const [found, ...more] = findAll(node, name);
  if (!found || more.length > 0) throw new Error(`expected one <${name}>, got ${found ? more.length + 1 : 0}`);
  return found.text;
}
