import type { Heading, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * A remark plugin: gives each table of a lesson the name of the nearest heading above it, or of its step, as `data-name`;
 * a second one below the same heading counts on. Tables of Markdown have no place for a caption.
 */
export function nameTables() {
  return (tree: Root): void => {
    let heading = '';
    const counts = new Map<string, number>();
    visit(tree, (node) => {
      if (node.type === 'heading') heading = textOf(node);
      if (node.type === 'mdxJsxFlowElement') heading = readTitle(node) ?? heading;
      if (node.type === 'table') nameTable(node, heading, counts);
    });
  };
}

function nameTable(table: Table, heading: string, counts: Map<string, number>): void {
  const count = (counts.get(heading) ?? 0) + 1;
  counts.set(heading, count);
  const name = `Table${count > 1 ? ` ${count}` : ''}: ${heading}`;
  // Where mdast-util-to-hast looks for attributes; the types of mdast do not know of it.
  table.data = Object.assign({}, table.data, { hProperties: { dataName: name } });
}

function textOf(heading: Heading): string {
  let text = '';
  visit(heading, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

/** The title of a step or a case, where the element is one that has it. */
function readTitle(element: {
  attributes: readonly { type: string; name?: unknown; value?: unknown }[];
}): string | null {
  const title = element.attributes.find(({ name }) => name === 'title')?.value;
  return typeof title === 'string' ? title : null;
}
