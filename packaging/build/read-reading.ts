import type { Nodes } from 'mdast';
import { readAttributes } from '../../content/lesson-attributes';
import { parseMdx } from '../../content/parse-mdx';
import type { ReadingStep } from '../cartridge/cartridge-data';
import { type XmlElement, xml } from '../xml';

type Out = (XmlElement | string)[];

/** The steps of a lesson's MDX as they are read. What a component of the lesson becomes is decided when a page is made. */
export function readReading(file: string, source: string): ReadingStep[] {
  const parsed = parseMdx(file, source);
  if ('fault' in parsed) return [];
  return parsed.tree.children.flatMap((node): ReadingStep[] => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Step') return [];
    const { id = '', title = '' } = readAttributes(node);
    return [{ id, title, nodes: convertAll(node.children) }];
  });
}

const NAMES: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  inlineCode: 'code',
};

function convertAll(nodes: readonly Nodes[]): Out {
  return nodes.flatMap(convert);
}

function convert(node: Nodes): Out {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'inlineCode':
      return [xml('code', {}, node.value)];
    case 'break':
      return [' '];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [xml(node.name ?? 'span', readAttributes(node), convertAll(node.children))];
    case 'heading':
      return [xml(`h${Math.max(3, node.depth)}`, {}, convertAll(node.children))];
    case 'list':
      return [xml(node.ordered ? 'ol' : 'ul', {}, convertAll(node.children))];
    case 'listItem': {
      const [only] = node.children;
      const inner = node.children.length === 1 && only?.type === 'paragraph' ? only.children : node.children;
      return [xml('li', {}, convertAll(inner))];
    }
    case 'link':
      return [xml('a', { href: node.url }, convertAll(node.children))];
    case 'table': {
      const [head, ...rows] = node.children.map((row, i) =>
        xml(
          'tr',
          {},
          row.children.map((cell) =>
            xml(i === 0 ? 'th' : 'td', i === 0 ? { scope: 'col' } : {}, convertAll(cell.children)),
          ),
        ),
      );
      return [xml('table', {}, xml('thead', {}, head ?? []), xml('tbody', {}, rows))];
    }
    case 'paragraph':
      // A component alone on its line is a block, though Markdown makes a paragraph of it.
      if (node.children.every(({ type }) => type === 'mdxJsxTextElement')) return convertAll(node.children);
      return [xml('p', {}, convertAll(node.children))];
    default: {
      const name = NAMES[node.type];
      const inner = 'children' in node ? convertAll(node.children) : [];
      return name ? [xml(name, {}, inner)] : inner;
    }
  }
}
