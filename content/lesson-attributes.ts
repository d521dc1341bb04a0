import { type Jsx, LESSON_COMPONENTS, type Objection } from './lesson-components';

/** The attributes of an element that are plain text, trimmed. */
export function readAttributes(node: Jsx): Record<string, string> {
  const texts = node.attributes.flatMap((attribute): [string, string][] =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value.trim()]]
      : [],
  );
  return Object.fromEntries(texts);
}

/** What is wrong with an element's attributes: expressions, unknown ones, missing ones. */
export function objectToAttributes(node: Jsx): Objection[] {
  const { attributes: known, optional = [] } = LESSON_COMPONENTS[node.name ?? ''] ?? {};
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
  const missing = (known ?? []).filter(
    (name) => !optional.includes(name) && !texts[name] && !hasExpression(node, name),
  );
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
