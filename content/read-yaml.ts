import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { z } from 'zod';
import { type Fault, formatPath, type Path } from './fault';
import { wordIssue } from './schema-fault';

export interface Position {
  line: number;
  column: number;
}

/** A YAML file as data, with the place of each of its values. */
export interface YamlText {
  file: string;
  source: string;
  /** Undefined when the file is not YAML at all. */
  data: unknown;
  faults: Fault[];
  /** Where a value stands: at its key in a group, at itself in a list; a missing value is placed at its parent. */
  locate: (path: Path) => Position;
  /** Where text of a value begins; falls back to `locate`. */
  locateValue: (path: Path) => Position;
}

/** Reads YAML 1.2; syntax errors and repeated keys become faults, all at once. */
export function readYaml(file: string, source: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].map((error): Fault => {
    const isRepeat = error.code === 'DUPLICATE_KEY';
    return {
      severity: 'error',
      file,
      ...at(error.pos[0]),
      path: '',
      rule: isRepeat ? 'repeated-key' : 'yaml-syntax',
      expected: isRepeat ? 'each key once' : 'YAML',
      got: isRepeat ? 'a key that its group already has' : lowerFirst(error.message.split('\n')[0] ?? ''),
      mend: isRepeat ? 'keep one of the two' : 'check quotation marks, colons and indentation here',
    };
  });
  const data = faults.some((fault) => fault.rule === 'yaml-syntax') ? undefined : readData(document);
  if (data instanceof Error)
    faults.push({
      ...{ severity: 'error', file, line: 1, column: 1, path: '', rule: 'yaml-syntax' },
      expected: 'YAML that can be written out',
      got: lowerFirst(data.message.split('\n')[0] ?? ''),
      mend: 'write repeated parts out instead of naming them by & and *',
    });
  const root = document.contents;
  return {
    file,
    source,
    data: data instanceof Error ? undefined : data,
    faults,
    locate: (path) => at(findOffset(root, path, 'key')),
    locateValue: (path) => at(findOffset(root, path, 'value')),
  };
}

/** The data, or why there is none: aliases of aliases unfold without end. */
function readData(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error('unreadable');
  }
}

/** The data in the schema's shape, or null; each issue becomes a fault placed under `prefix`. */
export function parseShape<T extends z.ZodType>(
  yaml: YamlText,
  schema: T,
  data: unknown,
  prefix: Path = [],
): { value: z.output<T> | null; faults: Fault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.map((issue): Fault => {
    const within = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    const path = [...prefix, ...within];
    const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
    return {
      severity: 'error',
      file: yaml.file,
      ...yaml.locate(at),
      path: formatPath(path),
      rule: 'shape',
      ...wordIssue(issue, valueAt(data, within)),
    };
  });
  return { value: null, faults };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === String(key))?.[1];
  }, data);
}

function findOffset(root: unknown, path: Path, side: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) return offset;
      const isLast = depth === path.length - 1;
      offset = (isLast && side === 'value' ? startOf(pair.value) : startOf(pair.key)) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (node === undefined) return offset;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
    if (isAlias(node)) return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
