import type { core } from 'zod';
import type { FaultText } from './fault';

/** What one zod issue says, in an author's words. `got` is the value that stands at the issue's place. */
export function wordIssue(issue: core.$ZodIssue, got: unknown): FaultText {
  const key = String(issue.path.at(-1) ?? 'the file');
  switch (issue.code) {
    case 'invalid_type':
      if (got === undefined || got === null)
        return { expected: describeType(issue.expected), got: 'nothing', mend: `write ${key}` };
      return {
        expected: describeType(issue.expected),
        got: describeValue(got),
        mend: `write ${describeType(issue.expected)}${looksLikeText(issue.expected, got) ? ', in quotation marks' : ''}`,
      };
    case 'unrecognized_keys':
      return {
        expected: 'only known keys',
        got: issue.keys.join(', '),
        mend: `remove ${issue.keys.join(', ')}, or correct the spelling`,
      };
    case 'invalid_value':
      return {
        expected: listValues(issue.values),
        got: describeValue(got),
        mend: `choose ${listValues(issue.values)}`,
      };
    case 'invalid_union': {
      const known = 'options' in issue && issue.options ? listValues(issue.options) : 'a known shape';
      return { expected: known, got: describeValue(got), mend: `choose ${known}` };
    }
    case 'too_small':
      return wordSize(issue.origin, Number(issue.minimum), 'or more', got, key);
    case 'too_big':
      return wordSize(issue.origin, Number(issue.maximum), 'or fewer', got, key);
    case 'invalid_format':
      if (issue.format === 'url')
        return { expected: 'a full address', got: describeValue(got), mend: 'begin it with https://' };
      return { expected: stripExpected(issue.message), got: describeValue(got), mend: `rename ${describeValue(got)}` };
    default:
      return { expected: stripExpected(issue.message), got: describeValue(got), mend: `correct ${key}` };
  }
}

function wordSize(origin: string, limit: number, bound: string, got: unknown, key: string): FaultText {
  if (origin === 'string') return { expected: 'some text', got: 'empty text', mend: `write ${key}` };
  if (Array.isArray(got)) {
    const verb = bound === 'or more' ? 'add' : 'remove';
    return { expected: `${limit} ${bound}`, got: String(got.length), mend: `${verb} ${singular(key)}` };
  }
  return { expected: `${limit} ${bound}`, got: describeValue(got), mend: `correct ${key}` };
}

function singular(key: string): string {
  const word = { cites: 'paragraph', items: 'item', accept: 'stop' }[key] ?? key.replace(/s$/, '');
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

function describeType(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}

/** A value as an author would recognise it, on one line and cut at 60 characters. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value).replace(/\s+/g, ' ');
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return typeof value === 'string' ? `“${shown}”` : shown;
}

function looksLikeText(expected: string, got: unknown): boolean {
  return expected === 'string' && ['number', 'boolean'].includes(typeof got);
}

function listValues(values: readonly unknown[]): string {
  return values.length > 1 ? `one of ${values.join(', ')}` : String(values[0]);
}

function stripExpected(message: string): string {
  return message.replace(/^expected /, '');
}
