import type { Nodes } from 'mdast';
import { objectToAttributes } from './lesson-attributes';
import { type Jsx, LESSON_COMPONENTS, type Objection } from './lesson-components';

const MOST_COLUMNS = 4;

/** What is wrong with one node, its children apart. `parent` is the component around it, or `lesson`. */
export function objectTo(node: Nodes, parent: string): Objection[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [...objectToName(node, parent), ...objectToAttributes(node)];
    case 'mdxjsEsm':
      return [
        {
          rule: 'mdx-import',
          expected: 'no imports or exports',
          got: firstLine(node.value),
          mend: 'remove it: every component of AUTHORING.md is there without import',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          rule: 'mdx-expression',
          expected: 'no {expressions}',
          got: `{${firstLine(node.value)}}`,
          mend: 'write the text itself',
        },
      ];
    case 'link':
    case 'definition':
      return isOpenAddress(node.url)
        ? []
        : [
            {
              rule: 'link-address',
              expected: 'an address that begins with https://, http://, / or #',
              got: `“${node.url.slice(0, 60)}”`,
              mend: 'write the whole address of a page',
            },
          ];
    case 'image':
    case 'imageReference':
      return [{ rule: 'image', expected: 'no Markdown images', got: 'an image', mend: 'use <Figure id="…">' }];
    default:
      return [...objectToBlock(node), ...(parent === 'lesson' ? objectToPlace(node) : [])];
  }
}

function objectToBlock(node: Nodes): Objection[] {
  if (node.type === 'heading' && node.depth < 3)
    return [
      {
        rule: 'heading-level',
        expected: 'headings from ### on inside a step',
        got: '#'.repeat(node.depth),
        mend: 'write ###',
      },
    ];
  const columns = node.type === 'table' ? (node.children[0]?.children.length ?? 0) : 0;
  if (columns > MOST_COLUMNS)
    return [
      {
        rule: 'wide-table',
        expected: `at most ${MOST_COLUMNS} columns`,
        got: String(columns),
        mend: 'drop a column, or make two tables',
      },
    ];
  return [];
}

function objectToPlace(node: Nodes): Objection[] {
  const isOfFile = node.type === 'yaml' || node.type === 'text';
  // A component on one line stands in a paragraph of its own, and is judged itself.
  const isWrapping = node.type === 'paragraph' && node.children.every(({ type }) => type === 'mdxJsxTextElement');
  if (isOfFile || isWrapping) return [];
  const got = 'name' in node ? `<${node.name}>` : `a ${node.type}`;
  return [{ rule: 'outside-steps', expected: 'everything inside a <Step>', got, mend: 'move it into a step' }];
}

function objectToName(node: Jsx, parent: string): Objection[] {
  const name = node.name ?? '';
  const rule = LESSON_COMPONENTS[name];
  if (!rule) {
    return /^[A-Z]/.test(name)
      ? [
          {
            rule: 'unknown-component',
            expected: `one of ${Object.keys(LESSON_COMPONENTS).join(', ')}`,
            got: `<${name}>`,
            mend: 'correct the name',
          },
        ]
      : [
          {
            rule: 'raw-html',
            expected: 'no raw HTML',
            got: `<${name}>`,
            mend: 'write Markdown, or a component of AUTHORING.md',
          },
        ];
  }
  const objections: Objection[] = [];
  if (rule.parent && rule.parent !== parent)
    objections.push({
      rule: 'misplaced-component',
      expected: `<${name}> directly in ${rule.parent === 'lesson' ? 'the lesson' : `<${rule.parent}>`}`,
      got: parent === 'lesson' ? 'the lesson' : `<${parent}>`,
      mend: 'move it, and check that the tag before it is closed',
    });
  else if (parent === 'lesson' && name !== 'Step') objections.push(...objectToPlace(node));
  if (name === 'Compare' && countCases(node) < 2)
    objections.push({
      rule: 'compare-cases',
      expected: 'two <Case>s to compare',
      got: String(countCases(node)),
      mend: 'add a case',
    });
  const lines = name === 'Takeaways' ? countLines(node) : 3;
  if (lines !== 3)
    objections.push({
      rule: 'takeaways-lines',
      expected: 'a list of three lines in <Takeaways>',
      got: String(lines),
      mend: 'write three lines, each begun with a dash',
    });
  const isEmpty = node.children.length === 0;
  if (rule.children === 'none' && !isEmpty)
    objections.push({
      rule: 'component-children',
      expected: `<${name} /> without content`,
      got: 'content',
      mend: 'close the tag with />',
    });
  if (rule.children === 'some' && isEmpty)
    objections.push({
      rule: 'component-children',
      expected: `<${name}> with content`,
      got: 'none',
      mend: `write between <${name}> and </${name}>`,
    });
  return objections;
}

/** A tag on one line with its text stands in a paragraph of its own. */
function countCases(node: Jsx): number {
  const children = node.children.flatMap((child): Nodes[] => (child.type === 'paragraph' ? child.children : [child]));
  return children.filter((child) => 'name' in child && child.name === 'Case').length;
}

function countLines(node: Jsx): number {
  return node.children.reduce((sum, child) => sum + (child.type === 'list' ? child.children.length : 0), 0);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

/** An address of a page: no script, no data, and no other host that only two slashes tell. */
function isOpenAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) || /^(?:#|\/(?![/\\]))/.test(url);
}
