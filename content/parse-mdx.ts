import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from './fault';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of a lesson, or the one place where MDX stopped understanding it. */
export function parseMdx(file: string, source: string): { tree: Root } | { fault: Fault } {
  try {
    return { tree: parser.parse(source) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { fault: wordSyntaxError(file, error) };
  }
}

function wordSyntaxError(file: string, error: Error): Fault {
  const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
  const column = 'column' in error && typeof error.column === 'number' ? error.column : 1;
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  const got = reason.replace(/\s+/g, ' ').replace(/\.$/, '');
  const isTag = /tag/.test(reason);
  const isBrace = /acorn|expression|brace/.test(reason);
  return {
    severity: 'error',
    file,
    line,
    column,
    path: '',
    rule: 'mdx-syntax',
    expected: 'MDX',
    got: got.charAt(0).toLowerCase() + got.slice(1),
    mend: isTag
      ? 'close each tag, on a line of its own with a blank line before Markdown'
      : isBrace
        ? 'write no braces: a lesson holds no expressions'
        : 'write < and { as &lt; and &#123;',
  };
}
