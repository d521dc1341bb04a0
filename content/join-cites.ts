import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * A remark plugin: a lesson's marks (`<Cite>`, `<Src>`) never part from the word that they stand behind, nor from the
 * comma behind them. A line may break before and after a button, whatever stands there, so they are in an unbreakable
 * span with that word. The whole word: some screen readers stop at each span.
 */
export function joinCites() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if ('name' in node && node.name === 'span') return 'skip';
      if ('children' in node && node.children.some(isMark)) {
        node.children = join(node.children as PhrasingContent[]) as typeof node.children;
      }
    });
  };
}

function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as PhrasingContent;
    const last = node.type === 'text' && isMark(nodes[i + 1]) ? /\S+\s*$/u.exec(node.value) : null;
    if (node.type !== 'text' || !last) {
      joined.push(node);
      continue;
    }
    const inside: PhrasingContent[] = [{ type: 'text', value: last[0] }];
    let next = nodes[i + 1];
    for (; next && isMark(next); i += 1, next = nodes[i + 1]) inside.push(next);
    const stop = next?.type === 'text' ? /^[.,;:!?)”’]+/u.exec(next.value) : null;
    if (next?.type === 'text' && stop) {
      inside.push({ type: 'text', value: stop[0] });
      next.value = next.value.slice(stop[0].length);
    }
    joined.push({ type: 'text', value: node.value.slice(0, last.index) });
    joined.push({
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'className', value: 'nb' }],
      children: inside,
    });
  }
  return joined;
}

function isMark(node: object | undefined): boolean {
  return node !== undefined && 'name' in node && (node.name === 'Cite' || node.name === 'Src');
}
