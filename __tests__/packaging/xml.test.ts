import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { writeFragment, writeXml, xml } from '../../packaging/xml';
import { NASTY } from './a-package';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

test('text and attributes come back as they were written', () => {
  const document = writeXml(xml('a', { title: `"${NASTY}"` }, xml('b', {}, `${NASTY} ]]>`)));

  expect(parser.parse(document).a).toEqual({
    '@title': `"${NASTY}"`,
    b: `${NASTY} ]]>`,
    '#text': expect.stringMatching(/^\s*$/),
  });
});

/** Whether XML 1.0 can hold a character (its production Char). */
function canStand(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

test('any text at all makes a document that can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = [...`x${text}x`].filter(canStand).join('');

      const document = writeXml(xml('a', {}, xml('b', {}, `x${text}x`)));

      expect(parser.parse(document).a.b).toBe(kept.replace(/\r\n?/g, '\n'));
    }),
  );
});

test('no space is added beside text, nor anywhere in a fragment', () => {
  expect(writeXml(xml('p', {}, 'one ', xml('em', {}, 'two'), ' three'))).toContain('<p>one <em>two</em> three</p>');
  expect(writeFragment([xml('p', {}, 'a'), xml('p', { lang: 'en' }, 'b & c')])).toBe(
    '<p>a</p><p lang="en">b &amp; c</p>',
  );
});
