import type { Nodes } from 'mdast';
import type { Position } from './read-yaml';

/** A run of words that a reader reads as one, whatever components and emphasis stand inside it. */
export interface Prose {
  text: string;
  /** Index of the lesson's step; -1 outside any. */
  step: number;
  /** Where the character at an index of `text` stands in the file. */
  at: (index: number) => Position;
}

interface Piece {
  from: number;
  text: string;
  position: Position;
}

/** The prose of a paragraph, heading or table cell; nothing for any other node, whose children are asked in turn. */
export function collectProse(node: Nodes, step: number): Prose[] {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
  const pieces: Piece[] = [];
  let text = '';
  const visit = (child: Nodes) => {
    if (child.type === 'text' || child.type === 'inlineCode') {
      const start = child.position?.start ?? { line: 1, column: 1 };
      pieces.push({ from: text.length, text: child.value, position: { line: start.line, column: start.column } });
      text += child.value;
    } else if (child.type === 'break') {
      text += '\n';
    } else if ('children' in child) {
      for (const inner of child.children) visit(inner);
    }
  };
  for (const child of node.children) visit(child);
  return text.trim() === '' ? [] : [{ text, step, at: (index) => locate(pieces, index) }];
}

function locate(pieces: Piece[], index: number): Position {
  const piece = pieces.findLast((candidate) => candidate.from <= index) ?? pieces[0];
  if (!piece) return { line: 1, column: 1 };
  const before = piece.text.slice(0, Math.max(0, index - piece.from));
  const breaks = before.split('\n').length - 1;
  if (breaks === 0) return { line: piece.position.line, column: piece.position.column + before.length };
  return { line: piece.position.line + breaks, column: before.length - before.lastIndexOf('\n') };
}
