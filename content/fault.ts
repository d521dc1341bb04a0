export type Severity = 'error' | 'warning';

/** The way to a value inside a file, as keys and indexes. */
export type Path = readonly (string | number)[];

/** Something wrong with the content: where it stands, which rule says so, and what to do about it. */
export interface Fault {
  severity: Severity;
  /** From the root of the content, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** `items[2].cards`, or in a lesson `step guess`; empty for a whole file. */
  path: string;
  rule: string;
  expected: string;
  got: string;
  /** What the author does about it: a sentence that begins with a verb, without its full stop. */
  mend: string;
}

export type FaultText = Pick<Fault, 'expected' | 'got' | 'mend'>;

/** One line: `file:line:column path: expected …, got …. Mend: ….` */
export function formatFault(fault: Fault): string {
  const path = fault.path === '' ? '' : ` ${fault.path}`;
  return `${fault.file}:${fault.line}:${fault.column}${path}: expected ${fault.expected}, got ${fault.got}. Mend: ${fault.mend}.`;
}

/** `['items', 2, 'cards']` as `items[2].cards`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** Files in order, and each from top to bottom. */
export function compareFaults(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}
