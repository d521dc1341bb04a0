import type { Nodes } from 'mdast';
import type { FaultText } from './fault';

export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What the lesson language has against a node: a rule's id and its words. */
export interface Objection extends FaultText {
  rule: string;
}

/** What a lesson may write as JSX: the attributes that a component needs, and where it stands. */
interface ComponentRule {
  attributes: readonly string[];
  /** Those of them that may be left out. */
  optional?: readonly string[];
  /** `none`: self-closing; `some`: must hold something. */
  children: 'none' | 'some';
  /** The component that it stands directly in; absent where any place inside a step will do. */
  parent?: string;
}

/** Every component of the lesson language; components/lesson draws the same list. */
export const LESSON_COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Step: { attributes: ['id', 'title'], children: 'some', parent: 'lesson' },
  Exercise: { attributes: ['id'], children: 'none' },
  Cite: { attributes: ['p'], children: 'none' },
  Src: { attributes: ['id'], children: 'none' },
  Term: { attributes: ['id'], children: 'some' },
  Zh: { attributes: ['id'], children: 'none' },
  Argument: { attributes: [], children: 'some' },
  Evidence: { attributes: [], children: 'some' },
  Silent: { attributes: [], children: 'some' },
  Corrected: { attributes: [], children: 'some' },
  Unchecked: { attributes: [], children: 'some' },
  Takeaways: { attributes: [], children: 'some' },
  Count: { attributes: ['of', 'view'], optional: ['view'], children: 'none' },
  Locator: { attributes: ['provinces'], children: 'some' },
  Compare: { attributes: [], children: 'some' },
  Case: { attributes: ['title'], children: 'some', parent: 'Compare' },
  Figure: { attributes: ['id'], children: 'some' },
  Atlas: { attributes: ['view'], children: 'some' },
};
