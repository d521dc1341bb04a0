import type { Nodes } from 'mdast';
import type { FaultText } from './fault';

/** What a lesson may write as JSX: the attributes that a component needs, and where it stands. */
interface ComponentRule {
  attributes: readonly string[];
  /** `none`: self-closing; `some`: must hold something. */
  children: 'none' | 'some';
  /** The component that it stands directly in; absent where any place inside a step will do. */
  parent?: string;
}

/** Every component of the lesson language; components/lesson draws the same list. */
const LESSON_COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Step: { attributes: ['id', 'title'], children: 'some', parent: 'lesson' },
  Exercise: { attributes: ['id'], children: 'none' },
  Cite: { attributes: ['p'], children: 'none' },
  Src: { attributes: ['id'], children: 'none' },
  Term: { attributes: ['id'], children: 'some' },
  Zh: { attributes: ['id'], children: 'none' },
  Argument: { attributes: [], children: 'some' },
  Evidence: { attributes: [], children: 'some' },
  Silent: { attributes: [], children: 'some' },
  Compare: { attributes: [], children: 'some' },
  Case: { attributes: ['title'], children: 'some', parent: 'Compare' },
  Figure: { attributes: ['id'], children: 'some' },
};

const MOST_COLUMNS = 4;

export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What the lesson language has against a node: a rule's id and its words. */
export interface Objection extends FaultText {
  rule: string;
}

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
    case 'image':
    case 'imageReference':
      return [{ rule: 'image', expected: 'no Markdown images', got: 'an image', mend: 'use <Figure id="…">' }];
    default:
      return [...objectToBlock(node), ...(parent === 'lesson' ? objectToPlace(node) : [])];
  }
}

/** The attributes of an element that are plain text, trimmed. */
export function readAttributes(node: Jsx): Record<string, string> {
  const texts = node.attributes.flatMap((attribute): [string, string][] =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value.trim()]]
      : [],
  );
  return Object.fromEntries(texts);
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

function objectToAttributes(node: Jsx): Objection[] {
  const known = LESSON_COMPONENTS[node.name ?? '']?.attributes;
  const objections = node.attributes.flatMap((attribute): Objection[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value && typeof attribute.value === 'object'))
      return [
        { rule: 'mdx-expression', expected: 'no {expressions}', got: 'one in a tag', mend: 'write the value in "…"' },
      ];
    if (!known || known.includes(attribute.name)) return [];
    return [
      {
        rule: 'unknown-attribute',
        expected: known.length > 0 ? `only ${known.join(', ')} on <${node.name}>` : `no attributes on <${node.name}>`,
        got: attribute.name,
        mend: `remove ${attribute.name}`,
      },
    ];
  });
  const texts = readAttributes(node);
  const missing = (known ?? []).filter((name) => !texts[name] && !hasExpression(node, name));
  return [
    ...objections,
    ...missing.map((name) => ({
      rule: 'missing-attribute',
      expected: `${name}="…" on <${node.name}>`,
      got: 'none',
      mend: `add ${name}`,
    })),
  ];
}

function hasExpression(node: Jsx, name: string): boolean {
  return node.attributes.some(
    (attribute) =>
      'name' in attribute && attribute.name === name && typeof attribute.value === 'object' && attribute.value,
  );
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
