import fc from 'fast-check';
import { parseInline, plainText } from '../../domain/inline';

test('emphasis, strength and Chinese terms are told from text', () => {
  expect(parseInline('A *b c* and **d** or [[baotuan_2]].')).toEqual([
    { kind: 'text', value: 'A ' },
    { kind: 'em', value: 'b c' },
    { kind: 'text', value: ' and ' },
    { kind: 'strong', value: 'd' },
    { kind: 'text', value: ' or ' },
    { kind: 'zh', value: 'baotuan_2' },
    { kind: 'text', value: '.' },
  ]);
});

test('marks may stand at the ends and side by side', () => {
  expect(parseInline('*a***b**[[c]]')).toEqual([
    { kind: 'em', value: 'a' },
    { kind: 'strong', value: 'b' },
    { kind: 'zh', value: 'c' },
  ]);
});

test.each(['2 * 3 * 4', 'a * b', '**', '[[Not An Id]]', '[link]', '*open', '', '[[]]'])('%p is text', (text) => {
  expect(parseInline(text)).toEqual(text === '' ? [] : [{ kind: 'text', value: text }]);
});

test('plain text has no marks, and calls a term by its name, else by its id', () => {
  expect(plainText('A *b* **c** [[d]].', (id) => id.toUpperCase())).toBe('A b c D.');
  expect(plainText('[[baotuan]]')).toBe('baotuan');
});

test('no character is lost or invented', () => {
  const part = fc.oneof(fc.constantFrom('*', '**', '[[', ']]', '[[a]]', '*a*', '**a**', ' '), fc.string());
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => {
        const written = { text: ['', ''], em: ['*', '*'], strong: ['**', '**'], zh: ['[[', ']]'] };

        const again = parseInline(text).map(({ kind, value }) => `${written[kind][0]}${value}${written[kind][1]}`);

        expect(again.join('')).toBe(text);
      },
    ),
  );
});
