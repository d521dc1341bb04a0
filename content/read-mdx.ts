import type { Nodes, Root } from 'mdast';
import { z } from 'zod';
import type { Fault } from './fault';
import { readAttributes } from './lesson-attributes';
import type { Jsx, Objection } from './lesson-components';
import { objectTo } from './lesson-language';
import { parseMdx } from './parse-mdx';
import { collectProse, type Prose } from './prose';
import { type Position, parseShape, readYaml } from './read-yaml';

export interface StepText {
  id: string;
  title: string;
  position: Position;
}

/** One use of a component that names something: `<Term id="twinning">` is { component: 'Term', value: 'twinning' }; of `<Atlas>` the value is its view, of `<Count>` what is counted, a stroke and the view. */
export interface Mention {
  component: string;
  /** Empty where an exercise has no readable id. */
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

/** Components that name nothing and are counted. */
const BOXES = ['Silent', 'Takeaways'];

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
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    report(lesson, { line: 1, column: 1 }, '', {
      rule: 'frontmatter',
      expected: 'the lesson’s id between two lines of ---',
      got: 'none',
      mend: 'begin the file with ---, id: …, ---',
    });
    return;
  }
  // A line down, because the node begins at its fence.
  const yaml = readYaml(lesson.file, `\n${node.value}`);
  const shape = yaml.data === undefined ? null : parseShape(yaml, frontmatterSchema, yaml.data);
  lesson.faults.push(...yaml.faults, ...(shape?.faults ?? []));
  lesson.id = shape?.value?.id ?? null;
}

function readNode(node: Nodes, parent: string, lesson: LessonText): void {
  const position = positionOf(node);
  const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (isJsx && node.name === 'Step') {
    const { id = '', title = '' } = readAttributes(node);
    lesson.steps.push({ id, title, position });
  }
  const step = parent === 'lesson' && !isJsx ? -1 : lesson.steps.length - 1;
  const where = lesson.steps[step];
  for (const objection of objectTo(node, parent)) report(lesson, position, where ? `step ${where.id}` : '', objection);
  if (isJsx) readElement(node, step, lesson);
  lesson.prose.push(...collectProse(node, step));
  if (!('children' in node)) return;
  for (const child of node.children) readNode(child, isJsx ? (node.name ?? '') : parent, lesson);
}

function readElement(node: Jsx, step: number, lesson: LessonText): void {
  const { id, p, title, view, of, provinces } = readAttributes(node);
  const position = positionOf(node);
  if (title) lesson.prose.push({ text: title, step, at: () => position });
  const component = node.name ?? '';
  if (component === 'Step') return;
  const values =
    component === 'Cite' || component === 'Locator'
      ? (p ?? provinces ?? '').split(/\s+/)
      : [of === undefined ? (view ?? id ?? (BOXES.includes(component) ? component : '')) : `${of}|${view ?? ''}`];
  // An exercise without a readable id still shows that its step asks for something.
  const isMention = (value: string) => value !== '' || component === 'Exercise';
  for (const value of values) if (isMention(value)) lesson.mentions.push({ component, value, step, position });
}

function report(lesson: LessonText, position: Position, path: string, objection: Objection): void {
  lesson.faults.push({ severity: 'error', file: lesson.file, ...position, path, ...objection });
}

/** Where a node begins; the parser gives every node a position. */
function positionOf(node: Nodes): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
