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

test('any text at all makes a document that can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const document = writeXml(xml('a', {}, xml('b', {}, `x${text}x`)));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: just these can't stand in XML 1.0
      const kept = `x${text}x`.replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '',
      );
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
