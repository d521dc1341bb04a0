import type { Nodes, PhrasingContent, Root, Yaml } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import type { Fault, FaultText } from './fault';
import { LESSON_COMPONENTS } from './lesson-components';
import { parseMdx } from './parse-mdx';
import { collectProse, type Prose } from './prose';
import { type Position, parseShape, readYaml } from './read-yaml';

export interface StepText {
  id: string;
  title: string;
  position: Position;
}

/** One use of a component that names something: `<Term id="twinning">` is { component: 'Term', value: 'twinning' }. */
export interface Mention {
  component: string;
  value: string;
  /** Index into `steps`; -1 outside any step. */
  step: number;
  position: Position;
}

/** What a lesson's MDX holds, apart from its layout. */
export interface LessonText {
  file: string;
  id: string | null;
  steps: StepText[];
  mentions: Mention[];
  prose: Prose[];
  faults: Fault[];
  /** Whether the file could not be read as MDX, so that nothing can be said of what it lacks. */
  isUnreadable: boolean;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const frontmatterSchema = z.strictObject({ id: z.string().trim().min(1) });

/** Reads a lesson's structure; anything outside the lesson language becomes a fault. */
export function readMdx(file: string, source: string): LessonText {
  const lesson: LessonText = { file, id: null, steps: [], mentions: [], prose: [], faults: [], isUnreadable: false };
  const parsed = parseMdx(file, source);
  if ('fault' in parsed) return { ...lesson, faults: [parsed.fault], isUnreadable: true };
  readFrontmatter(parsed.tree, lesson);
  for (const node of parsed.tree.children) readNode(node, 'lesson', lesson);
  return lesson;
}

function readFrontmatter(tree: Root, lesson: LessonText) {
  const first = tree.children[0];
  const node: Yaml | undefined = first?.type === 'yaml' ? first : undefined;
  if (!node) {
    report(lesson, { line: 1, column: 1 }, 'frontmatter', '', {
      expected: 'the lesson’s id between two lines of ---',
      got: 'none',
      mend: 'begin the file with ---, id: …, ---',
    });
    return;
  }
  // A line down, because the node begins at its fence.
  const yaml = readYaml(lesson.file, `\n${node.value}`);
  const shape = parseShape(yaml, frontmatterSchema, yaml.data);
  lesson.faults.push(...yaml.faults, ...shape.faults);
  lesson.id = shape.value?.id ?? null;
}

function readNode(node: Nodes, parent: string, lesson: LessonText): void {
  const position = positionOf(node);
  switch (node.type) {
    case 'yaml':
    case 'text':
      break;
    case 'mdxjsEsm':
      return report(lesson, position, 'mdx-import', whereIs(lesson), {
        expected: 'no imports or exports',
        got: firstLine(node.value),
        mend: 'remove it: every component of AUTHORING.md is there without import',
      });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return report(lesson, position, 'mdx-expression', whereIs(lesson), {
        expected: 'no {expressions}',
        got: `{${firstLine(node.value)}}`,
        mend: 'write the text itself, or put a comment outside the lesson',
      });
    case 'image':
    case 'imageReference':
      return report(lesson, position, 'image', whereIs(lesson), {
        expected: 'no Markdown images',
        got: 'an image',
        mend: 'use <Figure id="…">',
      });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readElement(node, parent, lesson);
    case 'heading':
      if (node.depth < 3)
        report(lesson, position, 'heading-level', whereIs(lesson), {
          expected: 'headings from ### on inside a step',
          got: '#'.repeat(node.depth),
          mend: 'write ###',
        });
      break;
    case 'table':
      if ((node.children[0]?.children.length ?? 0) > 4)
        report(lesson, position, 'wide-table', whereIs(lesson), {
          expected: 'at most 4 columns',
          got: String(node.children[0]?.children.length),
          mend: 'drop a column, or make two tables',
        });
      break;
  }
  if (parent === 'lesson' && node.type !== 'yaml') {
    report(lesson, position, 'outside-steps', '', {
      expected: 'everything inside a <Step>',
      got: node.type,
      mend: 'move it into a step',
    });
  }
  lesson.prose.push(...collectProse(node, lesson.steps.length - 1));
  if ('children' in node) for (const child of node.children) readNode(child, parent, lesson);
}

function readElement(node: Jsx, parent: string, lesson: LessonText): void {
  const name = node.name ?? '';
  const position = positionOf(node);
  const rule = LESSON_COMPONENTS[name];
  const path = name === 'Step' ? '' : whereIs(lesson);
  const say = (id: string, text: FaultText) => report(lesson, position, id, path, text);
  if (!rule) {
    const isHtml = /^[a-z]/.test(name) || name === '';
    say(isHtml ? 'raw-html' : 'unknown-component', {
      expected: isHtml ? 'no raw HTML' : `one of ${Object.keys(LESSON_COMPONENTS).join(', ')}`,
      got: `<${name}>`,
      mend: isHtml ? 'write Markdown, or a component of AUTHORING.md' : 'correct the name',
    });
  } else {
    if (rule.parent && rule.parent !== parent)
      say('misplaced-component', {
        expected: `<${name}> directly in ${rule.parent === 'lesson' ? 'the lesson' : `<${rule.parent}>`}`,
        got: parent === 'lesson' ? 'the lesson' : `<${parent}>`,
        mend: 'move it, and check that the tag before it is closed',
      });
    else if (parent === 'lesson' && name !== 'Step')
      say('outside-steps', { expected: 'everything inside a <Step>', got: `<${name}>`, mend: 'move it into a step' });
    if ((rule.children === 'none') !== (node.children.length === 0))
      say('component-children', {
        expected: rule.children === 'none' ? `<${name} /> without content` : `<${name}> with content`,
        got: rule.children === 'none' ? 'content' : 'none',
        mend: rule.children === 'none' ? 'close the tag with />' : `write between <${name}> and </${name}>`,
      });
  }
  const attributes = readAttributes(node, rule?.attributes ?? null, say);
  if (name === 'Step') lesson.steps.push({ id: attributes.id ?? '', title: attributes.title ?? '', position });
  const step = lesson.steps.length - 1;
  const value = attributes.p ?? attributes.id;
  if (rule && name !== 'Step' && value !== undefined) {
    for (const one of name === 'Cite' ? value.split(/\s+/) : [value])
      lesson.mentions.push({ component: name, value: one, step, position });
  }
  if (attributes.title) lesson.prose.push({ text: attributes.title, step, at: () => position });
  // A run of Markdown inside an inline component belongs to the paragraph around it.
  const isInline = node.type === 'mdxJsxTextElement';
  for (const child of node.children) readNode(child, isInline && parent !== 'lesson' ? parent : name, lesson);
}

function readAttributes(
  node: Jsx,
  allowed: readonly string[] | null,
  say: (rule: string, text: FaultText) => void,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value && typeof attribute.value === 'object')) {
      say('mdx-expression', { expected: 'no {expressions}', got: 'one in a tag', mend: 'write the value in "…"' });
      continue;
    }
    if (allowed && !allowed.includes(attribute.name)) {
      say('unknown-attribute', {
        expected: allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no attributes',
        got: attribute.name,
        mend: `remove ${attribute.name}`,
      });
      continue;
    }
    found[attribute.name] = typeof attribute.value === 'string' ? attribute.value.trim() : '';
  }
  for (const name of allowed ?? []) {
    if (!found[name])
      say('missing-attribute', { expected: `${name}="…" on <${node.name}>`, got: 'none', mend: `add ${name}` });
  }
  return found;
}

function report(lesson: LessonText, position: Position, rule: string, path: string, text: FaultText): void {
  lesson.faults.push({ severity: 'error', file: lesson.file, ...position, path, rule, ...text });
}

function whereIs(lesson: LessonText): string {
  const step = lesson.steps.at(-1);
  return step ? `step ${step.id}` : '';
}

/** Where a node begins; the parser gives every node a position. */
export function positionOf(node: Nodes | PhrasingContent): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
